#include "core/store/rowquery.h"

#include "core/store/contacts.h"
#include "core/store/people.h"
#include "core/store/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Where the ids of a query come from: one table with one column to compare, so that its key gives the order.
struct Origin
{
    QString table;
    QString id;
    QString condition; ///< one parameter
    qint64 parameter = 0;
};

Origin originOf(const ContactQuery &query)
{
    if (query.group.isValid())
        return {u"member"_s, u"contact"_s, u"grp = ?"_s, query.group.value};
    if (query.import.isValid())
        return {u"import_member"_s, u"contact"_s, u"import = ?"_s, query.import.value};
    if (query.optedOutAt)
        return {u"contact"_s, u"id"_s,
                u"contact.e164 IN (SELECT e164 FROM suppression WHERE (practice = 0 OR kind = 3) AND "
                "(until IS NULL OR until > ?))"_s,
                query.optedOutAt->time_since_epoch().count()};
    return {u"contact"_s, u"id"_s, u"0 = ?"_s, 0};
}

/// Values that are numbers stand before the others, and nothing after them all, whatever the direction.
QString fieldOrder(const QString &key, const QString &direction)
{
    QString path = key;
    path.replace(u'"', u"\\\""_s).replace(u'\'', u"''"_s);
    const QString value =
        u"(CASE WHEN contact.fields = '' THEN NULL ELSE contact.fields ->> '$.\"%1\"' END)"_s.arg(path);
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

std::vector<base::ContactId> orderedIds(ReadDb &db, const ContactQuery &query, int limit)
{
    const Origin from = originOf(query);
    const QString source = from.table == "contact"_L1
                               ? u"contact WHERE "_s + from.condition
                               : from.table + u" JOIN contact ON contact.id = "_s + from.table +
                                     u".contact WHERE "_s + from.condition;
    return db.values<base::ContactId>(u"SELECT contact.id FROM "_s + source + u" ORDER BY "_s +
                                          orderOf(query) + u" LIMIT ?"_s,
                                      from.parameter, limit);
}

bool isPlain(const ContactQuery &query)
{
    return query.order == ContactQuery::Order::Added && !query.descending && !query.group.isValid() &&
           !query.import.isValid() && !query.optedOutAt;
}

} // namespace

std::vector<base::ContactId> contactIds(ReadDb &db, const ContactQuery &query)
{
    const SearchTerms terms(query.search);
    if (terms.isEmpty())
        return orderedIds(db, query, query.limit);
    if (isPlain(query))
        return search(db, terms, query.limit);
    return contactIdsAmong(db, query, orderedIds(db, query, -1));
}

std::vector<base::ContactId> contactIdsAmong(ReadDb &db, const ContactQuery &query,
                                             std::span<const base::ContactId> everybody)
{
    const SearchTerms terms(query.search);
    if (!terms.isEmpty())
        return searchAmong(db, terms, everybody, query.limit);
    const auto limit = static_cast<size_t>(query.limit);
    const auto first = query.limit < 0 ? everybody : everybody.first(std::min(limit, everybody.size()));
    return {first.begin(), first.end()};
}

std::vector<contacts::Contact> contactsAfter(ReadDb &db, const ContactQuery &query, base::ContactId after,
                                             int limit)
{
    const Origin from = originOf(query);
    const auto ids = db.values<base::ContactId>(u"SELECT "_s + from.id + u" FROM "_s + from.table +
                                                    u" WHERE "_s + from.condition + u" AND "_s + from.id +
                                                    u" > ? ORDER BY "_s + from.id + u" LIMIT ?"_s,
                                                from.parameter, after.value, limit);
    return contactPage(db, ids);
}

qint64 contactCount(ReadDb &db, const ContactQuery &query)
{
    if (!SearchTerms(query.search).isEmpty())
        return static_cast<qint64>(contactIds(db, query).size());
    const Origin from = originOf(query);
    return db
        .value<qint64>(u"SELECT count(*) FROM "_s + from.table + u" WHERE "_s + from.condition,
                       from.parameter)
        .value_or(0);
}

} // namespace store
