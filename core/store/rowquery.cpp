#include "core/store/rowquery.h"

#include "core/store/contacts.h"
#include "core/store/searchindex.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Where the ids of a query come from: one table with one column to compare, so that its key gives the order.
struct Origin
{
    QString table;
    QString id;
    QString condition; ///< one parameter; empty: none
    qint64 parameter = 0;
};

Origin originOf(const ContactQuery &query)
{
    if (query.group.isValid())
        return {u"member"_s, u"contact"_s, u"grp = ?"_s, query.group.value};
    if (query.import.isValid())
        return {u"import_member"_s, u"contact"_s, u"import = ?"_s, query.import.value};
    return {u"contact"_s, u"id"_s, u"0 = ?"_s, 0};
}

QString orderOf(const ContactQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : u""_s;
    switch (query.order) {
    case ContactQuery::Order::Added: return u"contact.id"_s + direction;
    case ContactQuery::Order::Name: return u"contact.name COLLATE NOCASE"_s + direction + u", contact.id"_s;
    case ContactQuery::Order::Number: return u"contact.e164"_s + direction;
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
           !query.import.isValid();
}

/// Those of `ordered` that are among `found`.
std::vector<base::ContactId> kept(std::vector<base::ContactId> ordered,
                                  const std::vector<base::ContactId> &found, int limit)
{
    const std::unordered_set<base::ContactId> wanted(found.begin(), found.end());
    std::erase_if(ordered, [&](base::ContactId id) { return !wanted.contains(id); });
    if (limit >= 0 && ordered.size() > static_cast<size_t>(limit))
        ordered.resize(static_cast<size_t>(limit));
    return ordered;
}

} // namespace

std::vector<base::ContactId> contactIds(ReadDb &db, const ContactQuery &query)
{
    const SearchTerms terms(query.search);
    if (terms.isEmpty())
        return orderedIds(db, query, query.limit);
    if (isPlain(query))
        return search(db, terms, query.limit);
    const auto found = search(db, terms, -1);
    return found.empty() ? found : kept(orderedIds(db, query, -1), found, query.limit);
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
