#include "core/send/timekeeping.h"

#include "core/store/campaigns.h"
#include "core/store/messages.h"

#include <algorithm>

using campaign::Campaign;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;

namespace send {

namespace {

constexpr int kSlice = 2000;

bool hasEnded(const Campaign &campaign, base::TimePoint now)
{
    return campaign.ends && *campaign.ends <= now;
}

std::optional<Standing> closesAs(const Campaign &campaign, base::TimePoint now)
{
    if (campaign.kind != campaign::Kind::Ordinary)
        return {};
    if (campaign.state == CampaignState::Cancelled)
        return Standing{MessageState::Cancelled, Reason::None};
    if (campaign.frozen && hasEnded(campaign, now))
        return Standing{MessageState::Expired, Reason::EndPassed};
    return {};
}

bool isDue(const Campaign &campaign, base::TimePoint now)
{
    return campaign.state == CampaignState::Scheduled && campaign.frozen &&
           (!campaign.starts || *campaign.starts <= now);
}

bool isDone(store::ReadDb &db, const Campaign &campaign, base::TimePoint now)
{
    const bool canFinish = campaign.state == CampaignState::Sending ||
                           (hasEnded(campaign, now) && campaign.state != CampaignState::Cancelled);
    return campaign.kind != campaign::Kind::Confirmations && campaign.frozen && canFinish &&
           store::tally(db, campaign.id).counts.isSettled();
}

} // namespace

bool Timekeeping::begin(Turn &turn, const Campaigns &campaigns)
{
    bool changed = false;
    for (const auto &[id, campaign] : campaigns)
        if (isDue(campaign, turn.now))
            changed |= store::setCampaignState(turn.db, id, campaign.state, CampaignState::Sending);
    return changed;
}

bool Timekeeping::finish(Turn &turn, const Campaigns &campaigns, const std::set<base::CampaignId> &ids)
{
    bool changed = false;
    for (const auto &[id, campaign] : campaigns)
        if (ids.contains(id) && isDone(turn.db, campaign, turn.now))
            changed |= store::setCampaignState(turn.db, id, campaign.state, CampaignState::Finished);
    return changed;
}

bool Timekeeping::closeSlice(Turn &turn, const Campaigns &campaigns)
{
    for (const auto &[id, campaign] : campaigns) {
        const auto to = closesAs(campaign, turn.now);
        const auto known = m_closedUpTo.find(id);
        if (!to || (known != m_closedUpTo.end() && !known->second.isValid()))
            continue;
        const base::MessageId after = known != m_closedUpTo.end() ? known->second : base::MessageId{};
        m_closedUpTo[id] = store::closeUnsent(turn.db, turn.tally, id, after, kSlice, *to);
        return true;
    }
    return false;
}

std::optional<base::TimePoint> Timekeeping::next(const Campaigns &campaigns, base::TimePoint now)
{
    std::optional<base::TimePoint> next;
    for (const auto &[id, campaign] : campaigns)
        for (const auto &time : {campaign.starts, campaign.ends})
            if (time && *time > now)
                next = std::min(next.value_or(*time), *time);
    return next;
}

} // namespace send
