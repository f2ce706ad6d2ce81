#include "core/send/reporting.h"

#include "core/send/progress.h"
#include "core/send/reportmatcher.h"
#include "core/store/messages.h"
#include "core/store/parts.h"
#include "core/store/reports.h"

using namespace std::chrono_literals;
using campaign::PartState;

namespace send {

namespace {

constexpr base::Milliseconds kEarliness = 10min;

void movePart(Turn &turn, campaign::Part &part, const line::DeliveryReport &report)
{
    if (part.state == PartState::InDoubt)
        acceptPart(turn, part, report.reference);
    if (const auto final = stateOf(meaningOf(report.status)))
        store::reportPart(turn.db, part.id, *final, report.status, report.discharge.value_or(turn.now));
    else
        store::notePartStatus(turn.db, part.id, report.status);
}

base::CampaignId apply(Turn &turn, base::ReportId id, base::SimId sim, const line::DeliveryReport &report)
{
    const auto open = store::openParts(turn.db, sim, report.reference, recipientTail(report.recipient));
    const auto matched = matchReport(report, turn.now, open);
    auto part = matched ? store::partById(turn.db, *matched) : std::nullopt;
    auto message = part ? store::messageById(turn.db, part->message) : std::nullopt;
    if (!message)
        return {};
    store::assignReport(turn.db, id, part->id);
    movePart(turn, *part, report);
    rederive(turn, *message, {message->notBefore, message->standing.why, campaign::Reason::ReportedFailed});
    return message->campaign;
}

} // namespace

base::CampaignId takeReport(Turn &turn, base::SimId sim, const line::DeliveryReport &report)
{
    const auto id = store::insertReport(turn.db, sim, report, turn.now);
    return id.isValid() ? apply(turn, id, sim, report) : base::CampaignId{};
}

void matchKeptReports(Turn &turn, base::SimId sim)
{
    for (const auto &kept : store::keptReports(turn.db, sim, turn.now - kEarliness))
        apply(turn, kept.id, sim, kept.report);
}

} // namespace send
