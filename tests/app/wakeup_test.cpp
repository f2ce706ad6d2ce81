#include "app/cli/wakeup.h"
#include "tests/catch.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace {

QCoro::Task<void> countWakes(app::Wakeup &wakeup, app::StopSignal &stop, int &wakes)
{
    while (!stop.isRaised()) {
        co_await wakeup.next(1s);
        ++wakes;
    }
}

} // namespace

TEST_CASE("a sleeper wakes once for any number of calls, and misses none that came meanwhile")
{
    tests::FakeClock clock;
    app::StopSignal stop;
    app::Wakeup wakeup(clock, stop);
    int wakes = 0;
    auto sleeper = countWakes(wakeup, stop, wakes);
    for (int i = 0; i < 5; ++i)
        wakeup.wake();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    CHECK(wakes >= 1);
    CHECK(wakes <= 2);
    const int before = wakes;
    clock.advance(1s);
    QCoreApplication::processEvents();
    CHECK(wakes == before + 1);
    stop.raise();
    QCoreApplication::processEvents();
    CHECK(wakes == before + 2);
    CHECK(sleeper.isReady());
}
