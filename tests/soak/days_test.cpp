#include "tests/catch.h"
#include "tests/soak/weeks.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Midnight before the night in which summer time ends in Berlin.
const base::TimePoint kLastOfSummer{std::chrono::milliseconds(1'792'792'800'000)};

} // namespace

TEST_CASE("a bank lives through nights, pulled sticks and the end of summer time")
{
    tests::Weeks weeks(
        {.begins = kLastOfSummer,
         .zone = QTimeZone("Europe/Berlin"),
         .families = {"huawei", "zte", "simcom", "wavecom"},
         .people = 60,
         .faults = u"noprompt:0.005,cms500:0.005,collision:0.01,report-double:0.02,garbage:0.02"_s});
    for (int day = 1; day <= 6; ++day) {
        const tests::Day lived = weeks.liveADay();
        CAPTURE(lived.number, lived.taken, lived.doubts, lived.heard, lived.unplugged);
        CHECK(lived.wrong == QStringList());
        CHECK(lived.taken >= 40);
        CHECK(lived.heard >= 15);
        CHECK(lived.unplugged >= 100);
    }
}

TEST_CASE("a bank sends every text once, though SIMs are barred, empty, dead or full")
{
    QByteArrayList families;
    for (int i = 0; i < 16; ++i)
        families << QByteArrayList{"huawei",  "zte",   "simcom",    "wavecom",
                                   "quectel", "telit", "cinterion", "ublox"}[i % 8];
    tests::Weeks weeks(
        {.begins = kLastOfSummer,
         .zone = QTimeZone("Europe/Berlin"),
         .families = families,
         .people = 1'300,
         .pulledEvery = 24h,
         .faults = u"m3/cms=38@20-99999,m7/cms=8@1-99999,m9/cms=50@50-99999,m11/unplug-command=9999999@30,"
                   "m12/hang@30,m13/denied@40,m14/storagefull@25,m15/nosim@35,"
                   "noprompt:0.002,cms500:0.001,collision:0.002,lostok:0.001,report-double:0.01"_s,
         .night = 12h,
         .hasStrangers = false});
    const tests::Day lived = weeks.liveADay();
    CAPTURE(lived.taken, lived.doubts);
    CHECK(lived.wrong == QStringList());
    CHECK(lived.taken >= 1'200);
    CHECK(lived.doubts == 1);
}
