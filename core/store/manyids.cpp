#include "core/store/manyids.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// "17,4,23"
std::vector<base::ContactId> idsOf(QByteArrayView list)
{
    std::vector<base::ContactId> ids;
    qint64 id = 0;
    for (const char c : list) {
        if (c == ',')
            ids.push_back({std::exchange(id, 0)});
        else
            id = id * 10 + (c - '0');
    }
    if (!list.isEmpty())
        ids.push_back({id});
    return ids;
}

} // namespace

std::vector<base::ContactId> manyIds(ReadDb &db, const QString &question,
                                     const std::vector<Where::Value> &values)
{
    Statement row = db.prepare(u"SELECT CAST(group_concat(id) AS BLOB) FROM ("_s + question + u')');
    row.bind();
    add(row, values);
    if (!row.next())
        return {};
    auto ids = idsOf(row.get<QByteArray>(0));
    if (!std::ranges::is_sorted(ids))
        std::ranges::sort(ids);
    return ids;
}

} // namespace store
