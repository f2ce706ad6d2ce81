// Weeks in minutes: eight modems of eight families, a campaign every day, sticks pulled every three minutes,
// nights asleep and awake, a clock that is set. Prints what each day left behind; memory is compared with the
// third day's.
//   bench_soak [DAYS]

#include "tests/soak/weeks.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Summer time ends in Berlin in the night after it.
const base::TimePoint kBegin{std::chrono::milliseconds(1'792'792'800'000)};
constexpr int kSettled = 5; // days until every cache, and what the judge remembers, has its size
constexpr double kMostGrowth = 0.02;

double growth(const tests::Day &from, const tests::Day &to)
{
    return double(to.heap - from.heap) / double(from.heap);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int days = argc > 1 ? QByteArray(argv[1]).toInt() : 21;
    tests::Weeks weeks(
        {.begins = kBegin,
         .zone = QTimeZone("Europe/Berlin"),
         .families = {"huawei", "zte", "simcom", "wavecom", "quectel", "cinterion", "telit", "samsung"},
         .people = 500,
         .pulledEvery = 3min,
         .faults = u"noprompt:0.005,cms500:0.005,collision:0.01,report-double:0.02,garbage:0.02,"
                   "lateok=2:0.01,lostok:0.005,reboot:0.002,unplug:0.002,unplug-accepted:0.002,"
                   "hang-accepted=60:0.001,storagefull:0.001"_s});
    tests::Day settled;
    tests::Day last;
    int wrong = 0;
    for (int day = 1; day <= days; ++day) {
        QElapsedTimer timer;
        timer.start();
        last = weeks.liveADay();
        if (day <= kSettled)
            settled = last;
        std::printf(
            "day %3d: %5d parts, %3d in doubt, %3d heard, %3d pulled, heap %6lld KiB, %d handles, %.1f s\n",
            last.number, last.taken, last.doubts, last.heard, last.unplugged,
            static_cast<long long>(last.heap / 1024), last.handles, double(timer.elapsed()) / 1000);
        for (const QString &what : last.wrong)
            std::printf("    wrong: %s\n", qPrintable(what));
        wrong += static_cast<int>(last.wrong.size());
        std::fflush(stdout);
    }
    std::printf("%d things wrong (0); memory %+.2f %% since day %d (%.0f %%); handles %+d (0)\n", wrong,
                growth(settled, last) * 100, settled.number, kMostGrowth * 100,
                last.handles - settled.handles);
    return wrong == 0 && growth(settled, last) <= kMostGrowth && last.handles == settled.handles ? 0 : 1;
}
