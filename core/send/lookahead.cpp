#include "core/send/lookahead.h"

#include "core/store/messages.h"

#include <algorithm>

namespace send {

namespace {

constexpr int kPage = 64;

} // namespace

std::optional<base::MessageId> Lookahead::peek(store::ReadDb &db, base::CampaignId campaign, base::SimId own,
                                               const std::set<base::SimId> &present)
{
    for (const base::SimId sim : {own, base::SimId{}})
        if (const auto message = head(db, {campaign, sim}))
            return message;
    for (const base::SimId sim : store::preferredSims(db, campaign))
        if (sim.isValid() && !present.contains(sim))
            if (const auto message = head(db, {campaign, sim}))
                return message;
    return {};
}

std::optional<base::MessageId> Lookahead::head(store::ReadDb &db, const Key &key)
{
    Lane &lane = m_lanes[key];
    if (lane.ids.empty()) {
        const auto page = store::freshMessages(db, key.first, key.second, lane.last, kPage);
        lane.ids.assign(page.begin(), page.end());
        lane.last = lane.ids.empty() ? lane.last : lane.ids.back();
    }
    return lane.ids.empty() ? std::nullopt : std::optional(lane.ids.front());
}

void Lookahead::drop(base::CampaignId campaign, base::MessageId message)
{
    for (auto lane = m_lanes.lower_bound({campaign, {}});
         lane != m_lanes.end() && lane->first.first == campaign; ++lane)
        std::erase(lane->second.ids, message);
}

} // namespace send
