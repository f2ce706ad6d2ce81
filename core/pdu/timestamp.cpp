#include "core/pdu/timestamp.h"

#include "core/pdu/problems.h"
#include "core/pdu/reader.h"

#include <QDateTime>

#include <array>
#include <cstdlib>

namespace pdu {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kMostQuarters = 79;
constexpr int kSecondsOfQuarter = 15 * 60;
constexpr int kNegativeZone = 0x08;

char swapped(int value)
{
    return static_cast<char>(value % 10 << 4 | value / 10);
}

int fullYear(int twoDigits)
{
    return twoDigits >= kFirstYear % 100 ? 1900 + twoDigits : 2000 + twoDigits;
}

std::optional<int> readZone(quint8 octet)
{
    const int quarters = swappedDecimal(octet & ~kNegativeZone);
    if (quarters < 0 || quarters > kMostQuarters)
        return std::nullopt;
    return octet & kNegativeZone ? -quarters : quarters;
}

std::chrono::sys_days dayOf(const TimeStamp &stamp)
{
    return std::chrono::year(stamp.year) / stamp.month / stamp.day;
}

QString twoDigits(int value)
{
    return QString::number(value).rightJustified(2, u'0');
}

QString offsetText(int quarters)
{
    const int minutes = std::abs(quarters) * 15;
    return (quarters < 0 ? u'-' : u'+') + twoDigits(minutes / 60) + u':' + twoDigits(minutes % 60);
}

} // namespace

std::optional<base::TimePoint> TimeStamp::instant() const
{
    if (!quarters || !isValid(*this))
        return std::nullopt;
    return dayOf(*this) + std::chrono::hours(hour) + std::chrono::minutes(minute - *quarters * 15) +
           std::chrono::seconds(second);
}

QString TimeStamp::toIso() const
{
    const QString date = QString::number(year) + u'-' + twoDigits(month) + u'-' + twoDigits(day);
    const QString time = twoDigits(hour) + u':' + twoDigits(minute) + u':' + twoDigits(second);
    return date + u'T' + time + (quarters ? offsetText(*quarters) : QString());
}

TimeStamp stampOf(base::TimePoint instant, int quarters)
{
    using namespace std::chrono;
    const auto local = floor<seconds>(instant) + minutes(quarters * 15);
    const auto day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss<seconds> time(local - day);
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()),
            static_cast<int>(time.seconds().count()),
            quarters};
}

std::optional<TimeStamp> parseIso(QStringView iso)
{
    const QDateTime parsed = QDateTime::fromString(iso, Qt::ISODate);
    if (!parsed.isValid() || parsed.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    const int offset = parsed.offsetFromUtc();
    if (offset % kSecondsOfQuarter != 0)
        return std::nullopt;
    const base::TimePoint instant{base::Milliseconds(parsed.toMSecsSinceEpoch())};
    const TimeStamp stamp = stampOf(instant, offset / kSecondsOfQuarter);
    return isValid(stamp) ? std::optional(stamp) : std::nullopt;
}

bool isValid(const TimeStamp &stamp)
{
    using namespace std::chrono;
    const bool isDate = year_month_day(year(stamp.year), month(static_cast<unsigned>(stamp.month)),
                                       day(static_cast<unsigned>(stamp.day)))
                            .ok();
    const bool isTime = stamp.hour >= 0 && stamp.hour < 24 && stamp.minute >= 0 && stamp.minute < 60 &&
                        stamp.second >= 0 && stamp.second < 60;
    const bool hasZone = !stamp.quarters || std::abs(*stamp.quarters) <= kMostQuarters;
    return isDate && isTime && hasZone && stamp.year >= kFirstYear && stamp.year < kFirstYear + 100;
}

void appendTimeStamp(const TimeStamp &stamp, QByteArray &octets)
{
    const int quarters = stamp.quarters.value_or(0);
    const std::array<int, 6> fields = {stamp.year % 100, stamp.month,  stamp.day,
                                       stamp.hour,       stamp.minute, stamp.second};
    for (const int field : fields)
        octets.append(swapped(field));
    octets.append(static_cast<char>(swapped(std::abs(quarters)) | (quarters < 0 ? kNegativeZone : 0)));
}

std::optional<TimeStamp> readTimeStamp(Reader &reader, Findings &findings)
{
    std::array<int, 6> fields{};
    for (int &field : fields)
        field = swappedDecimal(reader.octet());
    const TimeStamp stamp{fullYear(fields[0]),     fields[1], fields[2], fields[3], fields[4], fields[5],
                          readZone(reader.octet())};
    if (fields[0] < 0 || !isValid(stamp)) {
        findings.warn(Warning::BadTimeStamp);
        return std::nullopt;
    }
    if (!stamp.quarters)
        findings.warn(Warning::UnknownZone);
    return stamp;
}

} // namespace pdu
