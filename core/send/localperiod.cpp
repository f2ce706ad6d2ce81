#include "core/send/localperiod.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace send {

namespace {

base::TimePoint toTimePoint(const QDateTime &time)
{
    return base::TimePoint{base::Milliseconds{time.toMSecsSinceEpoch()}};
}

Span days(const QDate &first, const QDate &next, const QTimeZone &zone)
{
    return {toTimePoint(first.startOfDay(zone)), toTimePoint(next.startOfDay(zone))};
}

Span hour(const QDateTime &local)
{
    const auto intoHour = base::Milliseconds{local.time().msecsSinceStartOfDay() % 3'600'000};
    const auto start = toTimePoint(local) - intoHour;
    return {start, start + 1h};
}

} // namespace

Span localPeriod(Period period, base::TimePoint time, const QTimeZone &zone)
{
    const auto local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
    const QDate today = local.date();
    const QDate first(today.year(), today.month(), 1);
    switch (period) {
    case Period::Hour: return hour(local);
    case Period::Day: return days(today, today.addDays(1), zone);
    case Period::Month: return days(first, first.addMonths(1), zone);
    }
    return {};
}

} // namespace send
