#include "core/pdu/validity.h"

#include "core/pdu/problems.h"
#include "core/pdu/reader.h"

#include <algorithm>

namespace pdu {

namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;
using std::chrono::weeks;

constexpr qsizetype kEnhancedOctets = 7;
constexpr int kMoreFollows = 0x80;

Validity unreadable(Findings &findings)
{
    findings.warn(Warning::BadValidity);
    return {};
}

Validity readClockTime(Reader &reader, Findings &findings)
{
    const int hour = swappedDecimal(reader.octet());
    const int minute = swappedDecimal(reader.octet());
    const int second = swappedDecimal(reader.octet());
    if (hour < 0 || minute < 0 || second < 0)
        return unreadable(findings);
    return hours(hour) + minutes(minute) + seconds(second);
}

/// 9.2.3.12.3: an indicator that may be continued, then what it announces, filled up to seven octets.
Validity readEnhanced(Reader &reader, Findings &findings)
{
    Reader field(reader.octets(kEnhancedOctets));
    const quint8 indicator = field.octet();
    for (quint8 more = indicator; more & kMoreFollows && field.left() > 0;)
        more = field.octet();
    switch (indicator & 0x07) {
    case 0: return {};
    case 1: return periodOf(field.octet());
    case 2: return seconds(field.octet());
    case 3: return readClockTime(field, findings);
    default: return unreadable(findings);
    }
}

Validity readAbsolute(Reader &reader, Findings &findings)
{
    Findings inStamp;
    const auto stamp = readTimeStamp(reader, inStamp);
    return stamp && stamp->quarters ? Validity(*stamp) : unreadable(findings);
}

} // namespace

ValidityFormat formatOf(const Validity &validity)
{
    return std::visit(base::Overload{[](std::monostate) { return ValidityFormat::None; },
                                     [](seconds) { return ValidityFormat::Relative; },
                                     [](const TimeStamp &) { return ValidityFormat::Absolute; }},
                      validity);
}

quint8 relativeOctet(seconds period)
{
    period = std::clamp(period, kShortestValidity, kLongestValidity);
    if (period < hours(12) + minutes(30))
        return static_cast<quint8>(std::min<qint64>(period / minutes(5) - 1, 143));
    if (period < days(2))
        return static_cast<quint8>(143 + (std::min<seconds>(period, hours(24)) - hours(12)) / minutes(30));
    if (period < weeks(5))
        return static_cast<quint8>(166 + std::min<qint64>(period / days(1), 30));
    return static_cast<quint8>(192 + period / weeks(1));
}

seconds periodOf(quint8 relativeOctet)
{
    if (relativeOctet <= 143)
        return minutes(5) * (relativeOctet + 1);
    if (relativeOctet <= 167)
        return hours(12) + minutes(30) * (relativeOctet - 143);
    return relativeOctet <= 196 ? seconds(days(relativeOctet - 166)) : seconds(weeks(relativeOctet - 192));
}

void appendValidity(const Validity &validity, QByteArray &octets)
{
    if (const auto *period = std::get_if<seconds>(&validity))
        octets.append(static_cast<char>(relativeOctet(*period)));
    else if (const auto *stamp = std::get_if<TimeStamp>(&validity))
        appendTimeStamp(*stamp, octets);
}

Validity readValidity(ValidityFormat format, Reader &reader, Findings &findings)
{
    switch (format) {
    case ValidityFormat::None: break;
    case ValidityFormat::Enhanced: return readEnhanced(reader, findings);
    case ValidityFormat::Relative: return periodOf(reader.octet());
    case ValidityFormat::Absolute: return readAbsolute(reader, findings);
    }
    return {};
}

} // namespace pdu
