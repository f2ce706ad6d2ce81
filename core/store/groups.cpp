#include "core/store/groups.h"

#include "core/store/settings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

const QString kColumns = u"SELECT id, name, coalesce(rule, ''), CASE WHEN rule IS NULL THEN (SELECT count(*) "
                         u"FROM member WHERE grp = "
                         "grp.id) ELSE -1 END FROM grp "_s;

const QString kLastId = u"last_group"_s;

contacts::Group read(const Statement &row)
{
    return {row.get<base::GroupId>(0), row.get<QString>(1), row.get<QString>(2), row.get<qint64>(3)};
}

/// Never again the id of a group that was deleted: a draft may still name it.
qint64 nextId(ReadDb &db)
{
    const qint64 ever = setting(db, kLastId).value_or(QString()).toLongLong();
    return 1 + std::max(ever, db.value<qint64>(u"SELECT max(id) FROM grp"_s).value_or(0));
}

} // namespace

std::vector<contacts::Group> groups(ReadDb &db)
{
    static const QString sql = kColumns + u"ORDER BY name"_s;
    std::vector<contacts::Group> all;
    Statement row = db.prepare(sql);
    while (row.next())
        all.push_back(read(row));
    return all;
}

std::optional<contacts::Group> groupByName(ReadDb &db, const QString &name)
{
    static const QString sql = kColumns + u"WHERE name = ?"_s;
    Statement row = db.prepare(sql);
    if (!row.bind(name).next())
        return {};
    return read(row);
}

std::optional<base::GroupId> createGroup(WriteDb &db, const QString &name, base::TimePoint now)
{
    const qint64 id = nextId(db);
    if (db.run(u"INSERT INTO grp (id, name, created) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"_s, id, name,
               now) != 1)
        return std::nullopt;
    setSetting(db, kLastId, QString::number(id));
    return base::GroupId{id};
}

std::optional<base::GroupId> createLiveGroup(WriteDb &db, const QString &name, const contacts::Rule &rule,
                                             base::TimePoint now)
{
    const auto id = createGroup(db, name, now);
    if (id)
        db.run(u"UPDATE grp SET rule = ? WHERE id = ?"_s, contacts::toJson(rule), *id);
    return id;
}

bool changeRule(WriteDb &db, base::GroupId id, const contacts::Rule &rule)
{
    return db.run(u"UPDATE grp SET rule = ? WHERE id = ? AND rule IS NOT NULL"_s, contacts::toJson(rule),
                  id) == 1;
}

contacts::Group createGroupLike(WriteDb &db, const QString &name, base::TimePoint now)
{
    QString free = name;
    for (int number = 2; groupByName(db, free); ++number)
        free = u"%1 (%2)"_s.arg(name).arg(number);
    return {createGroup(db, free, now).value_or(base::GroupId()), free, {}, 0};
}

base::GroupId groupNamed(WriteDb &db, const QString &name, base::TimePoint now)
{
    const auto known = groupByName(db, name);
    return known && known->rule.isEmpty() ? known->id : createGroupLike(db, name, now).id;
}

bool renameGroup(WriteDb &db, base::GroupId id, const QString &name)
{
    return db.run(u"UPDATE OR IGNORE grp SET name = ? WHERE id = ?"_s, name, id) == 1;
}

bool deleteGroup(WriteDb &db, base::GroupId id)
{
    return db.run(u"DELETE FROM grp WHERE id = ?"_s, id) == 1;
}

bool addMember(WriteDb &db, base::GroupId group, base::ContactId contact)
{
    return db.run(u"INSERT INTO member (grp, contact) VALUES (?, ?) ON CONFLICT DO NOTHING"_s, group,
                  contact) == 1;
}

bool removeMember(WriteDb &db, base::GroupId group, base::ContactId contact)
{
    return db.run(u"DELETE FROM member WHERE grp = ? AND contact = ?"_s, group, contact) == 1;
}

int addMembers(WriteDb &db, base::GroupId group, base::ContactId first, base::ContactId last)
{
    return db.run(u"INSERT INTO member (grp, contact) SELECT ?, id FROM contact WHERE id BETWEEN ? AND ? "
                  "ON CONFLICT DO NOTHING"_s,
                  group, first, last);
}

} // namespace store
