#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/summary.h"
#include "core/send/station.h"
#include "core/store/parts.h"

namespace app {

/// What one way of sending does for a campaign, as far as the ledger tells.
struct LaneFigures
{
    QString name;     ///< of the SIM, as a person or its operator calls it
    QString number;   ///< its own
    int today = 0;    ///< parts handed over, of all campaigns
    int dayCap = 0;   ///< 0: none
    qint64 parts = 0; ///< of this campaign, accepted by the network
    QString inHand;   ///< whose text it has now; empty: none of this campaign

    friend bool operator==(const LaneFigures &, const LaneFigures &) = default;
};

/// All that the page of a campaign shows beside its texts, in one snapshot.
struct CampaignMoment
{
    campaign::Campaign campaign; ///< without an id: there is none
    campaign::Summary summary;
    std::vector<store::Doubt> doubts;
    std::map<QString, LaneFigures> lanes; ///< by LINE
    std::optional<base::TimePoint> since; ///< the first hand-over

    /// Neither queued nor on their way.
    qint64 handled() const;
};

/// `lines` are those of the engine. A few rows of the ledger, whatever the size of the campaign.
CampaignMoment campaignMoment(store::ReadDb &db, base::CampaignId id,
                              const std::vector<send::LineReport> &lines, base::TimePoint now);

/// When what is left would be through, by the rules that pace it. Costs more, the more is left.
std::optional<base::TimePoint> campaignEnd(store::ReadDb &db, const CampaignMoment &moment,
                                           const std::vector<send::LineReport> &lines, base::TimePoint now);

} // namespace app
