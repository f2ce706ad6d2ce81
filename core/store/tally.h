#pragma once

#include "core/campaign/message.h"
#include "core/store/readdb.h"

#include <map>

namespace store {

/// What a unit of work changed in the running counts of messages. Collected while it works and written once,
/// so that no count is ever taken over the messages themselves.
class TallyChanges
{
public:
    void add(base::CampaignId campaign, campaign::Standing standing, qint64 messages);
    void move(base::CampaignId campaign, campaign::Standing from, campaign::Standing to, qint64 messages = 1);
    /// Writes what has gathered, and starts anew.
    void write(WriteDb &db);
    bool touches(base::CampaignId campaign) const;
    std::vector<base::CampaignId> campaigns() const;

private:
    std::map<std::pair<base::CampaignId, campaign::Standing>, qint64> m_changes;
};

struct Tally
{
    campaign::Counts counts;
    std::map<campaign::Reason, qint64> heldWhy;
    std::map<campaign::Reason, qint64> failedWhy;
    qint64 stranded = 0; ///< of those Sending: midway, and their SIM is away

    friend bool operator==(const Tally &, const Tally &) = default;
};

/// The running counts of a campaign: a handful of rows, whatever its size.
Tally tally(ReadDb &db, base::CampaignId campaign);

/// What one line did for a campaign.
struct LineShare
{
    QString line;
    qint64 parts = 0; ///< accepted by the network
    base::Milliseconds busy{0};
    base::TimePoint first{}; ///< hand-over
    base::TimePoint last{};  ///< answer

    friend bool operator==(const LineShare &, const LineShare &) = default;
};
void addLineShare(WriteDb &db, base::CampaignId campaign, const LineShare &share);
std::vector<LineShare> lineShares(ReadDb &db, base::CampaignId campaign);

} // namespace store
