#pragma once

#include "core/line/submission.h"
#include "core/store/readdb.h"

namespace store {

/// Table `report`: every delivery report as it came.

/// 0 if this very report is in the ledger already.
base::ReportId insertReport(WriteDb &db, base::SimId sim, const line::DeliveryReport &report,
                            base::TimePoint received);
void assignReport(WriteDb &db, base::ReportId id, base::PartId part);

struct KeptReport
{
    base::ReportId id;
    line::DeliveryReport report;
    base::TimePoint received{};
};
/// Reports of a SIM that matched nothing and came since then, oldest first.
std::vector<KeptReport> keptReports(ReadDb &db, base::SimId sim, base::TimePoint since);

} // namespace store
