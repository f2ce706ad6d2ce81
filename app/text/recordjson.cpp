#include "app/text/recordjson.h"

#include "core/line/names.h"

#include <QDateTime>

namespace app {

namespace {

std::optional<line::Recorded::Kind> kindOf(const QString &mark)
{
    using Kind = line::Recorded::Kind;
    for (const Kind kind : {Kind::Event, Kind::Asked, Kind::Said})
        if (mark == line::mark(kind))
            return kind;
    return {};
}

} // namespace

QString utcStamp(base::TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonArray toJson(const line::Recorded &entry)
{
    return {utcStamp(entry.at), line::mark(entry.kind), QString::fromUtf8(entry.text)};
}

std::optional<line::Recorded> recordedIn(const QJsonArray &entry)
{
    const auto at = QDateTime::fromString(entry[0].toString(), Qt::ISODateWithMs);
    const auto kind = kindOf(entry[1].toString());
    if (!at.isValid() || !kind)
        return {};
    return line::Recorded{base::TimePoint(base::Milliseconds(at.toMSecsSinceEpoch())), *kind,
                          entry[2].toString().toUtf8()};
}

} // namespace app
