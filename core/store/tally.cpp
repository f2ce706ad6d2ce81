#include "core/store/tally.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;

namespace store {

void TallyChanges::add(base::CampaignId campaign, Standing standing, qint64 messages)
{
    m_changes[{campaign, standing}] += messages;
}

void TallyChanges::move(base::CampaignId campaign, Standing from, Standing to, qint64 messages)
{
    add(campaign, from, -messages);
    add(campaign, to, messages);
}

void TallyChanges::write(WriteDb &db)
{
    for (const auto &[key, messages] : m_changes)
        if (messages != 0)
            db.run(
                u"INSERT INTO tally (campaign, state, why, messages) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (campaign, state, why) DO UPDATE SET messages = messages + excluded.messages"_s,
                key.first, key.second.state, key.second.why, messages);
    m_changes.clear();
}

bool TallyChanges::touches(base::CampaignId campaign) const
{
    return std::ranges::any_of(m_changes, [&](const auto &change) { return change.first.first == campaign; });
}

std::vector<base::CampaignId> TallyChanges::campaigns() const
{
    std::vector<base::CampaignId> ids;
    for (const auto &[key, messages] : m_changes)
        if (ids.empty() || ids.back() != key.first)
            ids.push_back(key.first);
    return ids;
}

Tally tally(ReadDb &db, base::CampaignId campaign)
{
    Tally tally;
    Statement row =
        db.prepare(u"SELECT state, why, messages FROM tally WHERE campaign = ? AND messages <> 0"_s);
    row.bind(campaign);
    while (row.next()) {
        const auto state = row.get<MessageState>(0);
        const auto messages = row.get<qint64>(2);
        tally.counts[state] += messages;
        if (state == MessageState::Held)
            tally.heldWhy[row.get<Reason>(1)] += messages;
        if (state == MessageState::Failed)
            tally.failedWhy[row.get<Reason>(1)] += messages;
        if (state == MessageState::Sending && row.get<Reason>(1) == Reason::LineLostMidway)
            tally.stranded += messages;
    }
    return tally;
}

void addLineShare(WriteDb &db, base::CampaignId campaign, const LineShare &share)
{
    db.run(u"INSERT INTO campaign_line (campaign, line, parts, busy, first, last) VALUES (?, ?, ?, ?, ?, ?) "
           "ON CONFLICT (campaign, line) DO UPDATE SET parts = parts + excluded.parts, busy = busy + "
           "excluded.busy, "
           "first = min(first, excluded.first), last = max(last, excluded.last)"_s,
           campaign, share.line, share.parts, qint64(share.busy.count()), share.first, share.last);
}

std::vector<LineShare> lineShares(ReadDb &db, base::CampaignId campaign)
{
    std::vector<LineShare> shares;
    Statement row = db.prepare(
        u"SELECT line, parts, busy, first, last FROM campaign_line WHERE campaign = ? ORDER BY line"_s);
    row.bind(campaign);
    while (row.next())
        shares.push_back({row.get<QString>(0), row.get<qint64>(1), base::Milliseconds{row.get<qint64>(2)},
                          row.get<base::TimePoint>(3), row.get<base::TimePoint>(4)});
    return shares;
}

} // namespace store
