#include "tests/app/ledgerscene.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using app::Exit;
using tests::LedgerScene;

namespace {

QStringList checkOf(const QString &line)
{
    QStringList arguments{u"send"_s, u"--text"_s,    u"Hello"_s,   u"--line"_s,
                          line,      u"--purpose"_s, u"service"_s, u"--check"_s};
    for (int i = 1; i <= 3; ++i)
        arguments << u"--to"_s << u"+44770090070%1"_s.arg(i);
    return arguments;
}

qint64 secondsUntilEnd(const LedgerScene &scene, const QString &line)
{
    const auto page = scene.run(checkOf(line));
    CHECK(page.exit == Exit::Done);
    const auto end = QDateTime::fromString(page.object()["ends"_L1].toString(), Qt::ISODateWithMs);
    REQUIRE(end.isValid());
    return QDateTime::currentDateTime().secsTo(end);
}

} // namespace

TEST_CASE("a forecast keeps to the limits of the SIM that was seen on the line before")
{
    const QString known = u"serial:/dev/ttyUSB7"_s;
    const LedgerScene scene;
    scene.write([&](store::WriteDb &db) {
        line::LineState state;
        state.imei = u"350000000000077"_s;
        state.iccid = u"8944000000000000077"_s;
        auto sim = store::meetSim(db, state, known, false, base::TimePoint{base::Milliseconds{1}});
        sim.caps = {0, 1, 0, 0, 0, {}};
        store::saveSim(db, sim);
    });
    CHECK(secondsUntilEnd(scene, u"serial:/dev/ttyUSB8"_s) < 120);
    const qint64 known3 = secondsUntilEnd(scene, known); // one an hour: now, and at the next two full hours
    CHECK(known3 > 3600);
    CHECK(known3 <= 7210);
    CHECK(secondsUntilEnd(scene, u"practice:"_s) <= 1);
}

TEST_CASE("what a SIM has used up counts in the forecast")
{
    const QString known = u"serial:/dev/ttyUSB7"_s;
    const LedgerScene scene;
    const base::TimePoint now{base::Milliseconds{QDateTime::currentMSecsSinceEpoch()}};
    scene.write([&](store::WriteDb &db) {
        line::LineState state;
        state.imei = u"350000000000077"_s;
        auto sim = store::meetSim(db, state, known, false, now);
        sim.caps = {0, 0, 0, 100, 0, {}};
        store::saveSim(db, sim);
        const auto hour = send::localPeriod(send::Period::Hour, now, QTimeZone::systemTimeZone()).start;
        store::addUsage(db, sim.id, hour, 100, now);
    });
    const auto month = send::localPeriod(send::Period::Month, now, QTimeZone::systemTimeZone());
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(month.end - now).count();
    CHECK(std::abs(secondsUntilEnd(scene, known) - left) < 60);
}

TEST_CASE("a page for nobody says so")
{
    const LedgerScene scene;
    for (int i = 1; i <= 3; ++i)
        CHECK(scene.run({u"suppressions"_s, u"add"_s, u"+44770090070%1"_s.arg(i), u"--why"_s, u"asked"_s})
                  .exit == Exit::Done);
    const auto page =
        tests::runCli(QStringList{u"--data"_s, scene.folder()} + checkOf(u"serial:/dev/ttyUSB7"_s));
    CHECK(page.exit == Exit::Done);
    CHECK(page.out.contains(u"Left out       3: asked not to be texted\n"_s));
    CHECK(page.out.contains(u"Takes          nothing: there is nobody left who would get it\n"_s));
    CHECK_FALSE(page.out.contains(u"Ends"_s));
    CHECK_FALSE(page.out.contains(u"()"_s));
}
