#include "core/store/people.h"

#include "core/store/contacts.h"
#include "core/store/readall.h"

using namespace Qt::StringLiterals;

namespace store {
namespace {

TimelineEntry readEntry(const Statement &row)
{
    TimelineEntry entry;
    entry.kind = row.get<TimelineEntry::Kind>(0);
    entry.at = row.get<base::TimePoint>(1);
    entry.text = row.get<QString>(2);
    if (entry.kind == TimelineEntry::Kind::Received)
        entry.verdict = row.get<inbox::Verdict>(3);
    else if (entry.kind == TimelineEntry::Kind::Sent)
        entry.standing = {row.get<campaign::MessageState>(3), row.get<campaign::Reason>(4)};
    entry.campaign = row.get<QString>(5);
    entry.practice = row.get<bool>(6);
    entry.reported = row.get<std::optional<base::TimePoint>>(7);
    return entry;
}

} // namespace

const QString &lastTextSql()
{
    static const QString sql = u"(SELECT max(m.bound) FROM message m JOIN campaign c ON c.id = m.campaign "
                               "WHERE m.e164 = contact.e164 AND m.state IN (2, 3) AND c.practice = 0)"_s;
    return sql;
}

const QString &repliesSql()
{
    static const QString sql =
        u"(SELECT count(*) FROM incoming i WHERE i.e164 = contact.e164 AND i.practice = 0 AND i.kind = 0)"_s;
    return sql;
}

std::optional<PersonRow> personRow(ReadDb &db, base::ContactId id, base::TimePoint now)
{
    auto contact = contactById(db, id);
    if (!contact)
        return {};
    static const QString sql = u"SELECT "_s + lastTextSql() + u", "_s + repliesSql() +
                               u", EXISTS (SELECT 1 FROM suppression s WHERE s.e164 = contact.e164 AND "
                               "(s.practice = 0 OR s.kind = 3) AND (s.until IS NULL OR s.until > ?)) "
                               "FROM contact WHERE id = ?"_s;
    Statement row = db.prepare(sql);
    if (!row.bind(now, id).next())
        return {};
    return PersonRow{std::move(*contact), row.get<std::optional<base::TimePoint>>(0), row.get<int>(1),
                     row.get<bool>(2)};
}

std::vector<TimelineEntry> timeline(ReadDb &db, qint64 e164, int limit)
{
    static const QString sql =
        u"SELECT 0, coalesce(m.bound, m.queued) AS at, m.text, m.state, m.why, c.name, c.practice, "
        "(SELECT max(p.reported) FROM part p WHERE p.message = m.id AND p.state = 3) "
        "FROM message m JOIN campaign c ON c.id = m.campaign WHERE m.e164 = ? "
        "UNION ALL SELECT 1, received, text, verdict, 0, '', practice, NULL FROM incoming "
        "WHERE e164 = ? AND kind = 0 "
        "UNION ALL SELECT 2, since, why, kind, 0, '', practice, NULL FROM suppression WHERE e164 = ? "
        "ORDER BY at DESC LIMIT ?"_s;
    return readAll(db, readEntry, sql, e164, e164, e164, limit);
}

std::vector<contacts::Group> groupsOf(ReadDb &db, base::ContactId id)
{
    return readAll(
        db,
        [](const Statement &row) {
            return contacts::Group{row.get<base::GroupId>(0), row.get<QString>(1), {}, 0};
        },
        u"SELECT id, name FROM grp WHERE EXISTS (SELECT 1 FROM member WHERE grp = grp.id AND contact = ?) "
        "ORDER BY name"_s,
        id);
}

QString peopleMark(ReadDb &db)
{
    return db
        .value<QString>(
            u"SELECT coalesce((SELECT max(id) FROM contact), 0) || ' ' || coalesce((SELECT max(id) FROM "
            "incoming), 0) || ' ' || (SELECT count(*) || ' ' || coalesce(sum(id), 0) FROM grp) || ' ' || "
            "(SELECT coalesce(sum(cursor), 0) || ' ' || count(finished) FROM import) || ' ' || "
            "(SELECT count(*) || ' ' || coalesce(max(since), 0) || ' ' || coalesce(max(until), 0) FROM "
            "suppression)"_s)
        .value_or(QString());
}

} // namespace store
