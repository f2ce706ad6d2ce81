#include "app/cli/commands.h"

#include "app/cli/access.h"
#include "app/cli/shapes.h"
#include "app/text/say.h"
#include "core/contacts/numberparser.h"
#include "core/store/incoming.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QJsonValue verdictOrNull(inbox::Verdict verdict)
{
    return verdict == inbox::Verdict::None ? QJsonValue() : QJsonValue(inbox::name(verdict));
}

QJsonObject toJson(const store::InboxRow &row)
{
    const inbox::Incoming &text = row.incoming;
    return {{u"id"_s, text.id.value},
            {u"from"_s, text.sender},
            {u"name"_s, row.name},
            {u"text"_s, text.text},
            {u"data"_s,
             QString::fromLatin1(text.kind == inbox::Kind::Data ? text.data.toHex().toUpper() : text.data)},
            {u"sent"_s, timeOrNull(text.sent)},
            {u"received"_s, timeOrNull(text.received)},
            {u"line"_s, text.line},
            {u"practice"_s, text.practice},
            {u"verdict"_s, verdictOrNull(text.verdict)},
            {u"in_reply_to"_s, text.inReplyTo.isValid() ? QJsonValue(text.inReplyTo.value) : QJsonValue()}};
}

QString remark(inbox::Verdict verdict)
{
    switch (verdict) {
    case inbox::Verdict::None: return {};
    case inbox::Verdict::OptOut: return say("  [wants no more texts; is not texted any more]");
    case inbox::Verdict::Probable:
        return say("  [probably wants no more texts; is not texted, and counts as an opt-out after 24 hours "
                   "unless you decide otherwise with handbell-cli suppressions remove]");
    case inbox::Verdict::OptIn: return say("  [wants texts again]");
    case inbox::Verdict::Help: return say("  [asks for help]");
    }
    return {};
}

void printForPeople(Console &console, const store::InboxRow &row)
{
    const inbox::Incoming &text = row.incoming;
    const QString who = row.name.isEmpty() ? text.sender : u"%1, %2"_s.arg(row.name, text.sender);
    QString body = text.text;
    if (text.kind != inbox::Kind::Text)
        body = say("(%n octet(s) that are no text)", text.data.size());
    console.print(
        u"%1  %2: %3%4"_s.arg(isoTime(text.received), who, body.replace(u'\n', u' '), remark(text.verdict)));
}

/// --from as the ledger knows senders: a number in any spelling, or a name or short code as it is.
store::InboxFilter filterOf(const Invocation &invocation)
{
    store::InboxFilter filter;
    filter.since = invocation.arguments.time(u"--since");
    if (const auto from = invocation.arguments.text(u"--from")) {
        const auto number =
            contacts::NumberParser(contacts::Region::fromText(invocation.region)).parse(*from);
        filter.e164 = number ? number->e164 : 0;
        filter.sender = number ? QString() : *from;
    }
    return filter;
}

Exit printInbox(Invocation &invocation)
{
    return withReader(invocation, [&](store::ReadDb &db) {
        QJsonArray json;
        const auto rows = store::inboxRows(db, filterOf(invocation));
        for (const store::InboxRow &row : rows) {
            if (invocation.console.wantsJson())
                json.append(toJson(row));
            else
                printForPeople(invocation.console, row);
        }
        if (invocation.console.wantsJson())
            invocation.console.print(json);
        else if (rows.empty())
            invocation.console.note(say("No replies yet."));
        return Exit::Done;
    });
}

} // namespace

Command inboxCommand()
{
    Command command;
    command.name = u"inbox"_s;
    command.summary = u"Shows the texts that came in, oldest first"_s;
    command.access = Access::Reads;
    command.options = {
        {u"--since"_s, Option::Kind::Time, u"TIME"_s, u"Only what came in since then"_s, false, false, {}},
        {u"--from"_s, Option::Kind::Text, u"NUMBER"_s, u"Only from this number"_s, false, false, {}}};
    command.examples = {{u"inbox"_s, u"Everything"_s},
                        {u"inbox --since 2026-11-22T08:00"_s, u"Since this morning"_s},
                        {u"--json inbox --from +4915112345678"_s, u"What one person wrote, for a program"_s}};
    command.run = atOnce(printInbox);
    return command;
}

} // namespace app
