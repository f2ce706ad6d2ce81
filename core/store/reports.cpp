#include "core/store/reports.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr base::TimePoint kUnreadable{};

} // namespace

base::ReportId insertReport(WriteDb &db, base::SimId sim, const line::DeliveryReport &report,
                            base::TimePoint received)
{
    return {db.insert(u"INSERT INTO report (sim, reference, recipient, status, stamped, discharge, received) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
                      sim, report.reference, report.recipient, report.status,
                      report.serviceCentreTime.value_or(kUnreadable), report.discharge.value_or(kUnreadable),
                      received)};
}

void assignReport(WriteDb &db, base::ReportId id, base::PartId part)
{
    db.run(u"UPDATE report SET part = ? WHERE id = ?"_s, part, id);
}

std::vector<KeptReport> keptReports(ReadDb &db, base::SimId sim, base::TimePoint since)
{
    Statement row =
        db.prepare(u"SELECT id, reference, recipient, status, stamped, discharge, received FROM report "
                   "WHERE part IS NULL AND sim = ? AND received >= ? ORDER BY received, id"_s);
    row.bind(sim, since);
    std::vector<KeptReport> kept;
    while (row.next()) {
        KeptReport one{row.get<base::ReportId>(0), {}, row.get<base::TimePoint>(6)};
        one.report.reference = row.get<int>(1);
        one.report.recipient = row.get<QString>(2);
        one.report.status = row.get<int>(3);
        if (const auto stamped = row.get<base::TimePoint>(4); stamped != kUnreadable)
            one.report.serviceCentreTime = stamped;
        if (const auto discharge = row.get<base::TimePoint>(5); discharge != kUnreadable)
            one.report.discharge = discharge;
        kept.push_back(std::move(one));
    }
    return kept;
}

} // namespace store
