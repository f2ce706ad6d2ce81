#pragma once

#include "core/campaign/campaign.h"
#include "core/store/tally.h"

namespace campaign {

/// What one line did for a campaign.
struct LineFigure
{
    QString line;
    qint64 parts = 0;        ///< accepted by the network
    double busyFraction = 0; ///< of the time between its first hand-over and its last answer

    friend bool operator==(const LineFigure &, const LineFigure &) = default;
};

/// What `send` and `campaign` tell. A few rows of the ledger, whatever the size of the campaign.
struct Summary
{
    base::CampaignId id;
    Counts messages;
    qint64 parts = 0;   ///< accepted by the network
    double seconds = 0; ///< from the first hand-over to the last answer
    double partsPerMinute = 0;
    std::vector<LineFigure> lines;
    std::map<Reason, qint64> heldWhy;
    std::map<Reason, qint64> failedWhy;
    std::map<Reason, qint64> waitingFor;   ///< WaitsForCap, WaitsForWindow or WaitsForLine
    qint64 stranded = 0;                   ///< of those Sending: midway, and their SIM is away
    std::optional<base::TimePoint> nextAt; ///< when the engine means to go on with what waits

    friend bool operator==(const Summary &, const Summary &) = default;
};

Summary summarise(store::ReadDb &db, base::CampaignId id);

} // namespace campaign
