#pragma once

#include "core/campaign/campaign.h"
#include "core/send/turn.h"

#include <map>
#include <optional>
#include <set>

namespace send {

/// What time does to campaigns: they start, they end, and what is unsent then is closed in slices.
class Timekeeping
{
public:
    using Campaigns = std::map<base::CampaignId, campaign::Campaign>;

    /// Starts what is to start. True if a campaign changed its state: `campaigns` is then out of date.
    bool begin(Turn &turn, const Campaigns &campaigns);

    /// Finishes those of `ids` that have nothing left to do; the running counts must be written. True as
    /// above.
    bool finish(Turn &turn, const Campaigns &campaigns, const std::set<base::CampaignId> &ids);

    /// Closes a slice of what ended or was cancelled. True if there is more to do at once.
    bool closeSlice(Turn &turn, const Campaigns &campaigns);

    /// An answer came for this campaign after its unsent texts were closed: look at it again.
    void reopen(base::CampaignId campaign) { m_closedUpTo.erase(campaign); }

    /// The next start or end after `now`.
    static std::optional<base::TimePoint> next(const Campaigns &campaigns, base::TimePoint now);

private:
    std::map<base::CampaignId, base::MessageId> m_closedUpTo; ///< an id of 0: closed whole
};

} // namespace send
