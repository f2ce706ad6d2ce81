#include "core/send/forecast.h"

#include "core/send/pacer.h"

#include <algorithm>
#include <queue>

namespace send {

namespace {

/// Even jitter: the mean of what the dispatcher will draw.
constexpr double kMeanJitter = 0.5;
constexpr base::Milliseconds kFurthest = std::chrono::hours(24 * 366 * 10);

struct Runner
{
    Pacer pacer;
    base::Milliseconds perPart;
};

/// When a line can take its next part.
struct Turn
{
    base::TimePoint at;
    size_t line;

    bool operator>(const Turn &other) const { return at > other.at; }
};

base::TimePoint allowed(Pacer &pacer, base::TimePoint at)
{
    for (;;) {
        const Permission permission = pacer.ask(at, 1, false);
        if (permission.isNow())
            return at;
        at = std::max(at + base::Milliseconds{1}, *permission.notBefore);
    }
}

} // namespace

Forecast forecast(const std::vector<ForecastLine> &lines, qint64 parts, base::TimePoint start,
                  const QTimeZone &zone)
{
    std::vector<Runner> runners;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> turns;
    for (const ForecastLine &line : lines) {
        runners.push_back({Pacer(line.caps, zone, line.used, start), line.perPart});
        turns.push({allowed(runners.back().pacer, start), runners.size() - 1});
    }

    Forecast result;
    if (parts <= 0)
        result.end = start;
    if (parts <= 0 || turns.empty())
        return result;

    const base::TimePoint midnight = localPeriod(Period::Day, start, zone).end;
    base::TimePoint end = start;
    for (qint64 i = 0; i < parts; ++i) {
        const Turn turn = turns.top();
        turns.pop();
        if (turn.at > start + kFurthest)
            return result;
        Runner &runner = runners[turn.line];
        runner.pacer.handedOver(turn.at, kMeanJitter, false);
        result.today += turn.at < midnight ? 1 : 0;
        end = std::max(end, turn.at + runner.perPart);
        turns.push({allowed(runner.pacer, turn.at + runner.perPart), turn.line});
    }
    result.end = end;
    return result;
}

} // namespace send
