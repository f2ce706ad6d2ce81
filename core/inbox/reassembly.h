#pragma once

#include "core/base/clock.h"
#include "core/line/submission.h"

#include <optional>
#include <span>

namespace inbox {

/// One received segment of a long text.
struct Piece
{
    int sequence = 1; ///< 1-total
    QString text;
    QByteArray data; ///< 8-bit

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// How long the rest of a long text is waited for: minutes lie between parts, and some never come.
inline constexpr base::Milliseconds kPatience = std::chrono::minutes(10);

/// The concatenation to go by. A sequence number of 0 or beyond the total means that the element is to be
/// ignored and the segment stands for itself, 3GPP TS 23.040 9.2.3.24.1; so does a total of 1.
std::optional<pdu::Concatenation> usableConcatenation(const line::Inbound &inbound);

/// True when every sequence number from 1 to `total` is there. Pieces may be in any order and come twice.
bool isComplete(std::span<const Piece> pieces, int total);

/// The text (or data) in the order of the sequence numbers; a run of missing pieces leaves one "[...]" in a
/// text.
Piece join(std::span<const Piece> pieces, int total);

/// Equal for two copies of one segment: sender, service-centre time and content. A segment whose stamp could
/// not be read takes the local receipt day in its place, so that the same word a day later counts again.
QByteArray fingerprint(const line::Inbound &inbound, base::TimePoint received);

} // namespace inbox
