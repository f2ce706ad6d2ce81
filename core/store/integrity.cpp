#include "core/store/integrity.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// Rows of one of two lists that are not in the other.
QString difference(const QString &a, const QString &b)
{
    return u"(SELECT count(*) FROM (%1 EXCEPT %2))"_s.arg(a, b);
}

} // namespace

Contradictions contradictions(ReadDb &db)
{
    Contradictions found;
    for (const QString &line : db.values<QString>(u"PRAGMA quick_check(20)"_s))
        if (line != "ok"_L1)
            found.damage << line;
    found.orphans = qint64(db.values<QString>(u"PRAGMA foreign_key_check"_s).size());
    const QString running = u"SELECT campaign, state, why, messages FROM tally WHERE messages <> 0"_s;
    const QString counted =
        u"SELECT campaign, state, why, count(*) FROM message GROUP BY campaign, state, why"_s;
    const QString sql = u"SELECT "_s + difference(running, counted) + u" + "_s + difference(counted, running);
    found.miscounted = db.value<qint64>(sql).value_or(0);
    return found;
}

} // namespace store
