#pragma once

#include "core/campaign/message.h"
#include "core/store/readdb.h"

#include <functional>
#include <span>

namespace store {

/// A message with all that is told of it: the person's name as it is now, and every attempt of every part.
struct MessageDetails
{
    campaign::Message message;
    QString name;                      ///< empty: not on any list
    std::vector<campaign::Part> parts; ///< by sequence and attempt

    friend bool operator==(const MessageDetails &, const MessageDetails &) = default;
};

/// The messages of a campaign behind `after`, in the order of their ids; at most `limit`.
std::vector<MessageDetails> messageDetails(ReadDb &db, base::CampaignId campaign, base::MessageId after,
                                           int limit);

/// These messages, in the order of `ids`; one that is gone has no id.
std::vector<MessageDetails> messageDetails(ReadDb &db, std::span<const qint64> ids);

/// All messages of a campaign, one after the other, in constant memory; read in pages of a few hundred.
void forEachMessage(ReadDb &db, base::CampaignId campaign,
                    const std::function<void(const MessageDetails &)> &take);

} // namespace store
