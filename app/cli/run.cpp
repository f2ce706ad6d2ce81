#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/awaiting.h"
#include "app/cli/campaigntable.h"
#include "app/cli/following.h"
#include "app/cli/sendplan.h"
#include "app/cli/wakeup.h"
#include "app/openlines.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "core/store/campaigns.h"

#include <QCoroFuture>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

using campaign::MessageState;

/// The campaigns that have something left to do, and what.
struct Queue
{
    std::vector<base::CampaignId> campaigns;
    qint64 open = 0; ///< texts that will go on by themselves
};

Queue queueOf(store::ReadDb &db, base::TimePoint now)
{
    Queue queue;
    for (const campaign::Campaign &campaign : store::openCampaigns(db)) {
        queue.campaigns.push_back(campaign.id);
        const campaign::Summary summary = campaign::summarise(db, campaign.id);
        const campaign::Counts &counts = summary.messages;
        const bool stands = campaign.state == campaign::CampaignState::Paused;
        const bool grows = !campaign.frozen && !stands;
        queue.open += counts[MessageState::Sending] - textsForAPerson(db, campaign, summary.stranded, now);
        queue.open += (stands ? 0 : counts[MessageState::Queued]) + (grows ? 1 : 0);
    }
    return queue;
}

std::vector<campaign::Summary> summariesOf(store::ReadDb &db, const std::set<base::CampaignId> &campaigns)
{
    std::vector<campaign::Summary> all;
    for (const base::CampaignId id : campaigns)
        all.push_back(campaign::summarise(db, id));
    return all;
}

void show(Invocation &invocation, const std::vector<campaign::Summary> &summaries)
{
    QJsonArray json;
    for (const campaign::Summary &summary : summaries) {
        if (invocation.console.wantsJson())
            json.append(toJson(summary));
        else
            invocation.console.print(say("Campaign %1: ").arg(summary.id.value) +
                                     summaryLines(summary).join(u". "_s));
    }
    if (invocation.console.wantsJson())
        invocation.console.print(json);
}

/// Runs until told to stop, or until nothing is left; gives the campaigns it worked on, `openBefore` among
/// them.
QCoro::Task<store::Result<std::set<base::CampaignId>>> keepRunning(Invocation &invocation,
                                                                   std::vector<base::CampaignId> openBefore)
{
    Application &application = *invocation.application;
    const bool untilEmpty = invocation.arguments.has(u"--until-empty");
    std::set<base::CampaignId> worked(openBefore.begin(), openBefore.end());
    LineNews news(invocation);
    Wakeup wakeup(invocation.clock, invocation.stop);
    QObject::connect(&application.engine(), &Engine::campaignChanged, &wakeup, [&](base::CampaignId id) {
        worked.insert(id);
        wakeup.wake();
    });
    for (;;) {
        const base::TimePoint now = invocation.clock.now();
        const auto asking = application.ledger().run([now](store::ReadDb &db) { return queueOf(db, now); });
        const auto queue = co_await asking;
        if (!queue)
            co_return base::unexpected(queue.error());
        worked.insert(queue->campaigns.begin(), queue->campaigns.end());
        const QString text = say("%n text(s) left", queue->open);
        invocation.console.progress({0, text, {{u"open"_s, queue->open}}});
        if (invocation.stop.isRaised() || (untilEmpty && queue->open == 0))
            co_return worked;
        co_await wakeup.next(1s);
    }
}

/// The lines that were named, else those of the unfinished campaigns; empty if there is neither.
QCoro::Task<base::Result<LinePlan, QString>> chooseLines(Invocation &invocation)
{
    const QStringList names = invocation.arguments.texts(u"--line");
    if (!names.isEmpty())
        co_return linesOf(names);
    const auto asking = invocation.application->ledger().run(linesOfOpenCampaigns);
    const auto lines = co_await asking;
    LinePlan plan;
    if (lines)
        plan.lines = *lines;
    co_return plan;
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    Engine &engine = invocation.application->engine();
    // Before the engine starts: recovery may finish a campaign, and its doubts are told of all the same.
    const base::TimePoint now = invocation.clock.now();
    const auto asking =
        invocation.application->ledger().run([now](store::ReadDb &db) { return queueOf(db, now); });
    const auto queue = co_await asking;
    if (!queue)
        co_return fail(invocation, queue.error());
    const auto plan = co_await chooseLines(invocation);
    if (!plan)
        co_return wrongUsage(invocation, plan.error());
    const bool untilEmpty = invocation.arguments.has(u"--until-empty");
    if (plan->lines.empty() && !untilEmpty)
        co_return wrongUsage(
            invocation,
            u"run has no line: no campaign is unfinished. Name one with --line serial:/dev/ttyUSB0."_s);
    const auto started = co_await engine.start();
    if (!started)
        co_return fail(invocation, started.error());
    const auto added = co_await engine.addLines(plan->lines);
    if (!added)
        co_return wrongUsage(invocation, added.error().onCommandLine().toString());
    const auto worked = co_await keepRunning(invocation, queue->campaigns);
    if (!worked)
        co_return fail(invocation, worked.error());
    const std::set<base::CampaignId> campaigns = *worked;
    const auto summing = invocation.application->ledger().run(
        [campaigns](store::ReadDb &db) { return summariesOf(db, campaigns); });
    const auto summaries = co_await summing;
    if (!summaries)
        co_return fail(invocation, summaries.error());
    show(invocation, *summaries);
    if (invocation.stop.isRaised())
        co_return Exit::Stopped;
    const base::CampaignId ofAll;
    const auto awaitsSims = co_await tellOfAwaitedSims(invocation, ofAll);
    if (!awaitsSims)
        co_return fail(invocation, awaitsSims.error());
    const bool unsettled = std::any_of(summaries->begin(), summaries->end(),
                                       [](const auto &summary) { return needsSomebody(summary.messages); });
    co_return unsettled || *awaitsSims ? Exit::Unsettled : Exit::Done;
}

} // namespace

Command runCommand()
{
    Command command;
    command.name = u"run"_s;
    command.summary = u"Runs the engine: sends what is queued and receives, until a signal"_s;
    command.access = Access::Owns;
    command.options = {{u"--line"_s,
                        Option::Kind::Line,
                        u"LINE"_s,
                        u"What to send by; without it, the lines of the unfinished campaigns"_s,
                        false,
                        true,
                        {}},
                       {u"--until-empty"_s,
                        Option::Kind::Flag,
                        {},
                        u"End when nothing is left to send"_s,
                        false,
                        false,
                        {}}};
    command.description =
        u"After a crash or a power cut it goes on where it was: what was not handed over is sent, and "
        "what was handed over without an answer is in doubt and is not sent again by itself; see "
        "handbell-cli doubts. A text of which some parts are out waits for the SIM they went by; with "
        "--until-empty, when that SIM does not come back within ten minutes, it is left for you to decide."_s;
    command.examples = {{u"run --until-empty"_s, u"Finish what a stopped send has left"_s},
                        {u"run --line serial:/dev/ttyUSB0"_s, u"Receive and send until Ctrl-C"_s}};
    command.run = run;
    return command;
}

} // namespace app
