#include "app/text/when.h"

#include "app/text/say.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QLocale locale()
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}

QDateTime local(base::TimePoint at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

/// As QLocale writes dates. The order of day and month is the locale's; its short format tells.
QString dayFormat(QLatin1StringView month, bool withYear)
{
    const QString format = locale().dateFormat(QLocale::ShortFormat);
    const bool dayFirst = format.indexOf(u'd') < format.indexOf(u'M');
    const QString day = dayFirst ? (withYear ? say("d MMM yyyy") : say("d MMM"))
                                 : (withYear ? say("MMM d, yyyy") : say("MMM d"));
    return QString(day).replace("MMM"_L1, month);
}

QString day(const QDateTime &at, base::TimePoint now, QLatin1StringView month)
{
    return locale().toString(at.date(), dayFormat(month, at.date().year() != local(now).date().year()));
}

} // namespace

QString shortMoment(base::TimePoint at, base::TimePoint now)
{
    const QDateTime moment = local(at);
    const qint64 days = moment.date().daysTo(local(now).date());
    if (days == 0)
        return locale().toString(moment.time(), QLocale::ShortFormat);
    if (days == 1)
        return say("Yesterday");
    if (days > 1 && days < 7)
        return locale().dayName(moment.date().dayOfWeek(), QLocale::ShortFormat);
    return day(moment, now, "MMM"_L1);
}

QString timeOfDay(base::TimePoint at)
{
    return locale().toString(local(at).time(), QLocale::ShortFormat);
}

QString dayLine(base::TimePoint at, base::TimePoint now)
{
    const QDateTime moment = local(at);
    const qint64 days = moment.date().daysTo(local(now).date());
    if (days == 0)
        return say("Today");
    if (days == 1)
        return say("Yesterday");
    return say("%1 %2").arg(locale().dayName(moment.date().dayOfWeek()), day(moment, now, "MMMM"_L1));
}

QString longDay(base::TimePoint at, base::TimePoint now)
{
    return day(local(at), now, "MMMM"_L1);
}

QString weekdayAndDay(base::TimePoint at)
{
    return say("%1 %2").arg(locale().dayName(local(at).date().dayOfWeek()), longDay(at, at));
}

QString dayAndTime(base::TimePoint at, base::TimePoint now)
{
    const QDateTime moment = local(at);
    return say("%1, %2").arg(day(moment, now, "MMM"_L1),
                             locale().toString(moment.time(), QLocale::ShortFormat));
}

QString nearMoment(base::TimePoint at, base::TimePoint now)
{
    const QString time = timeOfDay(at);
    switch (local(now).date().daysTo(local(at).date())) {
    case 0: return time;
    case -1: return say("%1, %2").arg(say("Yesterday"), time);
    case 1: return say("%1, %2").arg(say("Tomorrow"), time);
    default: return dayAndTime(at, now);
    }
}

QString editFormat()
{
    return dayFormat("MMM"_L1, true) + u"  "_s + locale().timeFormat(QLocale::ShortFormat);
}

QString fieldText(const QString &value, contacts::FieldType type)
{
    switch (type) {
    case contacts::FieldType::Text: break;
    case contacts::FieldType::Number: {
        bool isNumber = false;
        value.toDouble(&isNumber);
        QString text = value;
        return isNumber ? text.replace(u'.', locale().decimalPoint()) : value;
    }
    case contacts::FieldType::Date: {
        const QDate date = QDate::fromString(value, Qt::ISODate);
        return date.isValid() ? locale().toString(date, dayFormat("MMM"_L1, true)) : value;
    }
    }
    return value;
}

} // namespace app
