#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

namespace send {

enum class Period { Hour, Day, Month };

/// A stretch of local time, start included, end not.
struct Span
{
    base::TimePoint start{};
    base::TimePoint end{};

    bool contains(base::TimePoint time) const { return start <= time && time < end; }

    friend bool operator==(const Span &, const Span &) = default;
};

/// The clock hour, the calendar day or the calendar month of `zone` that `time` lies in. A day may have 23 or
/// 25 hours; an hour always has 60 minutes.
Span localPeriod(Period period, base::TimePoint time, const QTimeZone &zone);

} // namespace send
