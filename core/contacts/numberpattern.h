#pragma once

#include "core/contacts/region.h"

#include <QString>

#include <optional>
#include <vector>

namespace contacts {

/// Numbers by their digits: "*" any digits, "?" one, "[00-49]" as many as it shows, within these. A range
/// stands before any "*".
struct NumberPattern
{
    struct Range
    {
        int position = 0; ///< in the number, from 1
        QString first, last;

        friend bool operator==(const Range &, const Range &) = default;
    };

    QString glob; ///< for GLOB, with "?" for each digit of a range
    std::vector<Range> ranges;

    friend bool operator==(const NumberPattern &, const NumberPattern &) = default;
};

/// None if it is no pattern.
std::optional<NumberPattern> readPattern(const QString &pattern);

/// "+8613005*" of "1300 5*" in China: with its country code, without the prefix of calls within the country;
/// what begins with "+" or "00" has its own. None if it is no pattern, or national where no region is known.
std::optional<QString> internationalPattern(const QString &typed, Region region);

} // namespace contacts
