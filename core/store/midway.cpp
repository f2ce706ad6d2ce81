#include "core/store/midway.h"

#include "core/store/readall.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// With the words of the partial index message_due, so that it answers.
const QString kStranded = u"m.not_before > 0 AND m.state IN (0, 1) AND m.state = 1 AND m.why = 3 "
                          "AND (m.campaign = ? OR ? = 0) "_s;

} // namespace

std::vector<base::MessageId> textsMidway(ReadDb &db)
{
    return db.values<base::MessageId>(
        u"SELECT id FROM message WHERE state = 1 AND id IN (SELECT message FROM part WHERE state = 0) AND "
        "NOT EXISTS (SELECT 1 FROM part WHERE part.message = message.id AND part.state = 1) ORDER BY id"_s);
}

std::vector<AwaitedSim> awaitedSims(ReadDb &db, base::CampaignId campaign, base::TimePoint awaySince)
{
    static const QString sql =
        u"SELECT m.sim, count(*) FROM message m LEFT JOIN sim s ON s.id = m.sim WHERE "_s + kStranded +
        u"AND (m.not_before <= ? OR s.stopped <> 0 OR s.id IS NULL) GROUP BY m.sim ORDER BY m.sim"_s;
    const auto read = [](const Statement &row) {
        return std::pair(row.get<base::SimId>(0), row.get<qint64>(1));
    };
    std::vector<AwaitedSim> all;
    for (const auto &[sim, texts] : readAll(db, read, sql, campaign.value, campaign.value, awaySince))
        all.push_back({simById(db, sim), texts});
    return all;
}

std::vector<Doubt> strandedTexts(ReadDb &db, base::CampaignId campaign)
{
    static const QString sql =
        u"SELECT m.id, p.id, m.campaign, m.e164, coalesce(c.name, ''), m.text, p.line, p.handed FROM message "
        u"m "
        "JOIN part p ON p.id = (SELECT id FROM part WHERE part.message = m.id AND handed IS NOT NULL "
        "ORDER BY handed DESC, id DESC LIMIT 1) LEFT JOIN contact c ON c.id = m.contact WHERE "_s +
        kStranded + u"ORDER BY m.id"_s;
    const auto read = [](const Statement &row) -> Doubt {
        return {
            row.get<base::MessageId>(0), row.get<base::PartId>(1),    row.get<base::CampaignId>(2),
            row.get<qint64>(3),          row.get<QString>(4),         row.get<QString>(5),
            row.get<QString>(6),         row.get<base::TimePoint>(7), name(campaign::Reason::LineLostMidway)};
    };
    return readAll(db, read, sql, campaign.value, campaign.value);
}

qint64 textsAtRest(ReadDb &db, base::CampaignId campaign)
{
    return db
        .value<qint64>(
            u"SELECT count(*) FROM message WHERE campaign = ? AND not_before > 0 AND state IN (0, 1) "
            "AND state = 1"_s,
            campaign)
        .value_or(0);
}

} // namespace store
