#pragma once

#include "core/send/caps.h"
#include "core/send/localperiod.h"

#include <optional>
#include <vector>

namespace send {

/// A SIM as far as a forecast needs it.
struct ForecastLine
{
    Caps caps;
    Used used;                                 ///< as the ledger has it now
    base::Milliseconds perPart = kAssumedPart; ///< measured on this SIM, or assumed

    /// What a part takes before any was measured; on 2G 3 to 6 s are common.
    static constexpr base::Milliseconds kAssumedPart = std::chrono::seconds(4);
};

struct Forecast
{
    std::optional<base::TimePoint> end; ///< none: no line, or a cap that never comes back
    qint64 today = 0;                   ///< parts that go before the next local midnight

    friend bool operator==(const Forecast &, const Forecast &) = default;
};

/// When `parts` parts would be through, by the very rules that will pace them; each part goes to the line
/// that can take it first. Cost: a fraction of a microsecond a part.
Forecast forecast(const std::vector<ForecastLine> &lines, qint64 parts, base::TimePoint start,
                  const QTimeZone &zone);

} // namespace send
