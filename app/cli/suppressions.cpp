#include "core/store/suppressions.h"
#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/people.h"
#include "app/cli/shapes.h"
#include "app/text/say.h"
#include "app/text/whytext.h"
#include "core/contacts/phonenumber.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr bool kPractice = false; // what was rehearsed never counts

QJsonObject toJson(const consent::Suppression &entry)
{
    const bool hasNumber = entry.e164 != 0;
    return {{u"number"_s, hasNumber ? QJsonValue(contacts::e164Text(entry.e164)) : QJsonValue()},
            {u"kind"_s, QString(consent::name(entry.kind))},
            {u"since"_s, isoTime(entry.since)},
            {u"until"_s, entry.until ? QJsonValue(isoTime(*entry.until)) : QJsonValue()},
            {u"decide_by"_s, timeOrNull(consent::decideBy(entry))},
            {u"why"_s, entry.why},
            {u"evidence"_s, entry.evidence.isValid() ? QJsonValue(entry.evidence.value) : QJsonValue()}};
}

QString decisionWanted(const consent::Suppression &entry)
{
    const auto by = consent::decideBy(entry);
    return by ? say("[probably wants no more texts; counts as an opt-out from %1 unless you decide otherwise "
                    "with handbell-cli suppressions remove]")
                    .arg(isoTime(*by))
              : QString();
}

void print(Console &console, const std::vector<consent::Suppression> &entries)
{
    if (console.wantsJson())
        return console.print(jsonArray(entries, [](const auto &entry) { return toJson(entry); }));
    if (entries.empty())
        console.note(say("Nobody is on the suppression list."));
    for (const consent::Suppression &entry : entries) {
        const QString number = entry.e164 ? contacts::e164Text(entry.e164) : say("(erased)");
        const QString until = entry.until ? say("until %1").arg(isoTime(*entry.until)) : QString();
        const QStringList words{number,
                                QString(consent::name(entry.kind)),
                                say("since %1").arg(isoTime(entry.since)),
                                until,
                                whyWords(entry.why),
                                decisionWanted(entry)};
        console.print(words.join("  "_L1).trimmed());
    }
}

Exit listSuppressions(Invocation &invocation)
{
    return withReader(invocation, [&](store::ReadDb &db) {
        print(invocation.console, store::activeSuppressions(db, kPractice, invocation.clock.now()));
        return Exit::Done;
    });
}

/// What came of a change: a sentence that keeps it from being made, or what it did.
struct Change
{
    QString problem;
    consent::Suppression entry;
    int lifted = 0;
};

Change add(store::WriteDb &db, const Invocation &invocation)
{
    const auto number = numberFrom(invocation.arguments.word(0), regionFor(invocation, db));
    if (!number)
        return {number.error(), {}, 0};
    consent::Suppression entry;
    entry.e164 = *number;
    entry.kind = consent::SuppressionKind::Manual;
    entry.since = invocation.clock.now();
    entry.why = invocation.arguments.text(u"--why").value_or(QString());
    entry.practice = kPractice;
    store::suppress(db, entry);
    return {{}, entry, 0};
}

Change lift(store::WriteDb &db, const Invocation &invocation)
{
    const auto number = numberFrom(invocation.arguments.word(0), regionFor(invocation, db));
    if (!number)
        return {number.error(), {}, 0};
    Change change;
    change.entry.e164 = *number;
    const QString why = invocation.arguments.text(u"--why").value_or(QString());
    change.lifted = store::liftSuppressions(db, *number, kPractice, why, invocation.clock.now());
    if (change.lifted == 0)
        change.problem = say("%1 is not on the suppression list.").arg(contacts::e164Text(*number));
    return change;
}

using Act = Change (*)(store::WriteDb &, const Invocation &);

QCoro::Task<Exit> change(Invocation &invocation, Act act, const char *done)
{
    const auto changing = invocation.application->ledger().run(
        [act, &invocation](store::WriteDb &db) { return act(db, invocation); });
    const auto changed = co_await changing;
    if (!changed)
        co_return fail(invocation, changed.error());
    if (!changed->problem.isEmpty())
        co_return failWith(invocation, changed->problem);
    const QString number = contacts::e164Text(changed->entry.e164);
    if (!invocation.console.wantsJson())
        invocation.console.print(say(done).arg(number));
    else if (changed->lifted > 0)
        invocation.console.print(QJsonObject{{u"number"_s, number}, {u"removed"_s, changed->lifted}});
    else
        invocation.console.print(toJson(changed->entry));
    co_return Exit::Done;
}

QCoro::Task<Exit> addSuppression(Invocation &invocation)
{
    return change(invocation, add, "%1 gets no more texts. Texts already queued are held.");
}

QCoro::Task<Exit> removeSuppression(Invocation &invocation)
{
    return change(invocation, lift, "%1 may be texted again.");
}

Command list(const QString &name)
{
    return listing(name, say("Lists the numbers that must not be texted"),
                   say("Everybody who asked for it, and everybody who was entered."), listSuppressions);
}

Command changingOne(const QString &name, const QString &summary, QCoro::Task<Exit> (*run)(Invocation &))
{
    Command command = changing(name, summary, u"NUMBER"_s, run);
    command.options = {
        {u"--why"_s, Option::Kind::Text, u"TEXT"_s, say("The reason, which is kept"), true, false, {}},
        {u"--region"_s,
         Option::Kind::Text,
         u"DE"_s,
         say("Country of a number without a country code"),
         false,
         false,
         {}}};
    return command;
}

} // namespace

Command suppressionsCommand()
{
    return list(u"suppressions"_s);
}

Command suppressionsListCommand()
{
    return list(u"suppressions list"_s);
}

Command suppressionsAddCommand()
{
    Command command =
        changingOne(u"suppressions add"_s, say("Puts a number on the suppression list"), addSuppression);
    command.examples = {{u"suppressions add +4915112345678 --why \"asked on the phone\""_s,
                         say("No more texts to this number.")}};
    return command;
}

Command suppressionsRemoveCommand()
{
    Command command = changingOne(u"suppressions remove"_s, say("Takes a number off the suppression list"),
                                  removeSuppression);
    command.description =
        say("Only when the person asked for texts again: the entry and your reason stay on record.");
    command.examples = {{u"suppressions remove +4915112345678 --why \"asked for it in the shop\""_s,
                         say("Texts are welcome again.")}};
    return command;
}

} // namespace app
