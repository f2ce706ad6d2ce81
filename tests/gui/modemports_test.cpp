#include "app/pages/modems/foundcard.h"
#include "tests/gui/modemsdesk.h"
#include "tests/support/stick.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;
using tests::ModemsDesk;
using tests::pump;

TEST_CASE("a stick with several ports is one card, and its port for texts is used")
{
    tests::Stick stick;
    ModemsDesk desk;
    desk.gui.ports().set(stick.ports());
    REQUIRE(desk.says(u"USB 12d1:1506, interface 2"_s));
    desk.press(u"Use this modem"_s);
    CHECK(desk.isChip(u"ready"_s));
    CHECK_FALSE(desk.card<app::FoundCard>());
    CHECK(desk.gui.application().engine().lineNames() == QStringList{stick.line()});
}

TEST_CASE("a stick that shows a disk is told of after a while, and its command is copied")
{
    ModemsDesk desk;
    desk.gui.ports().setDevices(
        {{.path = u"1-3"_s, .vendor = 0x12d1, .product = 0x1446, .name = u"HUAWEI Mobile"_s}});
    desk.gui.clock().leap(base::Milliseconds(2'000));
    CHECK(desk.says(u"Nothing sent through it leaves this PC"_s));
    CHECK_FALSE(desk.card<app::FoundCard>()); // most are switched over by then
    REQUIRE(pump([&] {
        desk.gui.clock().leap(base::Milliseconds(2'000));
        return desk.card<app::FoundCard>() != nullptr;
    }));
    CHECK(desk.says(u"shows itself as a disk"_s));
    CHECK(desk.says(u"Copy this line into a terminal:"_s));
    desk.press(u"Copy"_s);
    CHECK(QGuiApplication::clipboard()->text().contains(u"usb"_s));
    desk.gui.ports().setDevices({});
    CHECK(pump([&] {
        desk.gui.clock().leap(base::Milliseconds(2'000));
        return desk.card<app::FoundCard>() == nullptr;
    }));
}

TEST_CASE("a modem at another port and a SIM in another modem keep their name and limits")
{
    tests::Stick first;
    ModemsDesk desk;
    desk.gui.ports().set({first.port()});
    desk.press(u"Use this modem"_s);
    REQUIRE(desk.isChip(u"ready"_s));
    store::Sim sim = desk.sims().front();
    sim.name = u"Till SIM"_s;
    sim.caps.day = 750;
    desk.gui.application().ledger().run([sim](store::WriteDb &db) { store::saveSim(db, sim); });
    REQUIRE(pump([&] { return desk.sims().front().caps.day == 750; }));

    tests::Stick elsewhere; // the same modem with its SIM, another port in another socket
    desk.gui.ports().set({elsewhere.port(u"2-1"_s)});
    desk.gui.reopen();
    desk.begin();
    CHECK(desk.says(u"Till SIM"_s));
    CHECK(desk.isChip(u"ready"_s));
    CHECK(desk.gui.application().engine().lineNames() == QStringList{elsewhere.line()});
    CHECK(desk.says(u"0 of 750"_s));

    tests::Stick other(false, 1);
    other.takeSimOf(first);
    desk.gui.ports().set({other.port(u"3-1"_s)});
    desk.gui.reopen();
    desk.begin();
    desk.press(u"Use this modem"_s); // a modem that nobody has agreed to yet
    CHECK(desk.says(u"Till SIM"_s));
    CHECK(desk.isChip(u"ready"_s));
    CHECK(desk.says(u"0 of 750"_s));
    CHECK(desk.sims().size() == 1);
    CHECK(desk.sims().front().imei == other.imei());
}

TEST_CASE("another port of a modem that is used is closed again, and said so")
{
    tests::Stick stick;
    tests::Stick same;
    ModemsDesk desk;
    desk.use(stick.line());
    REQUIRE(desk.isChip(u"ready"_s));
    desk.use(same.line());
    CHECK(desk.says(u"is the same modem as"_s));
    CHECK(pump([&] { return desk.gui.application().engine().lineNames().size() == 1; }));
}

TEST_CASE("a modem that comes back as another device is the same line after a while")
{
    ModemsDesk desk;
    {
        tests::Stick stick;
        desk.gui.ports().set({stick.port()});
        desk.press(u"Use this modem"_s);
        REQUIRE(desk.isChip(u"ready"_s));
        desk.gui.ports().set({});
    }
    REQUIRE(pump([&] {
        const auto lines = desk.gui.application().engine().lines();
        return lines.front().state.phase == line::Phase::Lost;
    }));
    tests::Stick changed;
    modem::SerialPort port = changed.port(u"2-1"_s);
    port.product = 0x14ac;
    desk.gui.ports().set({port});
    desk.gui.clock().leap(base::Milliseconds(31'000));
    CHECK(pump([&] { return desk.gui.application().engine().lineNames() == QStringList{changed.line()}; }));
    CHECK(desk.isChip(u"ready"_s));
    CHECK_FALSE(desk.card<app::FoundCard>());
}
