#pragma once

#include "core/campaign/campaign.h"
#include "tests/gui/desk.h"

namespace tests {

/// A practice campaign to these numbers, launched over the lines of the desk.
base::CampaignId launch(Desk &desk, const QString &name, const std::vector<qint64> &numbers);

} // namespace tests
