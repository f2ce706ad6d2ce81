#pragma once

#include "core/store/readdb.h"

#include <type_traits>
#include <vector>

namespace store {

/// What `read(row)` makes of each row of a query, in their order.
template <class Read, class... Args>
auto readAll(ReadDb &db, Read read, const QString &sql, const Args &...args)
{
    std::vector<std::invoke_result_t<Read, const Statement &>> all;
    Statement rows = db.prepare(sql);
    rows.bind(args...);
    while (rows.next())
        all.push_back(read(rows));
    return all;
}

} // namespace store
