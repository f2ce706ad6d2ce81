#pragma once

#include "core/campaign/campaign.h"

namespace campaign {

/// What is known of a person when a text is about to be queued, and again when it is about to be handed over.
struct GateFacts
{
    bool suppressed = false;
    bool sameTextRecently = false; ///< went, or waits to go, to this number within kSameTextSpan
};

/// May this campaign text this person? The one place where rules of consent and frequency decide, at freezing
/// and at every hand-over. None: yes.
std::optional<Reason> gate(const Campaign &campaign, const GateFacts &facts);

} // namespace campaign
