#include "core/send/pacer.h"
#include "tests/catch.h"

#include <QDateTime>

using namespace std::chrono_literals;
using send::Caps;
using send::Limit;
using send::Pacer;

namespace {

const QTimeZone kBerlin("Europe/Berlin");
constexpr double kEven = 0.5; // no jitter

base::TimePoint local(const char *iso)
{
    auto time = QDateTime::fromString(QLatin1StringView(iso), Qt::ISODate);
    time.setTimeZone(kBerlin);
    return base::TimePoint{base::Milliseconds{time.toMSecsSinceEpoch()}};
}

/// Sends as soon as it may until `count` parts went; the time of the last.
base::TimePoint sendAll(Pacer &pacer, base::TimePoint now, int count, double jitter = kEven)
{
    for (int i = 0; i < count; ++i) {
        while (const auto wait = pacer.ask(now, 1, false).notBefore)
            now = *wait;
        pacer.handedOver(now, jitter, false);
    }
    return now;
}

} // namespace

TEST_CASE("local periods follow the calendar and daylight saving")
{
    using send::Period;
    struct Row
    {
        Period period;
        const char *time, *start, *end;
    };
    const Row rows[] = {
        {Period::Hour, "2026-11-22T14:25:30", "2026-11-22T14:00:00", "2026-11-22T15:00:00"},
        {Period::Day, "2026-11-22T14:25:30", "2026-11-22T00:00:00", "2026-11-23T00:00:00"},
        {Period::Day, "2026-03-29T12:00:00", "2026-03-29T00:00:00", "2026-03-30T00:00:00"},
        {Period::Month, "2026-12-31T23:59:59", "2026-12-01T00:00:00", "2027-01-01T00:00:00"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.time);
        CHECK(localPeriod(row.period, local(row.time), kBerlin) ==
              send::Span{local(row.start), local(row.end)});
    }
    const auto spring = localPeriod(Period::Day, local("2026-03-29T12:00:00"), kBerlin);
    CHECK(spring.end - spring.start == 23h);
}

TEST_CASE("an hour of a zone with half hours starts at its own full hour")
{
    const QTimeZone kolkata("Asia/Kolkata");
    const auto time = base::TimePoint{base::Milliseconds{1'800'000'000'000}}; // 13:30 there
    const auto hour = localPeriod(send::Period::Hour, time, kolkata);
    CHECK(hour.end - hour.start == 1h);
    CHECK((hour.start.time_since_epoch() % 1h) == 30min);
}

TEST_CASE("the first part goes at once, the next after an even gap with jitter")
{
    struct Row
    {
        double jitter;
        base::Milliseconds gap;
    };
    for (const Row &row : {Row{0.0, 7000ms}, Row{0.5, 10000ms}, Row{0.999999, 12999ms}}) {
        const auto now = local("2026-11-22T09:00:00");
        Pacer pacer(Caps{}, kBerlin, {}, now);
        CHECK(pacer.ask(now, 1, true).isNow());
        pacer.handedOver(now, row.jitter, true);
        CHECK(pacer.ask(now, 1, true) == send::Permission{now + row.gap, Limit::Gap});
        CHECK(pacer.ask(now + row.gap, 1, true).isNow());
    }
}

TEST_CASE("short gaps never add up to more than the minute's cap")
{
    const auto start = local("2026-11-22T09:00:00");
    Pacer pacer(Caps{}, kBerlin, {}, start);
    CHECK(sendAll(pacer, start, 6, 0.0) == start + 35s);
    CHECK(pacer.ask(start + 50s, 1, true) == send::Permission{start + 60s, Limit::Minute});
}

TEST_CASE("a cap that is used up comes back at its reset and not before")
{
    struct Row
    {
        const char *name;
        Caps caps;
        int sent;
        const char *reset;
        Limit limit;
    };
    const Row rows[] = {
        {"hour", {0, 100, 200}, 100, "2026-11-22T10:00:00", Limit::Hour},
        {"day", {0, 0, 200}, 200, "2026-11-23T00:00:00", Limit::Day},
        {"month", {0, 0, 0, 500}, 500, "2026-12-01T00:00:00", Limit::Month},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto now = local("2026-11-22T09:10:00");
        Pacer pacer(row.caps, kBerlin, {}, now);
        CHECK(sendAll(pacer, now, row.sent) == now);
        CHECK(pacer.ask(now, 1, true) == send::Permission{local(row.reset), row.limit});
        CHECK_FALSE(pacer.ask(local(row.reset) - 1ms, 1, true).isNow());
        CHECK(pacer.ask(local(row.reset), 1, true).isNow());
    }
}

