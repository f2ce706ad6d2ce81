#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/commands.h"
#include "app/cli/people.h"
#include "app/text/say.h"
#include "core/consent/suppression.h"
#include "core/contacts/phonenumber.h"
#include "core/store/erasure.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Erasure
{
    QString problem;
    qint64 e164 = 0;
};

Erasure erase(store::WriteDb &db, const Invocation &invocation)
{
    const auto number = numberFrom(invocation.arguments.word(0), regionFor(invocation, db));
    if (!number)
        return {number.error(), 0};
    if (store::erasePerson(db, *number, consent::kAskedToBeDeleted, invocation.clock.now()) ==
        store::Erased::Underway)
        return {say("A text to %1 is being handed to the modem just now. Nothing was erased; try again in a "
                    "minute.")
                    .arg(contacts::e164Text(*number)),
                0};
    return {{}, *number};
}

QCoro::Task<Exit> eraseContact(Invocation &invocation)
{
    store::Worker &ledger = invocation.application->ledger();
    const auto erasing = ledger.run([&invocation](store::WriteDb &db) { return erase(db, invocation); });
    const auto erased = co_await erasing;
    if (!erased)
        co_return fail(invocation, erased.error());
    if (!erased->problem.isEmpty())
        co_return failWith(invocation, erased->problem);
    const auto forgetting = ledger.with([](store::Database &database) { return database.forgetDeleted(); });
    const auto forgotten = co_await forgetting;
    if (!forgotten)
        invocation.console.note(say(
            "The person is erased. Traces leave the files when no other program reads the list any more."));
    const QString number = contacts::e164Text(erased->e164);
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"number"_s, number}, {u"erased"_s, true}});
    else
        invocation.console.print(
            say("%1 is erased, with all texts to and from this number. A fingerprint stays, so that the "
                "number is never texted again.")
                .arg(number));
    co_return Exit::Done;
}

} // namespace

Command contactsEraseCommand()
{
    Command command;
    command.name = u"contacts erase"_s;
    command.summary = say("Forgets a person for good");
    command.words = u"NUMBER"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.options = {{u"--region"_s,
                        Option::Kind::Text,
                        u"DE"_s,
                        say("Country of a number without a country code"),
                        false,
                        false,
                        {}}};
    command.description =
        say("Deletes the contact and the words and numbers of every text to and from this person, and "
            "cancels what is queued. Imports do not bring the number back.");
    command.examples = {
        {u"contacts erase +4915112345678"_s, say("Nothing of this person stays but a fingerprint.")}};
    command.run = eraseContact;
    return command;
}

} // namespace app
