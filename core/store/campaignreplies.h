#pragma once

#include "core/campaign/campaign.h"
#include "core/inbox/incoming.h"
#include "core/store/readdb.h"

namespace store {

/// What came back for a campaign: a text belongs to it when the last one that went to its sender before was
/// one of the campaign's.
struct CampaignReplies
{
    struct Reply
    {
        base::ConversationId conversation;
        qint64 e164 = 0;
        QString name; ///< of the contact; empty: not on the list
        QString text;
        base::TimePoint at{};
        inbox::Verdict verdict = inbox::Verdict::None;

        friend bool operator==(const Reply &, const Reply &) = default;
    };

    qint64 people = 0;         ///< who wrote, each once
    qint64 optedOut = 0;       ///< of them, who asked for no more texts
    std::vector<Reply> latest; ///< newest first

    friend bool operator==(const CampaignReplies &, const CampaignReplies &) = default;
};

/// At most `limit` of the latest. Looks at what came in since the campaign was made.
CampaignReplies campaignReplies(ReadDb &db, base::CampaignId id, int limit);

} // namespace store
