#pragma once

#include "core/contacts/contact.h"
#include "core/contacts/region.h"

#include <QStringList>

namespace contacts {

/// How the values of one column are written, worked out from some of them.
struct ColumnFormat
{
    enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };

    FieldType type = FieldType::Text;
    QChar decimalPoint = u'.';                     ///< of a Number
    DateOrder dateOrder = DateOrder::YearMonthDay; ///< of a Date

    friend bool operator==(const ColumnFormat &, const ColumnFormat &) = default;
};

/// A number if all values that are not empty are numbers, a date if all are dates of one order; text
/// otherwise and whenever the values leave it open (1,234; customer numbers with leading zeros; years of two
/// digits). Only between 5/4/2026 and 4/5/2026 the region decides.
ColumnFormat guessFormat(const QStringList &values, Region region);

/// The value as the ledger keeps it: "1234.5", "2026-11-22"; as it is, if it does not have the format.
QString canonical(const QString &value, const ColumnFormat &format);

} // namespace contacts
