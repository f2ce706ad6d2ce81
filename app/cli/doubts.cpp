#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/shapes.h"
#include "app/text/fatetext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/campaign/control.h"
#include "core/contacts/phonenumber.h"
#include "core/store/midway.h"

#include <QCoroFuture>

#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isMidway(const store::Doubt &doubt)
{
    return doubt.why == campaign::name(campaign::Reason::LineLostMidway);
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
            {u"sentence"_s, doubtSentence(doubt)}};
}

void printForPeople(Console &console, const std::vector<store::Doubt> &doubts)
{
    if (doubts.empty())
        return console.note(say("Nothing is in doubt."));
    bool isAnyMidway = false;
    bool isAnyUnheard = false;
    for (const store::Doubt &doubt : doubts) {
        console.print(u"%1  %2 %3  %4"_s.arg(doubt.message.value, 6)
                          .arg(contacts::e164Text(doubt.e164), doubt.name, doubtSentence(doubt)));
        (isMidway(doubt) ? isAnyMidway : isAnyUnheard) = true;
    }
    if (isAnyUnheard)
        console.note(say(
            "What was handed over without an answer may have gone out. Settle each with handbell-cli doubts "
            "settle MESSAGE --resend or --sent."));
    if (isAnyMidway)
        console.note(say(
            "What waits for a SIM that is not here goes on by itself when that SIM is back. Or send it whole "
            "over any line with handbell-cli doubts settle MESSAGE --whole; the parts that are out then "
            "arrive, and are charged, a second time."));
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
        auto all = store::doubts(db, campaign);
        const auto stranded = store::strandedTexts(db, campaign);
        all.insert(all.end(), stranded.begin(), stranded.end());
        if (invocation.console.wantsJson())
            invocation.console.print(jsonArray(all, [](const store::Doubt &doubt) { return toJson(doubt); }));
        else
            printForPeople(invocation.console, all);
        return Exit::Done;
    });
}

/// A way to settle a text, by its flag: what it does and says.
struct Way
{
    const char *flag;
    int (*act)(store::WriteDb &, base::MessageId,
               base::TimePoint); ///< the number of parts; 0: not such a text
    const char *done;
    const char *notSuch;
};

const char kNotInDoubt[] = "Message %1 is not in doubt. handbell-cli doubts lists those that are.";

const std::array<Way, 3> kWays{{
    {"--resend",
     [](store::WriteDb &db, base::MessageId id, base::TimePoint now) {
         return campaign::settleDoubts(db, id, campaign::Settlement::Resend, now);
     },
     "%n part(s) will be sent again.", kNotInDoubt},
    {"--sent",
     [](store::WriteDb &db, base::MessageId id, base::TimePoint now) {
         return campaign::settleDoubts(db, id, campaign::Settlement::TakeAsSent, now);
     },
     "%n part(s) taken as sent.", kNotInDoubt},
    {"--whole", campaign::sendWhole,
     "All %n part(s) will be sent over any line. Those that were out already arrive, and are charged, a "
     "second time.",
     "Message %1 does not wait for a SIM that is away, so it is not sent anew. handbell-cli doubts lists "
     "those that do."},
}};

/// The one way that is asked for; none if there is none or more.
const Way *wayOf(const Arguments &arguments)
{
    const Way *chosen = nullptr;
    for (const Way &way : kWays) {
        if (!arguments.has(QString::fromLatin1(way.flag)))
            continue;
        if (chosen)
            return nullptr;
        chosen = &way;
    }
    return chosen;
}

QCoro::Task<Exit> settleDoubt(Invocation &invocation)
{
    const Way *way = wayOf(invocation.arguments);
    if (!way)
        co_return wrongUsage(invocation,
                             u"doubts settle wants one of --resend (send what is in doubt once more), "
                             "--sent (take it as sent) and --whole (send all of a text whose SIM is "
                             "gone over any line)."_s);
    const base::MessageId message{invocation.arguments.word(0).toLongLong()};
    Application &application = *invocation.application;
    const auto started = co_await application.engine().start();
    if (!started)
        co_return fail(invocation, started.error());
    const base::TimePoint now = invocation.clock.now();
    const auto settling =
        application.ledger().run([=](store::WriteDb &db) { return way->act(db, message, now); });
    const auto parts = co_await settling;
    if (!parts)
        co_return fail(invocation, parts.error());
    application.engine().refresh();
    if (*parts == 0) {
        invocation.console.note(say(way->notSuch).arg(invocation.arguments.word(0)));
        co_return Exit::Failed;
    }
    if (invocation.console.wantsJson())
        invocation.console.print(QJsonObject{{u"message"_s, message.value}, {u"parts"_s, *parts}});
    else
        invocation.console.print(say(way->done, *parts));
    co_return Exit::Done;
}

} // namespace

Command doubtsCommand()
{
    Command command;
    command.name = u"doubts"_s;
    command.summary = u"Lists the texts that need your word: nobody knows whether they went out"_s;
    command.words = u"[ID]"_s;
    command.mostWords = 1;
    command.access = Access::Reads;
    command.description =
        u"A text is in doubt when it was handed to the modem and the answer was never heard: the modem "
        "was pulled out, it fell silent, or the program was killed. Handbell never sends such a text "
        "again by itself. A delivery report settles it; else you do.\n"
        "Listed as well: texts of which some parts are out while the SIM they went by is not here. They go "
        "on by themselves when it is back."_s;
    command.examples = {{u"doubts"_s, u"All of them"_s}, {u"doubts 7"_s, u"Those of campaign 7"_s}};
    command.run = atOnce(printDoubts);
    return command;
}

Command doubtsSettleCommand()
{
    Command command;
    command.name = u"doubts settle"_s;
    command.summary = u"Settles a text: send what is in doubt again, take it as sent, or send all of it"_s;
    command.words = u"MESSAGE"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.options = {
        {u"--resend"_s, Option::Kind::Flag, {}, u"Send its doubtful parts once more"_s, false, false, {}},
        {u"--sent"_s, Option::Kind::Flag, {}, u"Take them as sent"_s, false, false, {}},
        {u"--whole"_s,
         Option::Kind::Flag,
         {},
         u"Send all of a text whose SIM is gone over any line; its parts that are out arrive, and are "
         u"charged, a "
         "second time"_s,
         false,
         false,
         {}}};
    command.examples = {{u"doubts settle 318 --sent"_s, u"The person has it"_s},
                        {u"doubts settle 318 --resend"_s, u"The person did not get it"_s},
                        {u"doubts settle 318 --whole"_s, u"Its SIM will not come back; begin anew"_s}};
    command.run = settleDoubt;
    return command;
}

} // namespace app
