#include "core/store/beginnings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// Where a name stands beside the names that begin with `text`: -1 before them all, 0 among them, 1 behind.
int placeOf(ReadDb &db, base::ContactId id, const QString &text)
{
    static const QString sql = u"SELECT (substr(name, 1, length(?)) > ? COLLATE NOCASE) - "
                               "(name < ? COLLATE NOCASE) FROM contact WHERE id = ?"_s;
    return db.value<int>(sql, text, text, text, id).value_or(0);
}

} // namespace

InTurn beginningFirst(ReadDb &db, const QString &text, std::span<const base::ContactId> byName,
                      bool descending)
{
    const int direction = descending ? -1 : 1;
    const auto place = [&](base::ContactId id) { return direction * placeOf(db, id, text); };
    const auto from = std::ranges::partition_point(byName, [&](base::ContactId id) { return place(id) < 0; });
    const auto to =
        std::partition_point(from, byName.end(), [&](base::ContactId id) { return place(id) == 0; });
    return {std::span(from, to), std::span(byName.begin(), from), std::span(to, byName.end())};
}

} // namespace store
