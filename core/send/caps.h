#pragma once

#include "core/base/clock.h"

namespace send {

/// What a SIM may send, counted in parts. 0 is "no cap". The defaults hold until somebody enters the figures
/// of the plan: they lie below almost every operator's idea of normal use.
struct Caps
{
    int minute = 6;
    int hour = 100;
    int day = 200;
    int month = 0;
    int peopleMonth = 0;       ///< different recipients a month
    base::Milliseconds gap{0}; ///< between two parts, before jitter; 0: 60 s divided by `minute`

    friend bool operator==(const Caps &, const Caps &) = default;
};

/// A practice line unless `paced=1`: as fast as it goes.
inline constexpr Caps kUnpaced{0, 0, 0, 0, 0, base::Milliseconds{0}};

/// What a SIM has sent in the current local hour, day and month.
struct Used
{
    int hour = 0;
    int day = 0;
    int month = 0;
    int peopleMonth = 0;
    base::TimePoint last{}; ///< of the latest hand-over

    friend bool operator==(const Used &, const Used &) = default;
};

/// What keeps a SIM waiting.
enum class Limit { None, Gap, Minute, Hour, Day, Month, People };

} // namespace send
