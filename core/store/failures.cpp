#include "core/store/failures.h"

#include "core/store/readall.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Failed texts, and the latest attempt that speaks for it: failed by a report, refused or not sent.
const QString kFailed =
    u"FROM message m LEFT JOIN part p ON p.id = (SELECT max(id) FROM part WHERE message = m.id "
    "AND superseded <> 2 AND state IN (4, 6, 7)) WHERE m.campaign = ? AND m.state = 4 "_s;

Failure read(const Statement &row)
{
    return {{row.get<campaign::Reason>(0), row.get<QString>(1), row.get<std::optional<int>>(2)},
            row.get<qint64>(3)};
}

} // namespace

std::vector<Failure> failures(ReadDb &db, base::CampaignId campaign)
{
    static const QString sql = u"SELECT m.why, coalesce(p.code, ''), p.status, count(*) "_s + kFailed +
                               u"GROUP BY 1, 2, 3 ORDER BY 4 DESC, 1, 2, 3"_s;
    return readAll(db, read, sql, campaign);
}

std::vector<base::MessageId> failedMessages(ReadDb &db, base::CampaignId campaign, const FailureClass &what,
                                            base::MessageId after, int limit)
{
    static const QString sql = u"SELECT m.id "_s + kFailed +
                               u"AND m.id > ? AND m.why = ? AND coalesce(p.code, '') = ? AND p.status IS ? "
                               "ORDER BY m.id LIMIT ?"_s;
    return db.values<base::MessageId>(sql, campaign, after.value, what.why, what.code, what.status, limit);
}

} // namespace store
