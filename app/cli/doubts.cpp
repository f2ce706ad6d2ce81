#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/shapes.h"
#include "app/text/codetext.h"
#include "app/text/say.h"
#include "core/campaign/control.h"
#include "core/contacts/phonenumber.h"
#include "core/store/parts.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString whyOf(const store::Doubt &doubt)
{
    return doubt.why.isEmpty() ? say("The program stopped after the text was handed over.")
                               : codeSentence(doubt.why);
}

QJsonObject toJson(const store::Doubt &doubt)
{
    return {{u"message"_s, doubt.message.value},
            {u"part"_s, doubt.part.value},
            {u"campaign"_s, doubt.campaign.value},
            {u"number"_s, contacts::e164Text(doubt.e164)},
            {u"name"_s, doubt.name},
            {u"text"_s, doubt.text},
            {u"line"_s, doubt.line},
            {u"handed"_s, timeOrNull(doubt.handed)},
            {u"why"_s, doubt.why},
            {u"sentence"_s, whyOf(doubt)}};
}

void printForPeople(Console &console, const std::vector<store::Doubt> &doubts)
{
    if (doubts.empty())
        return console.note(say("Nothing is in doubt."));
    for (const store::Doubt &doubt : doubts)
        console.print(u"%1  %2 %3  %4"_s.arg(doubt.message.value, 6)
                          .arg(contacts::e164Text(doubt.e164), doubt.name, whyOf(doubt)));
    console.note(
        say("These texts were handed over and no answer was heard; they may have gone out. Settle each with "
            "handbell-cli doubts settle MESSAGE --resend or --sent."));
}

Exit printDoubts(Invocation &invocation)
{
    base::CampaignId campaign;
    if (!invocation.arguments.words().isEmpty()) {
        campaign.value = invocation.arguments.word(0).toLongLong();
        if (!campaign.isValid())
            return wrongUsage(invocation, u"doubts wants the number of a campaign, not \"%1\"."_s.arg(
                                              invocation.arguments.word(0)));
    }
    return withReader(invocation, [&](store::ReadDb &db) {
        const auto all = store::doubts(db, campaign);
        if (invocation.console.wantsJson()) {
            QJsonArray json;
            for (const store::Doubt &doubt : all)
                json.append(toJson(doubt));
            invocation.console.print(json);
        } else {
            printForPeople(invocation.console, all);
        }
        return Exit::Done;
    });
}

QCoro::Task<Exit> settleDoubt(Invocation &invocation)
{
    const bool resends = invocation.arguments.has(u"--resend");
    if (resends == invocation.arguments.has(u"--sent"))
        co_return wrongUsage(
            invocation,
            u"doubts settle wants one of --resend (send it once more) and --sent (take it as sent)."_s);
    const base::MessageId message{invocation.arguments.word(0).toLongLong()};
    Application &application = *invocation.application;
    const auto started = co_await application.engine().start();
    if (!started)
        co_return fail(invocation, started.error());
    const auto settlement = resends ? campaign::Settlement::Resend : campaign::Settlement::TakeAsSent;
    const base::TimePoint now = invocation.clock.now();
    const auto settling = application.ledger().run(
        [=](store::WriteDb &db) { return campaign::settleDoubts(db, message, settlement, now); });
    const auto parts = co_await settling;
    if (!parts)
        co_return fail(invocation, parts.error());
    application.engine().refresh();
    if (*parts == 0) {
        const QString given = invocation.arguments.word(0);
        invocation.console.note(
            say("Message %1 is not in doubt. handbell-cli doubts lists those that are.").arg(given));
        co_return Exit::Failed;
    }
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"message"_s, message.value}, {u"parts"_s, *parts}});
    else
        invocation.console.print(resends ? say("%n part(s) will be sent again.", *parts)
                                         : say("%n part(s) taken as sent.", *parts));
    co_return Exit::Done;
}

} // namespace

Command doubtsCommand()
{
    Command command;
    command.name = u"doubts"_s;
    command.summary = u"Lists the texts of which nobody knows whether they went out"_s;
    command.words = u"[ID]"_s;
    command.mostWords = 1;
    command.access = Access::Reads;
    command.description =
        u"A text is in doubt when it was handed to the modem and the answer was never heard: the modem "
        "was pulled out, it fell silent, or the program was killed. Handbell never sends such a text "
        "again by itself. A delivery report settles it; else you do."_s;
    command.examples = {{u"doubts"_s, u"All of them"_s}, {u"doubts 7"_s, u"Those of campaign 7"_s}};
    command.run = atOnce(printDoubts);
    return command;
}

Command doubtsSettleCommand()
{
    Command command;
    command.name = u"doubts settle"_s;
    command.summary = u"Settles a text in doubt: send it again, or take it as sent"_s;
    command.words = u"MESSAGE"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.options = {
        {u"--resend"_s, Option::Kind::Flag, {}, u"Send its doubtful parts once more"_s, false, false, {}},
        {u"--sent"_s, Option::Kind::Flag, {}, u"Take them as sent"_s, false, false, {}}};
    command.examples = {{u"doubts settle 318 --sent"_s, u"The person has it"_s},
                        {u"doubts settle 318 --resend"_s, u"The person did not get it"_s}};
    command.run = settleDoubt;
    return command;
}

} // namespace app