TEST_CASE("what the ledger knows of the running periods counts")
{
    const auto now = local("2026-11-22T09:10:00");
    Pacer pacer({0, 100, 200}, kBerlin, {.hour = 0, .day = 199, .month = 199}, now);
    pacer.handedOver(now, kEven, true);
    CHECK(pacer.ask(now, 1, true).limit == Limit::Day);
    CHECK(pacer.used(now) == send::Used{1, 200, 200, 1, now});
}

TEST_CASE("a text begins only if all its parts fit, and one longer than the cap begins on a fresh one")
{
    const auto now = local("2026-11-22T09:10:00");
    Pacer pacer({0, 10, 0}, kBerlin, {.hour = 8}, now);
    CHECK(pacer.ask(now, 2, true).isNow());
    CHECK(pacer.ask(now, 3, true).limit == Limit::Hour);
    CHECK(pacer.ask(local("2026-11-22T10:00:00"), 12, true).isNow());
    CHECK(Pacer({0, 10, 0}, kBerlin, {.hour = 1}, now).ask(now, 12, true).limit == Limit::Hour);
}

TEST_CASE("the people of a month are counted apart: those already texted may be texted on")
{
    const auto now = local("2026-11-22T09:10:00");
    Pacer pacer({0, 0, 0, 0, 2}, kBerlin, {.peopleMonth = 1}, now);
    CHECK(pacer.ask(now, 1, true).isNow());
    pacer.handedOver(now, kEven, true);
    CHECK(pacer.ask(now, 1, false).isNow());
    CHECK(pacer.ask(now, 1, true) == send::Permission{local("2026-12-01T00:00:00"), Limit::People});
    CHECK(pacer.ask(local("2026-12-01T00:00:00"), 1, true).isNow());
}

TEST_CASE("a clock set back neither frees nor blocks a SIM")
{
    const auto now = local("2026-11-22T09:10:00");
    Pacer pacer({6, 100, 7}, kBerlin, {.hour = 5, .day = 5}, now);
    pacer.handedOver(now, kEven, true);
    const auto back = now - 5h;
    CHECK(pacer.ask(back, 1, true) == send::Permission{back + 10s, Limit::Gap});
    pacer.handedOver(back + 10s, kEven, true);
    CHECK(pacer.ask(back + 20s, 1, true).limit == Limit::Day);
    CHECK(pacer.ask(local("2026-11-23T00:00:00"), 1, true).isNow());
}

TEST_CASE("thirty days of greedy sending never break a cap")
{
    auto now = local("2026-11-01T08:00:00");
    const Caps caps{6, 100, 200, 3000, 0};
    Pacer pacer(caps, kBerlin, {}, now);
    std::map<base::TimePoint, int> hours, days;
    const auto end = local("2026-12-01T00:00:00");
    int total = 0;
    for (double jitter = 0;; jitter = std::fmod(jitter + 0.37, 1.0)) {
        while (const auto wait = pacer.ask(now, 1, true).notBefore)
            now = *wait;
        if (now >= end)
            break;
        pacer.handedOver(now, jitter, true);
        ++hours[localPeriod(send::Period::Hour, now, kBerlin).start];
        ++days[localPeriod(send::Period::Day, now, kBerlin).start];
        ++total;
    }
    CHECK(total == 3000);
    for (const auto &[start, count] : hours)
        CHECK(count <= 100);
    for (const auto &[start, count] : days)
        CHECK(count <= 200);
}

TEST_CASE("an unpaced line never waits")
{
    const auto now = local("2026-11-22T09:10:00");
    Pacer pacer(send::kUnpaced, kBerlin, {}, now);
    CHECK(sendAll(pacer, now, 100'000) == now);
}
