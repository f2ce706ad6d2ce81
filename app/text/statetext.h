#pragma once

#include "core/campaign/states.h"
#include "core/line/linestate.h"
#include "core/line/submission.h"

#include <QString>

namespace app {

/// The words people see; the words programs see are campaign::name().
QString word(campaign::MessageState state);
QString word(campaign::CampaignState state);
QString word(campaign::Purpose purpose);
QString word(line::Phase phase);
QString word(line::Registration registration);

/// Why a text stands where it stands: a whole sentence, empty for Reason::None.
QString sentence(campaign::Reason reason);

/// What is certain and what is not about a part whose answer was never heard.
QString sentence(line::Unknown::Why why);
QString sentence(line::NotAttempted::Why why);

/// "28 delivered, 10 sent, no report yet, 2 failed": only what is not zero.
QString summary(const campaign::Counts &counts);

} // namespace app
