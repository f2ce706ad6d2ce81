#include "core/store/experience.h"

#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace store {

Experience experienceOf(ReadDb &db, base::SimId sim, const QString &line)
{
    Experience seen;
    Statement sent = db.prepare(
        u"SELECT sum(parts), max(last), sum(busy) FROM campaign_line WHERE line = ? AND parts > 0"_s);
    sent.bind(line);
    if (sent.next() && !sent.isNull(0)) {
        seen.parts = sent.get<qint64>(0);
        seen.last = sent.get<base::TimePoint>(1);
        seen.eachPart = base::Milliseconds(sent.get<qint64>(2) / seen.parts);
    }
    const auto is = [&](const QString &rows) {
        return db.value<bool>(u"SELECT EXISTS (SELECT 1 FROM "_s + rows + u')', sim).value_or(false);
    };
    seen.reports = is(u"report WHERE sim = ?"_s);
    seen.texts = is(u"incoming_part WHERE sim = ?"_s);
    seen.longTexts = is(u"incoming_part WHERE sim = ? AND total > 1 AND incoming IS NOT NULL"_s);
    return seen;
}

} // namespace store
