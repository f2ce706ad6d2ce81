#include "modem/ports/disguise.h"
#include "tests/catch.h"
#include "tests/support/systemtree.h"

using namespace Qt::StringLiterals;
using Code = line::Problem::Code;
using Switching = line::PortTrouble::Switching;

namespace {

modem::UsbDevice disk(int vendor, int product, const QString &maker = {}, const QString &name = {})
{
    modem::UsbDevice device;
    device.path = u"1-2"_s;
    device.vendor = vendor;
    device.product = product;
    device.maker = maker;
    device.name = name;
    device.interfaces = {modem::UsbInterface{.number = 0, .kind = 8, .subclass = 6, .protocol = 0x50}};
    return device;
}

} // namespace

TEST_CASE("a stick that shows a disk is recognised, and what switches it over")
{
    struct Row
    {
        const char *name;
        modem::UsbDevice device;
        std::optional<Code> code;
        QString option;
    };
    const std::vector<Row> rows{
        {"Huawei 1446", disk(0x12d1, 0x1446), Code::NotSwitched, u"--huawei-new-mode"_s},
        {"Huawei 14fe", disk(0x12d1, 0x14fe), Code::NotSwitched, u"--huawei-new-mode"_s},
        {"Huawei 1505", disk(0x12d1, 0x1505), Code::NotSwitched, u"--huawei-new-mode"_s},
        {"Huawei 1f01", disk(0x12d1, 0x1f01), Code::NotSwitched, u"--huawei-new-mode"_s},
        {"an old Huawei", disk(0x12d1, 0x1001), Code::NotSwitched, u"--huawei-mode"_s},
        {"ZTE", disk(0x19d2, 0x2000), Code::NotSwitched, u"--std-eject"_s},
        {"Option", disk(0x0af0, 0x7501), Code::NotSwitched, u"--option-mode"_s},
        {"several makers", disk(0x05c6, 0x1000), Code::NotSwitched, {}},
        {"Sierra", disk(0x1199, 0x0fff), Code::NotSwitched, u"--sierra-mode"_s},
        {"HiLink", disk(0x12d1, 0x14dc), Code::RouterOnly, {}},
        {"ZTE's router", disk(0x19d2, 0x1405), Code::RouterOnly, {}},
        {"a disk", disk(0x0781, 0x5567), {}, {}},
        {"a Huawei phone", disk(0x12d1, 0x107e), {}, {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto problem = modem::disguiseOf(row.device, u"/nowhere"_s);
        REQUIRE(problem.has_value() == row.code.has_value());
        if (!problem)
            continue;
        CHECK(problem->code == *row.code);
        CHECK(problem->port.option == row.option);
        CHECK(problem->port.vendor == row.device.vendor);
        CHECK(problem->port.product == row.device.product);
        CHECK_FALSE(problem->detail.isEmpty());
    }
}

TEST_CASE("a device with a port is a modem already")
{
    modem::UsbDevice stick = tests::huaweiStick();
    stick.product = 0x1001;
    CHECK_FALSE(modem::disguiseOf(stick));
}

TEST_CASE("the program that switches sticks over is looked for")
{
    tests::SystemTree pc;
    const modem::UsbDevice stick = disk(0x19d2, 0x2000);
    CHECK(modem::disguiseOf(stick, pc.root())->port.switching == Switching::NotInstalled);
    pc.write(u"/usr/sbin/usb_modeswitch"_s, {});
    CHECK(modem::disguiseOf(stick, pc.root())->port.switching == Switching::ByHand);
}

TEST_CASE("a stick is called what it calls itself")
{
    struct Row
    {
        QString maker;
        QString name;
        QString called;
    };
    const std::vector<Row> rows{
        {u"ZTE,Incorporated"_s, u"ZTE WCDMA Technologies MSM"_s,
         u"ZTE,Incorporated ZTE WCDMA Technologies MSM"_s},
        {u"HUAWEI"_s, u"HUAWEI Mobile"_s, u"HUAWEI Mobile"_s},
        {{}, {}, u"USB 19d2:2000"_s},
    };
    for (const Row &row : rows)
        CHECK(modem::disguiseOf(disk(0x19d2, 0x2000, row.maker, row.name))->detail == row.called);
}
