#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/campaigntable.h"
#include "app/cli/demostory.h"
#include "app/cli/following.h"
#include "app/cli/sending.h"
#include "app/text/say.h"
#include "core/campaign/control.h"

#include <QCoroFuture>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// What the shop owner of the story would have typed; the last one on the list writes STOP of her own accord
/// only.
const QString kLine = u"practice:?modems=2&profile=realistic&speed=10&seed=4&person=+447700900966:silent"_s;
const QString kText =
    u"Hello {name|friend}, winter boots are in: 20 percent off until Saturday at Bell & Sons. "
    "Reply STOP for no more texts."_s;

SendPlan demoPlan(const QString &list)
{
    SendPlan plan;
    plan.file = list;
    plan.text = kText;
    plan.name = u"Winter boots"_s;
    plan.purpose = campaign::Purpose::Marketing;
    plan.basis = u"Agreed at the till"_s;
    plan.region = contacts::Region::fromText(u"GB");
    const auto lines = linesOf({kLine});
    plan.lines = lines ? lines->lines : std::vector<line::LineSpec>();
    plan.isPractice = true;
    for (const line::LineSpec &spec : plan.lines)
        plan.policy.lines << spec.toString();
    return plan;
}

campaign::Campaign demoCampaign(const SendPlan &plan, const SettledAudience &audience)
{
    campaign::Campaign campaign;
    campaign.name = plan.name;
    campaign.purpose = plan.purpose;
    campaign.basis = plan.basis;
    campaign.text = plan.text;
    campaign.audience = audience.audience;
    campaign.policy = plan.policy;
    campaign.policy.language = u"en-GB"_s;
    campaign.practice = true;
    return campaign;
}

Exit refused(Invocation &invocation, const QString &sentence)
{
    invocation.console.note(sentence);
    return Exit::Failed;
}

/// Lists, looks, sends, listens and tells: the main job from end to end.
QCoro::Task<Exit> play(Invocation &invocation, QString list)
{
    Application &application = *invocation.application;
    Console &console = invocation.console;
    const auto started = co_await application.engine().start();
    if (!started)
        co_return fail(invocation, started.error());
    const SendPlan plan = demoPlan(list);
    const auto audience = co_await settleAudience(invocation, plan, plan.region);
    if (!audience)
        co_return refused(invocation, audience.error().sentence);
    const campaign::Campaign campaign = demoCampaign(plan, *audience);
    auto page = co_await preflightOf(invocation, campaign);
    if (!page)
        co_return refused(invocation, page.error().sentence);
    page->unusableRows = audience->unusableRows;
    for (const QString &line : demoOpening(*page))
        console.print(line);

    DemoStory story(invocation);
    const auto added = co_await application.engine().addLines(plan.lines);
    if (!added)
        co_return refused(invocation, added.error().onCommandLine().toString());
    const base::TimePoint now = invocation.clock.now();
    const auto launching = application.ledger().run(
        [campaign, now](store::WriteDb &db) { return campaign::launch(db, campaign, now); });
    const auto id = co_await launching;
    if (!id)
        co_return fail(invocation, id.error());
    story.begin(*id);
    application.engine().refresh();
    const auto summary = co_await follow(invocation, *id, Patience{true, 12s});
    if (!summary)
        co_return fail(invocation, summary.error());
    co_await story.awaitLastReplies();
    if (invocation.stop.isRaised())
        co_return Exit::Stopped;
    const base::CampaignId sent = *id;
    const auto reading =
        application.ledger().run([sent](store::ReadDb &db) { return readDemoResult(db, sent); });
    const auto result = co_await reading;
    if (!result)
        co_return fail(invocation, result.error());
    for (const QString &line : demoEnding(*result))
        console.print(line);
    co_return Exit::Done;
}

QCoro::Task<Exit> demo(Invocation &invocation)
{
    QTemporaryDir folder;
    const QString list = folder.filePath(u"customers.csv"_s);
    if (!folder.isValid() || !QFile::copy(u":/sample/customers.csv"_s, list))
        co_return refused(invocation, say("The demonstration needs a place for its temporary files, and "
                                          "there is none. Nothing was sent."));
    invocation.profile = folder.filePath(u"profile"_s);
    const Application::Setup setup{invocation.profile, invocation.clock};
    const auto application = co_await Application::open(setup);
    if (!application)
        co_return fail(invocation, application.error());
    invocation.application = application->get();
    const Exit exit = co_await play(invocation, list);
    co_await (*application)->shutDown();
    invocation.application = nullptr;
    co_return exit;
}

} // namespace

Command demoCommand()
{
    Command command;
    command.name = u"demo"_s;
    command.summary = u"Shows the whole way on practice modems; nothing leaves this PC"_s;
    command.access = Access::None;
    command.description =
        u"A sample list of about 40 people, a text with their names, the page before sending, live "
        "progress, delivery reports, replies, one STOP that takes effect while the text is still "
        "waiting, and a table of what became of each. It runs at ten times the speed of real modems, "
        "takes less than a minute and leaves nothing behind."_s;
    command.examples = {{u"demo"_s, u"Watch it"_s}};
    command.run = demo;
    return command;
}

} // namespace app
