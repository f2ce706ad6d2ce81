#include "modem/quirks.h"
#include "tests/catch.h"
#include "tests/support/systemtree.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using modem::PortGroup;
using modem::PortUse;
using modem::SerialPort;

namespace {

SerialPort port(int vendor, int product, int interface, int subclass = 0xff, int protocol = 0xff)
{
    SerialPort port;
    port.name = u"/dev/ttyUSB%1"_s.arg(interface);
    port.usbPath = u"1-1:1.%1"_s.arg(interface);
    port.vendor = vendor;
    port.product = product;
    port.interface = tests::vendorInterface(interface, {u"ttyUSB%1"_s.arg(interface)}, subclass, protocol);
    return port;
}

SerialPort named(int vendor, const QString &name)
{
    SerialPort one = port(vendor, 0x7501, 1);
    one.interface.name = name;
    return one;
}

PortGroup device(int vendor, int product, int interfaces)
{
    PortGroup group;
    for (int i = 0; i < interfaces; ++i)
        group.ports.push_back(port(vendor, product, i));
    return group;
}

/// "2; 3" for a round of interface 2, then one of 3.
QString roundsOf(const PortGroup &group)
{
    QStringList rounds;
    for (const auto &round : group.rounds()) {
        QStringList numbers;
        for (const SerialPort &one : round)
            numbers << QString::number(one.interface.number);
        rounds << numbers.join(u',');
    }
    return rounds.join(u"; "_s);
}

} // namespace

TEST_CASE("what a port is for is told by the family's data")
{
    struct Row
    {
        const char *name;
        SerialPort port;
        PortUse use;
    };
    using enum PortUse;
    const std::vector<Row> rows{
        {"Huawei's port for commands", port(0x12d1, 0x1506, 2, 1, 2), Texts},
        {"the same of the second kind", port(0x12d1, 0x1c05, 4, 2, 2), Texts},
        {"the same of the third", port(0x12d1, 0x1506, 1, 1, 0x32), Texts},
        {"Huawei's port for connections", port(0x12d1, 0x1506, 0, 1, 1), Data},
        {"Huawei's port for traces", port(0x12d1, 0x1506, 1, 1, 3), Never},
        {"Huawei's port for places", port(0x12d1, 0x1573, 5, 1, 5), Never},
        {"an old Huawei's first port", port(0x12d1, 0x1001, 0), Data},
        {"an old Huawei's third port", port(0x12d1, 0x1001, 2), Unknown},
        {"ZTE MF1xx", port(0x19d2, 0x0031, 1), Texts},
        {"ZTE MF1xx, connections", port(0x19d2, 0x0031, 3), Data},
        {"ZTE MF1xx, traces", port(0x19d2, 0x0031, 0), Never},
        {"ZTE 0117, connections", port(0x19d2, 0x0117, 2), Data},
        {"ZTE 0002", port(0x19d2, 0x0002, 2), Texts},
        {"ZTE 0001", port(0x19d2, 0x0001, 0), Texts},
        {"a ZTE nobody knows", port(0x19d2, 0x7777, 0), Unknown},
        {"SIM7x00", port(0x1e0e, 0x9001, 2), Texts},
        {"SIM7x00, places", port(0x1e0e, 0x9001, 1), Never},
        {"SIM7x00, sounds", port(0x1e0e, 0x9001, 4), Never},
        {"SIM5xxx", port(0x1e0e, 0x9200, 3), Texts},
        {"EC25", port(0x2c7c, 0x0125, 2), Texts},
        {"EC25, traces", port(0x2c7c, 0x0125, 0), Never},
        {"EC25, connections", port(0x2c7c, 0x0125, 3), Data},
        {"BGS2", port(0x1e2d, 0x005b, 0), Texts},
        {"PHS8", port(0x1e2d, 0x0061, 2), Texts},
        {"BGS2, left alone", port(0x1e2d, 0x005b, 6), Never},
        {"MC7304", port(0x1199, 0x68c0, 3), Texts},
        {"GM862", port(0x1bc7, 0x1004, 0), Texts},
        {"GE910, places", port(0x1bc7, 0x1004, 2), Never},
        {"LE910", port(0x1bc7, 0x1201, 4), Texts},
        {"SARA", port(0x1546, 0x1102, 0), Texts},
        {"SARA, traces", port(0x1546, 0x1102, 8), Never},
        {"a receiver of places", port(0x1546, 0x01a7, 0), Never},
        {"a Nokia phone", port(0x0421, 0x0611, 1), Texts},
        {"an Option card", named(0x0af0, u"Application"_s), Texts},
        {"an Option card, traces", named(0x0af0, u"Diagnostic"_s), Never},
        {"an Ericsson card", named(0x0bdb, u"F3507g Mobile Broadband Modem 2"_s), Texts},
        {"an Ericsson card, connections", named(0x0bdb, u"F3507g Mobile Broadband Modem"_s), Data},
        {"an adapter", port(0x1a86, 0x7523, 0), Unknown},
        {"no USB", SerialPort{.name = u"/dev/ttyS0"_s}, Unknown},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(modem::portUse(row.port) == row.use);
    }
}

