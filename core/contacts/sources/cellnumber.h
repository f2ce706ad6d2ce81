#pragma once

#include <QString>
#include <QStringView>

namespace contacts {

/// What the number format of a cell makes of its number, as far as it matters for people.
struct NumberFormat
{
    enum class Kind {
        Plain,
        Date,   ///< a day, perhaps with a time
        Time,   ///< a time of day, or hours beyond 24
        Digits, ///< filled up with zeros in front, as telephone numbers and postcodes are
    };
    Kind kind = Kind::Plain;
    int digits = 1;       ///< of Digits: at least so many
    bool hasPlus = false; ///< of Digits: a plus stands in front

    friend bool operator==(const NumberFormat &, const NumberFormat &) = default;
};

/// One of the formats that every spreadsheet has, by id (ECMA-376 part 1, 18.8.30). Other ids are plain.
NumberFormat builtinFormat(int id);

/// One that the spreadsheet defines, such as "dd/mm/yyyy" or "00000": the part for positive numbers decides.
NumberFormat formatOf(QStringView code);

/// Day 1 is 1 January 1900, and 29 February 1900 is counted though it never was; or day 0 is 1 January 1904.
enum class DateSystem { From1900, From1904 };

/// The text of a cell with the number `number`, such as "4.47700900123E11": whole numbers in full, dates as
/// "2026-11-22" or "2026-11-22 14:30", times as "14:30". What is no number, or no day of the calendar, stays
/// as it is.
QString cellText(QStringView number, const NumberFormat &format, DateSystem system);

} // namespace contacts
