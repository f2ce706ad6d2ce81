#include "core/send/recovery.h"

#include "core/send/settlement.h"
#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/parts.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;

namespace send {

namespace {

constexpr base::Milliseconds kLongStop = 24h;

void pauseAfterLongStop(Turn &turn)
{
    const auto alive = turn.db.value<QString>(u"SELECT value FROM setting WHERE key = 'engine.alive'"_s);
    if (!alive || turn.now - base::TimePoint{base::Milliseconds{alive->toLongLong()}} <= kLongStop)
        return;
    for (const auto &campaign : store::openCampaigns(turn.db))
        if (!campaign.ends && campaign.kind == campaign::Kind::Ordinary)
            store::setCampaignState(turn.db, campaign.id, CampaignState::Sending, CampaignState::Paused,
                                    campaign::PauseReason::LongStop);
}

} // namespace

void recover(Turn &turn)
{
    SimHealth nobodys;
    for (const auto &part : store::handedParts(turn.db))
        settle(turn, part.id, line::Unknown{line::Unknown::Why::LineLost, {}}, nobodys, 0.5);
    store::wakeTextsMidway(turn.db, turn.now);
    pauseAfterLongStop(turn);
    noteAlive(turn.db, turn.now);
    turn.tally.write(turn.db);
}

void noteAlive(store::WriteDb &db, base::TimePoint now)
{
    db.run(u"INSERT INTO setting (key, value) VALUES ('engine.alive', ?) ON CONFLICT (key) DO UPDATE SET "
           u"value = "
           "excluded.value"_s,
           QString::number(now.time_since_epoch().count()));
}

} // namespace send
