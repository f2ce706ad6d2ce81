#include "core/send/forecast.h"
#include "tests/catch.h"

using namespace std::chrono_literals;
using send::Caps;
using send::ForecastLine;

namespace {

/// Tuesday, 1 December 2026, 10:00 UTC.
const base::TimePoint kStart{std::chrono::sys_days{std::chrono::year{2026} / 12 / 1} + 10h};
const QTimeZone kUtc = QTimeZone::utc();

ForecastLine unpaced(base::Milliseconds perPart)
{
    return {send::kUnpaced, {}, perPart};
}

} // namespace

TEST_CASE("a forecast follows the caps that will hold")
{
    struct Row {
        const char *name;
        std::vector<ForecastLine> lines;
        qint64 parts;
        base::Milliseconds takes;
        qint64 today;
    };
    const Caps sixAMinute{6, 0, 0, 0, 0, 0ms};
    const Caps hundredAnHour{0, 100, 0, 0, 0, 0ms};
    const Caps tenADay{0, 0, 10, 0, 0, 0ms};
    const std::vector<Row> rows{
        {"nothing to send", {unpaced(2s)}, 0, 0s, 0},
        {"one line, back to back", {unpaced(2s)}, 30, 60s, 30},
        {"two lines share", {unpaced(2s), unpaced(2s)}, 30, 30s, 30},
        {"a fast line takes more", {unpaced(1s), unpaced(3s)}, 4, 3s, 4},
        {"an even gap", {{sixAMinute, {}, 2s}}, 7, 62s, 7},
        {"the hour's allowance comes back at the full hour", {{hundredAnHour, {}, 1s}}, 101, 1h + 1s, 101},
        {"what was used today counts", {{tenADay, {0, 8, 8, 0, {}}, 1s}}, 3, 14h + 1s, 2},
        {"the rest goes tomorrow", {{tenADay, {}, 1s}}, 25, 38h + 5s, 10},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto forecast = send::forecast(row.lines, row.parts, kStart, kUtc);
        REQUIRE(forecast.end);
        CHECK(*forecast.end - kStart == row.takes);
        CHECK(forecast.today == row.today);
    }
}

TEST_CASE("without a line there is no end to tell")
{
    CHECK_FALSE(send::forecast({}, 1, kStart, kUtc).end);
    CHECK(send::forecast({}, 0, kStart, kUtc).end == kStart);
}
