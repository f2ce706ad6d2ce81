#include "app/application.h"
#include "app/deviceprobe.h"
#include "app/pins.h"
#include "core/base/systemclock.h"
#include "tests/catch.h"
#include "tests/support/stick.h"
#include "tests/support/systemtree.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using tests::Stick;

namespace {

template <class Until>
bool pump(Until until)
{
    QElapsedTimer timer;
    timer.start();
    while (!until() && timer.elapsed() < 20'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return until();
}

/// What came of asking the device with these ports.
std::optional<app::FoundModem> probe(const std::vector<modem::SerialPort> &ports)
{
    const base::SystemClock clock;
    app::Pins pins(std::nullopt, {});
    const modem::LineEnvironment environment{clock, pins};
    app::DeviceProbe probe(environment, {ports});
    bool isOver = false;
    QObject::connect(&probe, &app::DeviceProbe::finished, [&] { isOver = true; });
    probe.start();
    REQUIRE(pump([&] { return isOver; }));
    CHECK(probe.isFinished());
    return probe.found();
}

/// A port of a device that no family knows.
modem::SerialPort unknownPort(const Stick &stick, int interface)
{
    modem::SerialPort port = stick.port();
    port.vendor = 0x1234;
    port.interface = tests::vendorInterface(interface, {});
    port.usbPath = u"1-1:1.%1"_s.arg(interface);
    return port;
}

} // namespace

TEST_CASE("the port that its family has for texts is asked, and no other")
{
    const Stick stick;
    const auto found = probe(stick.ports());
    REQUIRE(found);
    CHECK(found->spec.toString() == stick.line());
    CHECK(found->state.imei == stick.imei());
    CHECK(found->state.knowsTexts == true);
    CHECK(found->port == stick.port());
    CHECK(found->others.isEmpty());
    CHECK_FALSE(found->problem);
}

TEST_CASE("where nobody answers at the port for texts, that for connections is asked")
{
    const Stick stick;
    auto ports = stick.ports();
    std::swap(ports[0].name, ports[2].name);
    const auto found = probe(ports);
    REQUIRE(found);
    CHECK(found->port.interface.number == 0);
    CHECK(found->state.imei == stick.imei());
}

TEST_CASE("of the ports of a device nobody knows the first that takes texts is chosen")
{
    const Stick one;
    const Stick same; // the same IMEI: as if it were another port of it
    const auto found = probe({unknownPort(one, 1), unknownPort(same, 3)});
    REQUIRE(found);
    CHECK(found->spec.toString() == one.line());
    CHECK(found->others == QStringList{same.line()});
}

TEST_CASE("a device that answers nowhere is no modem")
{
    const Stick stick;
    auto ports = stick.ports();
    ports.pop_back();
    CHECK_FALSE(probe(ports));
    CHECK_FALSE(probe({ports[1]})); // and the port for traces alone is not even opened
}

TEST_CASE("sticks without a port are told of by what their family knows")
{
    tests::SystemTree pc;
    pc.plugIn(tests::huaweiStick());
    pc.plugIn({.path = u"1-3"_s, .vendor = 0x12d1, .product = 0x1446, .name = u"HUAWEI Mobile"_s});
    pc.plugIn({.path = u"1-4"_s, .vendor = 0x12d1, .product = 0x14dc, .name = u"HUAWEI_MOBILE"_s});
    const auto disguised = app::disguisedAmong(modem::usbDevices(pc.root()));
    REQUIRE(disguised.size() == 2);
    CHECK(disguised[0].name() == u"HUAWEI Mobile");
    CHECK(disguised[0].spec.toString() == u"usb:1-3");
    CHECK(disguised[0].problem->code == line::Problem::Code::NotSwitched);
    CHECK(disguised[1].problem->code == line::Problem::Code::RouterOnly);
}
