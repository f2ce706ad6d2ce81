#include "app/cli/commands.h"

#include "app/application.h"
#include "app/cli/access.h"
#include "app/cli/campaigntable.h"
#include "app/cli/wakeup.h"
#include "app/text/say.h"
#include "core/campaign/control.h"
#include "core/store/campaigns.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// What came of pausing, resuming or cancelling.
struct Controlled
{
    bool exists = false;
    bool changed = false;
    campaign::Campaign campaign;
};

using Act = bool (*)(store::WriteDb &, base::CampaignId, base::TimePoint);

struct Control
{
    Act act;
    const char *done;
    const char *cannot;
};

const Control kPause{
    [](store::WriteDb &db, base::CampaignId id, base::TimePoint) { return campaign::pause(db, id); },
    "%1 is paused. What the modem had in hand is finished; the rest waits.",
    "%1 is not being sent, so there is nothing to pause."};
const Control kResume{
    [](store::WriteDb &db, base::CampaignId id, base::TimePoint) { return campaign::resume(db, id); },
    "%1 goes on.", "%1 is not paused, so there is nothing to resume."};
const Control kCancel{
    [](store::WriteDb &db, base::CampaignId id, base::TimePoint) { return campaign::cancel(db, id); },
    "%1 is cancelled. What is out already stays out.",
    "%1 has ended already, so there is nothing to cancel."};

/// Cancelled texts are closed in slices; whoever asks wants to see them closed.
QCoro::Task<void> awaitClosed(Invocation &invocation, base::CampaignId id)
{
    Application &application = *invocation.application;
    Wakeup wakeup(invocation.clock, invocation.stop);
    QObject::connect(&application.engine(), &Engine::campaignChanged, &wakeup, &Wakeup::wake);
    while (!invocation.stop.isRaised()) {
        const auto asking =
            application.ledger().run([id](store::ReadDb &db) { return campaign::summarise(db, id); });
        const auto summary = co_await asking;
        using campaign::MessageState;
        if (!summary || summary->messages[MessageState::Queued] + summary->messages[MessageState::Held] == 0)
            co_return;
        co_await wakeup.next(base::Milliseconds{500});
    }
}

QCoro::Task<Exit> control(Invocation &invocation, const Control &what)
{
    const base::CampaignId id{invocation.arguments.word(0).toLongLong()};
    Application &application = *invocation.application;
    const auto started = co_await application.engine().start();
    if (!started)
        co_return fail(invocation, started.error());
    const base::TimePoint now = invocation.clock.now();
    const Act act = what.act;
    const auto acting = application.ledger().run([id, now, act](store::WriteDb &db) {
        Controlled controlled;
        const auto campaign = store::campaignById(db, id);
        controlled.exists = campaign.has_value();
        controlled.changed = campaign && act(db, id, now);
        controlled.campaign = store::campaignById(db, id).value_or(campaign::Campaign{});
        return controlled;
    });
    const auto controlled = co_await acting;
    if (!controlled)
        co_return fail(invocation, controlled.error());
    application.engine().refresh();
    if (!controlled->exists || !controlled->changed) {
        const QString name = controlled->campaign.name;
        invocation.console.note(controlled->exists ? say(what.cannot).arg(name) : noCampaign(id));
        co_return Exit::Failed;
    }
    if (controlled->campaign.state == campaign::CampaignState::Cancelled)
        co_await awaitClosed(invocation, id);
    if (invocation.console.wantsJson())
        invocation.console.print(
            QJsonObject{{u"campaign"_s, id.value}, {u"state"_s, campaign::name(controlled->campaign.state)}});
    else
        invocation.console.print(say(what.done).arg(controlled->campaign.name));
    co_return Exit::Done;
}

QCoro::Task<Exit> pauseCampaign(Invocation &invocation)
{
    co_return co_await control(invocation, kPause);
}

QCoro::Task<Exit> resumeCampaign(Invocation &invocation)
{
    co_return co_await control(invocation, kResume);
}

QCoro::Task<Exit> cancelCampaign(Invocation &invocation)
{
    co_return co_await control(invocation, kCancel);
}

Command controlCommand(const QString &name, const QString &summary, const QString &meaning)
{
    Command command;
    command.name = name;
    command.summary = summary;
    command.words = u"ID"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Changes;
    command.examples = {{name + u" 7"_s, meaning}};
    return command;
}

} // namespace

Command pauseCommand()
{
    Command command = controlCommand(u"pause"_s, u"Pauses a campaign; what is not out yet waits"_s,
                                     u"Send nothing more of campaign 7 for now"_s);
    command.run = pauseCampaign;
    return command;
}

Command resumeCommand()
{
    Command command =
        controlCommand(u"resume"_s, u"Lets a paused campaign go on"_s, u"Go on with campaign 7"_s);
    command.run = resumeCampaign;
    return command;
}

Command cancelCommand()
{
    Command command = controlCommand(u"cancel"_s, u"Cancels what a campaign has not sent yet"_s,
                                     u"Never send the rest of campaign 7"_s);
    command.run = cancelCampaign;
    return command;
}

} // namespace app
