#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/summary.h"
#include "core/store/conversations.h"

namespace app {

/// All that the first page shows of the ledger, in one snapshot: a few rows, whatever the size of the ledger.
struct HomeMoment
{
    /// A campaign and its running counts.
    struct Row
    {
        campaign::Campaign campaign;
        campaign::Counts counts;

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Of campaigns that were begun in the last 30 days, the real ones.
    struct Month
    {
        qint64 sent = 0;      ///< texts the network took
        qint64 reported = 0;  ///< of which it told how they ended
        qint64 delivered = 0; ///< of which they were delivered
        qint64 replies = 0;
        qint64 optedOut = 0;

        friend bool operator==(const Month &, const Month &) = default;
    };

    std::vector<Row> running; ///< sending and paused ones, the oldest first
    std::vector<Row> coming;  ///< scheduled ones, the next first
    std::vector<Row> drafts;
    std::vector<Row> doubtful; ///< with texts in doubt, the latest first
    store::Waiters waiters;
    qint64 contacts = 0;
    qint64 optedOut = 0;
    bool hasSent = false; ///< some campaign was launched, or a text answered
    Month month;

    friend bool operator==(const HomeMoment &, const HomeMoment &) = default;
};

HomeMoment homeMoment(store::ReadDb &db, base::TimePoint now);

} // namespace app
