#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace pdu {

class Reader;
struct Findings;

/// A time of the network with the zone it was written in, 3GPP TS 23.040 9.2.3.11. A plain value of fields,
/// so that a stamp whose zone cannot be read still tells its date.
struct TimeStamp
{
    int year = 2000; ///< 1990-2089: the air has two digits
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    std::optional<int>
        quarters; ///< zone in quarters of an hour east of Greenwich, -79 to 79; none: unreadable

    /// Nothing without a zone.
    std::optional<base::TimePoint> instant() const;
    /// ISO 8601: "2026-11-22T10:30:00+02:00"; without an offset if the zone is unreadable.
    QString toIso() const;

    friend bool operator==(const TimeStamp &, const TimeStamp &) = default;
};

/// A stamp for an instant in a zone so many quarters of an hour east of Greenwich.
TimeStamp stampOf(base::TimePoint instant, int quarters);

/// "2026-11-22T10:30:00-05:30", also with Z; fractions of a second are cut off. Nothing without an offset, if
/// it is no multiple of a quarter of an hour, or if the date is none or outside 1990-2089.
std::optional<TimeStamp> parseIso(QStringView iso);

/// Whether the fields are a date and a time of 1990-2089 and the zone can be written.
bool isValid(const TimeStamp &stamp);

/// Appends seven octets; no zone is written as Greenwich. The stamp must be valid.
void appendTimeStamp(const TimeStamp &stamp, QByteArray &octets);

/// Reads seven octets. Nothing if they are no date; a zone that cannot be read is left out. Warns of both.
std::optional<TimeStamp> readTimeStamp(Reader &reader, Findings &findings);

} // namespace pdu
