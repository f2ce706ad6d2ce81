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

} // namespace consent
