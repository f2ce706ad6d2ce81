#pragma once

#include "core/base/ids.h"
#include "core/campaign/states.h"
#include "core/store/readdb.h"

namespace store {

/// Texts that failed alike.
struct FailureClass
{
    campaign::Reason why = campaign::Reason::None;
    QString code;              ///< how the modem refused it, see send::codeOf; empty: it was not
    std::optional<int> status; ///< TP-ST of the report; none: no report said so

    friend bool operator==(const FailureClass &, const FailureClass &) = default;
};

struct Failure
{
    FailureClass what;
    qint64 texts = 0;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// Why texts of a campaign failed, the most frequent first. Passes all its messages.
std::vector<Failure> failures(ReadDb &db, base::CampaignId campaign);

/// The next `limit` texts after `after` that failed like this, in the order of freezing.
std::vector<base::MessageId> failedMessages(ReadDb &db, base::CampaignId campaign, const FailureClass &what,
                                            base::MessageId after, int limit);

} // namespace store
