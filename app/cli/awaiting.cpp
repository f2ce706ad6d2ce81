#include "app/cli/awaiting.h"

#include "app/application.h"
#include "app/text/simtext.h"
#include "core/send/midway.h"

#include <QCoroFuture>

namespace app {

qint64 textsForAPerson(store::ReadDb &db, const campaign::Campaign &campaign, qint64 stranded,
                       base::TimePoint now)
{
    if (campaign.state == campaign::CampaignState::Paused)
        return store::textsAtRest(db, campaign.id);
    qint64 texts = 0;
    if (stranded > 0)
        for (const store::AwaitedSim &sim : store::awaitedSims(db, campaign.id, now - send::kMidwayPatience))
            texts += sim.texts;
    return texts;
}

QCoro::Task<store::Result<bool>> tellOfAwaitedSims(Invocation &invocation, base::CampaignId campaign)
{
    const base::TimePoint now = invocation.clock.now();
    const auto asking = invocation.application->ledger().run(
        [campaign, now](store::ReadDb &db) { return store::awaitedSims(db, campaign, now); });
    const auto sims = co_await asking;
    if (!sims)
        co_return base::unexpected(sims.error());
    for (const store::AwaitedSim &sim : *sims)
        invocation.console.note(sentence(sim));
    co_return !sims->empty();
}

} // namespace app
