#pragma once

#include "core/base/ids.h"
#include "core/campaign/states.h"
#include "core/store/readdb.h"

namespace store {

/// Which messages of a campaign. Everything else left empty: all of them.
struct MessageQuery
{
    base::CampaignId campaign;
    std::optional<campaign::MessageState> state{};
    QString search{}; ///< a piece of the person's name in any case, or digits of the number
    int limit = -1;   ///< -1: all

    friend bool operator==(const MessageQuery &, const MessageQuery &) = default;
};

/// Their ids in the order of freezing. May pass all messages of the campaign: a newer question cancels it.
std::vector<base::MessageId> messageIds(ReadDb &db, const MessageQuery &query);

} // namespace store