TEST_CASE("the port for texts is asked first, that for data last, that for traces never")
{
    struct Row
    {
        const char *name;
        PortGroup group;
        QString rounds;
    };
    PortGroup huawei;
    huawei.ports = {port(0x12d1, 0x1506, 0, 1, 1), port(0x12d1, 0x1506, 1, 1, 3),
                    port(0x12d1, 0x1506, 2, 1, 2)};
    const std::vector<Row> rows{
        {"known by class", huawei, u"2; 0"_s},
        {"known by number", device(0x2c7c, 0x0125, 4), u"2; 3"_s},
        {"an old Huawei", device(0x12d1, 0x1001, 3), u"1,2; 0"_s},
        {"nobody knows it", device(0x1234, 0x0001, 3), u"0,1,2"_s},
        {"nothing to be asked", device(0x1546, 0x01a8, 1), {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(roundsOf(row.group) == row.rounds);
    }
}

TEST_CASE("the ports of one device are one group, those of two alike are two")
{
    tests::SystemTree pc;
    pc.plugIn(tests::huaweiStick(u"1-2"_s, 0));
    pc.plugIn(tests::huaweiStick(u"1-3"_s, 3));
    pc.addBoardPort(u"ttyS0"_s, 4);
    pc.addBoardPort(u"ttyS1"_s, 4);
    const auto groups = modem::grouped(modem::kernelPorts(pc.root()));
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].key() == u"1-2");
    CHECK(groups[0].ports.size() == 3);
    CHECK(groups[1].key() == u"1-3");
    CHECK(groups[1].ports.size() == 3);
    CHECK(groups[2].key() == u"/dev/ttyS0");
    CHECK(groups[3].ports.size() == 1);
}

TEST_CASE("a group is in the order of its interfaces, whatever the names of its ports")
{
    const auto groups = modem::grouped({port(0x1234, 1, 4), port(0x1234, 1, 0), port(0x1234, 1, 2)});
    REQUIRE(groups.size() == 1);
    CHECK(roundsOf(groups[0]) == u"0,2,4");
}

TEST_CASE("every table names a maker, and no interface twice for one product")
{
    std::map<std::tuple<int, int, int>, QByteArray> known;
    for (const modem::Quirk &quirk : modem::quirks()) {
        CAPTURE(quirk.family);
        for (const modem::UsbPorts &row : quirk.ports) {
            CHECK(row.vendor > 0);
            CHECK(row.use != PortUse::Unknown);
            for (int product : row.products)
                for (int interface : row.interfaces) {
                    CAPTURE(product, interface);
                    CHECK(known.try_emplace({row.vendor, product, interface}, quirk.family).second);
                }
        }
        for (const modem::UsbDisguise &row : quirk.disguises) {
            CHECK(row.vendor > 0);
            CHECK_FALSE(row.products.empty());
            CHECK((row.isRouter ? row.option.isEmpty()
                                : row.option.isEmpty() || row.option.startsWith("--"_L1)));
        }
    }
}
