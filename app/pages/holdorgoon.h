#pragma once

#include "core/base/ids.h"

#include <functional>

namespace app {

class Page;
struct PageContext;

/// Pauses a campaign, or lets a paused one go on, and says so. A trouble of the ledger stands on the page's
/// board. `then` runs when the ledger has it, unless the page has gone.
void holdOrGoOn(const PageContext &context, Page &page, base::CampaignId id, bool goesOn,
                std::function<void()> then);

} // namespace app
