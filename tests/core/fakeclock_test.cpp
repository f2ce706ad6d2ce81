#include "tests/catch.h"
#include "tests/support/fakeclock.h"

using namespace std::chrono_literals;

TEST_CASE("timers fire in the order of their time and not before")
{
    tests::FakeClock clock;
    QString fired;
    const auto a = clock.makeTimer([&] { fired += u'a'; });
    const auto b = clock.makeTimer([&] { fired += u'b'; });
    const auto stopped = clock.makeTimer([&] { fired += u'x'; });
    a->start(20ms);
    b->start(10ms);
    stopped->start(5ms);
    stopped->stop();

    clock.advance(9ms);
    CHECK(fired.isEmpty());
    clock.advance(100ms);
    CHECK(fired == QStringLiteral("ba"));
    CHECK_FALSE(a->isActive());
}

TEST_CASE("a timer that restarts itself fires again within the same advance")
{
    tests::FakeClock clock;
    int ticks = 0;
    std::unique_ptr<base::Timer> timer = clock.makeTimer([&] {
        ++ticks;
        timer->start(10ms);
    });
    timer->start(10ms);
    clock.advance(35ms);
    CHECK(ticks == 3);
}

TEST_CASE("a jump of the wall clock leaves timers alone")
{
    tests::FakeClock clock;
    bool fired = false;
    const auto timer = clock.makeTimer([&] { fired = true; });
    timer->start(1s);
    const auto before = clock.now();
    clock.jump(-1h);
    CHECK(clock.now() == before - 1h);
    clock.advance(999ms);
    CHECK_FALSE(fired);
    clock.advance(1ms);
    CHECK(fired);
}
