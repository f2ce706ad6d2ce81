#include "core/campaign/summary.h"

#include "core/store/campaigns.h"

#include <algorithm>

namespace campaign {

namespace {

double seconds(base::Milliseconds span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

LineFigure figureOf(const store::LineShare &share)
{
    const auto span = share.last - share.first;
    const double busy = span.count() > 0 ? seconds(share.busy) / seconds(span) : 0.0;
    return {share.line, share.parts, std::clamp(busy, 0.0, 1.0)};
}

void addLines(Summary &summary, const std::vector<store::LineShare> &shares)
{
    if (shares.empty())
        return;
    auto [first, last] = std::pair(shares.front().first, shares.front().last);
    for (const auto &share : shares) {
        summary.lines.push_back(figureOf(share));
        summary.parts += share.parts;
        first = std::min(first, share.first);
        last = std::max(last, share.last);
    }
    summary.seconds = std::max(0.0, seconds(last - first));
    if (summary.seconds > 0)
        summary.partsPerMinute = 60.0 * static_cast<double>(summary.parts) / summary.seconds;
}

} // namespace

Summary summarise(store::ReadDb &db, base::CampaignId id)
{
    Summary summary;
    const store::Tally tally = store::tally(db, id);
    const store::Waiting waiting = store::waiting(db, id);
    summary.id = id;
    summary.messages = tally.counts;
    summary.heldWhy = tally.heldWhy;
    summary.failedWhy = tally.failedWhy;
    summary.stranded = tally.stranded;
    addLines(summary, store::lineShares(db, id));
    const qint64 queued = tally.counts[MessageState::Queued];
    if (waiting.reason != Reason::None && queued > 0)
        summary.waitingFor[waiting.reason] = queued;
    summary.nextAt = waiting.nextAt;
    return summary;
}

} // namespace campaign
