#pragma once

#include "core/base/ids.h"
#include "core/campaign/states.h"
#include "core/line/submission.h"

#include <optional>
#include <span>

namespace send {

/// What TP-ST says of a part, 3GPP TS 23.040 9.2.3.15.
enum class ReportMeaning { Delivered, Trying, Failed, Expired };

/// `status` 0-255; reserved values are read as "still trying", since they settle nothing.
ReportMeaning meaningOf(int status);

/// The state a report leads to; none while the network still tries.
std::optional<campaign::PartState> stateOf(ReportMeaning meaning);

/// A part of the reporting SIM that a report may speak of: Handed, Accepted or InDoubt.
struct OpenPart
{
    base::PartId part;
    campaign::PartState state = campaign::PartState::Accepted;
    std::optional<int> reference; ///< of Accepted
    qint64 recipient = 0;         ///< E.164 digits
    base::TimePoint handed{};
    base::Milliseconds validity{0}; ///< 0: the network's own, taken as 3 days

    friend bool operator==(const OpenPart &, const OpenPart &) = default;
};

/// The last seven digits of a number as a network writes it, with or without a country code: what recipients
/// are compared by. None for fewer digits than that.
std::optional<int> recipientTail(const QString &number);
int recipientTail(qint64 e164);

/// The part a report speaks of. Among accepted parts of its reference and recipient the oldest within its
/// validity (references wrap after 256 texts, and some modems give a constant one); without a readable
/// recipient the newest of its reference. Else the one part in doubt to that recipient, if it is the only one
/// and no part to the same recipient is under way: then the report came before the answer and is kept for it.
/// Parts handed over within half a day of the time the report names come first, then all.
std::optional<base::PartId> matchReport(const line::DeliveryReport &report, base::TimePoint now,
                                        std::span<const OpenPart> candidates);

} // namespace send
