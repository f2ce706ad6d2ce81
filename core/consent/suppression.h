#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace consent {

/// Why somebody must not be texted. Kept in the ledger: never renumber.
enum class SuppressionKind {
    Stop = 0,   ///< asked for it by text
    Paused = 1, ///< for some time
    Manual = 2, ///< entered by a person
    Erased = 3, ///< asked to be deleted; of the number only a keyed fingerprint is left
};

/// A pause because of a text that probably opts out counts as an opt-out when no person has decided by then:
/// the shortest deadline that any law sets for honouring one. Counted from when the text was sent.
inline constexpr base::Milliseconds kPauseDeadline = std::chrono::hours(24);

/// The words of the command line: "stop", "paused", "manual", "erased".
QLatin1StringView name(SuppressionKind kind);

/// Reasons nobody has put into words, as the ledger keeps them; the sentence is made in app/text.
inline constexpr QLatin1StringView kSetByHand("set_by_hand");
inline constexpr QLatin1StringView kTakenBack("taken_back");
inline constexpr QLatin1StringView kAskedToBeDeleted("asked_to_be_deleted");

/// An entry of the suppression list.
struct Suppression
{
    qint64 e164 = 0; ///< 0: erased
    SuppressionKind kind = SuppressionKind::Manual;
    base::TimePoint since{};
    std::optional<base::TimePoint> until; ///< none: for good
    QString why;                          ///< in the words of whoever entered it, or one of the reasons above
    base::IncomingId evidence;            ///< the text that asked for it
    bool practice = false;                ///< said on a practice line; erasing counts for both realms

    friend bool operator==(const Suppression &, const Suppression &) = default;
};

/// When a person must have decided on an entry; none: there is nothing to decide.
std::optional<base::TimePoint> decideBy(const Suppression &entry);

} // namespace consent
