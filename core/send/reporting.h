#pragma once

#include "core/line/submission.h"
#include "core/send/turn.h"

namespace send {

/// Keeps a delivery report and, if it can be said which part it speaks of, moves that part and its message. A
/// copy of a report that is known is ignored. The campaign concerned; none if nothing moved.
base::CampaignId takeReport(Turn &turn, base::SimId sim, const line::DeliveryReport &report);

/// Looks once more at the reports of the last ten minutes that matched nothing: they may have come before the
/// answer that was written down just now.
void matchKeptReports(Turn &turn, base::SimId sim);

} // namespace send
