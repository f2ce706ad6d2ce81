#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/awaiting.h"
#include "app/cli/campaigntable.h"
#include "app/cli/following.h"
#include "app/cli/sending.h"
#include "app/text/say.h"
#include "core/campaign/control.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Exit refused(Invocation &invocation, const Refusal &refusal)
{
    invocation.console.note(u"handbell-cli: "_s + refusal.sentence);
    return refusal.exit;
}

campaign::Campaign campaignOf(const SendPlan &plan, const SettledAudience &settled, bool isPractice,
                              const QStringList &lines)
{
    campaign::Campaign campaign;
    campaign.name = plan.name.isEmpty() ? settled.name : plan.name;
    campaign.purpose = plan.purpose;
    campaign.basis = plan.basis;
    campaign.text = plan.text;
    campaign.audience = settled.audience;
    campaign.starts = plan.start;
    campaign.ends = plan.end;
    campaign.policy = plan.policy;
    campaign.policy.lines = lines;
    campaign.policy.language = QLocale::system().bcp47Name();
    campaign.practice = isPractice;
    return campaign;
}

/// On stdout when it is the result; a program that waits for the summary finds it on stderr.
void show(Invocation &invocation, const PreflightPage &page, bool isResult)
{
    Console &console = invocation.console;
    if (console.wantsJson() && isResult)
        return console.print(toJson(page));
    if (console.wantsJson())
        return console.note(QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"preflight"_s, toJson(page)}}).toJson(QJsonDocument::Compact)));
    for (const QString &line : preflightLines(page))
        console.print(line);
    console.print();
}

void show(Invocation &invocation, const campaign::Summary &summary)
{
    if (invocation.console.wantsJson())
        return invocation.console.print(toJson(summary));
    for (const QString &line : summaryLines(summary))
        invocation.console.print(line);
}

QCoro::Task<Exit> launchAndFollow(Invocation &invocation, SendPlan plan, campaign::Campaign campaign)
{
    Application &application = *invocation.application;
    if (!application.engine().hasLines()) {
        const auto added = co_await application.engine().addLines(plan.lines);
        if (!added) {
            invocation.console.note(added.error().onCommandLine().toString());
            co_return Exit::Usage;
        }
    }
    const base::TimePoint now = invocation.clock.now();
    const auto launching = application.ledger().run(
        [campaign, now](store::WriteDb &db) { return campaign::launch(db, campaign, now); });
    const auto id = co_await launching;
    if (!id)
        co_return fail(invocation, id.error());
    application.engine().refresh();

    const Patience patience{plan.waits, plan.waitForReports};
    const auto summary = co_await follow(invocation, *id, patience);
    if (!summary)
        co_return fail(invocation, summary.error());
    show(invocation, *summary);
    if (invocation.stop.isRaised()) {
        invocation.console.note(
            say("Stopped. What is not out yet is kept; handbell-cli run goes on with it."));
        co_return Exit::Stopped;
    }
    const auto awaitsSims = co_await tellOfAwaitedSims(invocation, *id);
    if (!awaitsSims)
        co_return fail(invocation, awaitsSims.error());
    co_return needsSomebody(summary->messages) || *awaitsSims ? Exit::Unsettled : Exit::Done;
}

QCoro::Task<Exit> send(Invocation &invocation)
{
    const auto plan = planOf(invocation.arguments, invocation.clock.now());
    if (!plan)
        co_return wrongUsage(invocation, plan.error());
    const auto realm = settleRealm(invocation, *plan);
    if (!realm)
        co_return refused(invocation, realm.error());
    const auto region = co_await settleRegion(invocation, *plan);
    if (!region)
        co_return refused(invocation, region.error());
    Engine &engine = invocation.application->engine();
    const auto started = co_await engine.start();
    if (!started)
        co_return fail(invocation, started.error());
    const auto audience = co_await settleAudience(invocation, *plan, *region);
    if (!audience)
        co_return refused(invocation, audience.error());

    const auto text = co_await settleText(invocation, plan->text);
    if (!text)
        co_return refused(invocation, text.error());

    const QStringList lines = engine.hasLines() ? engine.lineNames() : plan->policy.lines;
    const campaign::Campaign campaign = campaignOf(*plan, *audience, *realm, lines);
    auto page = co_await preflightOf(invocation, campaign);
    if (!page)
        co_return refused(invocation, page.error());
    page->unusableRows = audience->unusableRows;
    show(invocation, *page, plan->checkOnly);
    if (plan->checkOnly)
        co_return Exit::Done;
    co_return co_await launchAndFollow(invocation, *plan, campaign);
}

} // namespace

Command sendCommand()
{
    Command command;
    command.name = u"send"_s;
    command.summary = u"Texts a list of people and stays until every text is settled"_s;
    command.access = Access::Changes;
    command.description = u"First the pre-flight page: who gets it, who does not and why, how many parts it "
                          u"takes and when it ends. Then "
                          "it sends, and shows how far it has come.\n"
                          "If another handbell-cli is sending from the same profile, the campaign is handed "
                          "to it and goes by its lines.\n"
                          "Ctrl-C stops cleanly: what the modem has in hand is finished, the rest is kept, "
                          "and handbell-cli run goes on "
                          "with it. The same list sent twice is a new campaign; the same text to the same "
                          "number within 24 hours is held "
                          "back unless --again is given."_s;
    command.options = sendOptions();
    command.examples = {
        {u"send --file customers.csv --text-file offer.txt --purpose marketing --line serial:/dev/ttyUSB0 --check"_s,
         u"Look before sending: who would get it, and when it would end"_s},
        {u"send --file customers.csv --text \"Hello {name|friend}, the new boots are in.\" --purpose marketing --line serial:/dev/ttyUSB0"_s,
         u"Send it"_s},
        {u"send --file customers.csv --text-file offer.txt --purpose marketing --line practice:?modems=2"_s,
         u"Rehearse it on practice modems; nothing leaves this PC"_s},
        {u"send --to +4915112345678 --text \"Your order is ready.\" --purpose service --line tcp:192.168.1.20:7001"_s,
         u"One text through a modem on the network"_s}};
    command.run = send;
    return command;
}

} // namespace app
