#include "core/campaign/gate.h"

namespace campaign {

std::optional<Reason> gate(const Campaign &campaign, const GateFacts &facts)
{
    if (campaign.kind == Kind::Confirmations)
        return {};
    if (facts.suppressed)
        return Reason::Suppressed;
    if (facts.sameTextRecently && !campaign.policy.again)
        return Reason::SameTextRecently;
    return {};
}

} // namespace campaign
