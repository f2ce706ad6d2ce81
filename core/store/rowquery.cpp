#include "core/store/rowquery.h"

#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/people.h"
#include "core/store/ruleanswer.h"
#include "core/store/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Where the ids of a query come from: one table whose key gives the order, and what is asked of its rows.
struct Origin
{
    QString table;
    QString id;
    Where where;
};

Origin originOf(ReadDb &db, const ContactQuery &query)
{
    if (const auto live = whereOfGroup(db, query.group, u"contact"_s, query.asOf))
        return {u"contact"_s, u"contact.id"_s, *live};
    if (query.group.isValid())
        return {u"member"_s, u"member.contact"_s, {u"grp = ?"_s, {query.group.value}}};
    if (query.import.isValid())
        return {u"import_member"_s, u"import_member.contact"_s, {u"import = ?"_s, {query.import.value}}};
    if (query.optedOutAt)
        return {u"contact"_s,
                u"contact.id"_s,
                {u"contact.e164 IN (SELECT e164 FROM suppression WHERE (practice = 0 OR kind = 3) AND "
                 "(until IS NULL OR until > ?))"_s,
                 {qint64(query.optedOutAt->time_since_epoch().count())}}};
    return {u"contact"_s, u"contact.id"_s, {u"1"_s, {}}};
}

/// FROM and WHERE of a query, with its rule.
struct Source
{
    QString sql;
    QString id;
    std::vector<Where::Value> values;
};

Source sourceOf(ReadDb &db, const ContactQuery &query, bool needsContact)
{
    Origin origin = originOf(db, query);
    const Where rule = whereOf(query.rule, u"contact"_s, query.asOf);
    const bool isJoined = origin.table != "contact"_L1 && (needsContact || !query.rule.isEmpty());
    Source source{u" FROM "_s + origin.table, origin.id, std::move(origin.where.values)};
    if (isJoined)
        source.sql += u" JOIN contact ON contact.id = "_s + origin.id;
    source.sql +=
        u" WHERE "_s + origin.where.sql + (query.rule.isEmpty() ? QString() : u" AND "_s + rule.sql);
    source.values.insert(source.values.end(), rule.values.begin(), rule.values.end());
    return source;
}

/// Values that are numbers stand before the others, and nothing after them all, whatever the direction.
QString fieldOrder(const QString &key, const QString &direction)
{
    const QString value = u"nullif(%1, '')"_s.arg(fieldValueSql(u"contact"_s, key));
    return u"%1 IS NULL, %1 GLOB '*[^0-9.-]*', CAST(%1 AS REAL)%2, %1 COLLATE NOCASE%2, contact.id"_s.arg(
        value, direction);
}

QString orderOf(const ContactQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : u""_s;
    switch (query.order) {
    case ContactQuery::Order::Added: return u"contact.id"_s + direction;
    case ContactQuery::Order::Name:
        return u"contact.name COLLATE NOCASE"_s + direction + u", contact.id"_s + direction;
    case ContactQuery::Order::Number: return u"contact.e164"_s + direction;
    case ContactQuery::Order::LastText: return lastTextSql() + direction + u", contact.id"_s;
    case ContactQuery::Order::Replies: return repliesSql() + direction + u", contact.id"_s;
    case ContactQuery::Order::Field: return fieldOrder(query.field, direction);
    }
    return {};
}

/// In the order of the question; `last`: for its question marks behind those of the source.
template <class... Last>
std::vector<base::ContactId> readIds(ReadDb &db, const QString &sql, const std::vector<Where::Value> &values,
                                     const Last &...last)
{
    Statement row = db.prepare(sql);
    row.bind();
    add(row, values);
    row.add(last...);
    return row.numbers<base::ContactId>();
}

std::vector<base::ContactId> orderedIds(ReadDb &db, const ContactQuery &query, int limit)
{
    const Source source = sourceOf(db, query, true);
    return readIds(db, u"SELECT contact.id"_s + source.sql + u" ORDER BY "_s + orderOf(query) + u" LIMIT ?"_s,
                   source.values, limit);
}

InTurn inTurn(ReadDb &db, const ContactQuery &query, std::span<const base::ContactId> everybody)
{
    if (query.order == ContactQuery::Order::Name)
        return beginningFirst(db, query.search.simplified(), everybody, query.descending);
    InTurn nobodyFirst{};
    nobodyFirst.back() = everybody;
    return nobodyFirst;
}

bool isPlain(const ContactQuery &query)
{
    return query.order == ContactQuery::Order::Added && !query.descending && !query.group.isValid() &&
           !query.import.isValid() && !query.optedOutAt && query.rule.isEmpty();
}

} // namespace

std::vector<base::ContactId> contactIds(ReadDb &db, const ContactQuery &query)
{
    const SearchTerms terms(query.search);
    if (terms.isEmpty())
        return orderedIds(db, query, query.limit);
    if (isPlain(query))
        return search(db, terms, query.limit);
    auto ids = contactIdsAmong(db, query, orderedIds(db, query, -1));
    if (query.limit >= 0 && std::ssize(ids) > query.limit)
        ids.resize(static_cast<size_t>(query.limit));
    return ids;
}

std::vector<base::ContactId> contactIdsAmong(ReadDb &db, const ContactQuery &query,
                                             std::span<const base::ContactId> everybody)
{
    const SearchTerms terms(query.search);
    if (!terms.isEmpty())
        return searchAmong(db, terms, inTurn(db, query, everybody), query.limit);
    const auto limit = static_cast<size_t>(query.limit);
    const auto first = query.limit < 0 ? everybody : everybody.first(std::min(limit, everybody.size()));
    return {first.begin(), first.end()};
}

std::vector<contacts::Contact> contactsAfter(ReadDb &db, const ContactQuery &query, base::ContactId after,
                                             int limit)
{
    const Source source = sourceOf(db, query, false);
    const auto ids = readIds(db,
                             u"SELECT "_s + source.id + source.sql + u" AND "_s + source.id +
                                 u" > ? ORDER BY "_s + source.id + u" LIMIT ?"_s,
                             source.values, after.value, limit);
    return contactPage(db, ids);
}

qint64 contactCount(ReadDb &db, const ContactQuery &query)
{
    if (!SearchTerms(query.search).isEmpty())
        return static_cast<qint64>(contactIds(db, query).size());
    const Source source = sourceOf(db, query, false);
    Statement row = db.prepare(u"SELECT count(*)"_s + source.sql);
    row.bind();
    add(row, source.values);
    return row.next() ? row.get<qint64>(0) : 0;
}

std::vector<contacts::Group> countedGroups(ReadDb &db, base::TimePoint now)
{
    auto all = groups(db);
    for (contacts::Group &group : all)
        if (group.people < 0)
            group.people = contactCount(db, {.group = group.id, .asOf = now});
    return all;
}

} // namespace store
