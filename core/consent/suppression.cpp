#include "core/consent/suppression.h"

using namespace Qt::StringLiterals;

namespace consent {

QLatin1StringView name(SuppressionKind kind)
{
    switch (kind) {
    case SuppressionKind::Stop: return "stop"_L1;
    case SuppressionKind::Paused: return "paused"_L1;
    case SuppressionKind::Manual: return "manual"_L1;
    case SuppressionKind::Erased: return "erased"_L1;
    }
    return {};
}

std::optional<base::TimePoint> decideBy(const Suppression &entry)
{
    const bool isOpen = entry.kind == SuppressionKind::Paused && entry.evidence.isValid() && !entry.until;
    return isOpen ? std::optional(entry.since + kPauseDeadline) : std::nullopt;
}

} // namespace consent
