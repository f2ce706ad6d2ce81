#include "modem/ports/serialport.h"
#include "tests/catch.h"
#include "tests/support/systemtree.h"

using namespace Qt::StringLiterals;
using modem::SerialPort;
using tests::SystemTree;

namespace {

std::vector<QString> names(const std::vector<SerialPort> &ports)
{
    std::vector<QString> all;
    for (const SerialPort &port : ports)
        all.push_back(port.name);
    return all;
}

} // namespace

TEST_CASE("a port is listed with all that its USB device tells")
{
    SystemTree pc;
    modem::UsbDevice stick = tests::huaweiStick(u"1-2.4"_s);
    stick.serialNumber = u"0123456789"_s;
    pc.plugIn(stick);
    pc.addLastingName(u"usb-HUAWEI_Mobile-if02-port0"_s, u"ttyUSB2"_s);
    const auto ports = modem::kernelPorts(pc.root());
    REQUIRE(ports.size() == 3);
    SerialPort expected;
    expected.name = u"/dev/ttyUSB2"_s;
    expected.usbPath = u"1-2.4:1.2"_s;
    expected.serialNumber = u"0123456789"_s;
    expected.vendor = 0x12d1;
    expected.product = 0x1506;
    expected.description = u"HUAWEI Mobile"_s;
    expected.maker = u"HUAWEI Technology"_s;
    expected.lasting = u"/dev/serial/by-id/usb-HUAWEI_Mobile-if02-port0"_s;
    expected.interface = tests::vendorInterface(2, {u"ttyUSB2"_s}, 1, 2);
    CHECK(ports[2] == expected);
    CHECK(ports[2].devicePath() == u"1-2.4");
    CHECK(ports[0].devicePath() == ports[2].devicePath());
    CHECK(ports[0].lasting.isEmpty());
}

TEST_CASE("ports are found wherever the kernel keeps them")
{
    struct Row
    {
        const char *name;
        modem::UsbInterface interface;
        QString port;
        QString driver;
    };
    modem::UsbInterface communication;
    communication.number = 0;
    communication.kind = 2;
    communication.subclass = 2;
    communication.protocol = 1;
    communication.driver = u"cdc_acm"_s;
    communication.ports = {u"ttyACM3"_s};
    modem::UsbInterface option = tests::vendorInterface(1, {u"ttyHS0"_s});
    option.driver = u"hso"_s;
    const std::vector<Row> rows{
        {"a stick", tests::vendorInterface(2, {u"ttyUSB7"_s}), u"/dev/ttyUSB7"_s, u"option"_s},
        {"a CDC modem", communication, u"/dev/ttyACM3"_s, u"cdc_acm"_s},
        {"an Option card", option, u"/dev/ttyHS0"_s, u"hso"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        SystemTree pc;
        modem::UsbDevice device;
        device.path = u"2-1"_s;
        device.vendor = 0x0af0;
        device.product = 0x7501;
        device.configuration = 3;
        device.interfaces = {row.interface};
        pc.plugIn(device);
        const auto ports = modem::kernelPorts(pc.root());
        REQUIRE(ports.size() == 1);
        CHECK(ports[0].name == row.port);
        CHECK(ports[0].interface.driver == row.driver);
        CHECK(ports[0].usbPath == u"2-1:3.%1"_s.arg(row.interface.number));
    }
}

TEST_CASE("Option's driver names its ports, and the name is kept")
{
    SystemTree pc;
    modem::UsbDevice card;
    card.path = u"1-1"_s;
    card.vendor = 0x0af0;
    card.product = 0x7501;
    card.interfaces = {tests::vendorInterface(1, {u"ttyHS1"_s})};
    pc.plugIn(card);
    pc.write(u"/sys/bus/usb/devices/1-1/1-1:1.1/tty/ttyHS1/hsotype"_s, "Application\n");
    CHECK(modem::kernelPorts(pc.root()).at(0).interface.name == u"Application");
}

TEST_CASE("ports on the board are listed where a chip stands behind them, virtual consoles never")
{
    SystemTree pc;
    pc.addBoardPort(u"ttyS0"_s, 4);
    pc.addBoardPort(u"ttyS1"_s, 0);
    pc.write(u"/sys/class/tty/tty1/dev"_s, "4:1\n");
    pc.plugIn(tests::huaweiStick());
    CHECK(names(modem::kernelPorts(pc.root())) ==
          std::vector{u"/dev/ttyUSB0"_s, u"/dev/ttyUSB1"_s, u"/dev/ttyUSB2"_s, u"/dev/ttyS0"_s});
}

TEST_CASE("devices without a port and those that are gone")
{
    SystemTree pc;
    CHECK(modem::usbDevices(pc.root()).empty());
    pc.plugIn(tests::huaweiStick(u"1-2"_s));
    modem::UsbDevice storage;
    storage.path = u"1-3"_s;
    storage.vendor = 0x19d2;
    storage.product = 0x2000;
    storage.name = u"ZTE WCDMA Technologies MSM"_s;
    storage.interfaces = {modem::UsbInterface{.number = 0, .kind = 8, .subclass = 6, .protocol = 0x50}};
    pc.plugIn(storage);
    pc.plugIn({.path = u"1-4"_s, .vendor = 0x1d6b, .product = 2});
    pc.write(u"/sys/bus/usb/devices/1-4/bDeviceClass"_s, "09\n");
    const auto devices = modem::usbDevices(pc.root());
    REQUIRE(devices.size() == 2);
    CHECK(devices[1] == storage);
    CHECK(modem::usbId(devices[1].vendor, devices[1].product) == u"19d2:2000");
    pc.unplug(u"1-2"_s);
    CHECK(modem::kernelPorts(pc.root()).empty());
    CHECK(modem::usbDevices(pc.root()).size() == 1);
}

TEST_CASE("what a device leaves out is left out")
{
    SystemTree pc;
    pc.write(u"/sys/bus/usb/devices/1-1/idVendor"_s, "1a86\n");
    pc.write(u"/sys/bus/usb/devices/1-1/idProduct"_s, "7523\n");
    pc.write(u"/sys/bus/usb/devices/1-1/1-1:1.0/ttyUSB0/tty/ttyUSB0/dev"_s, "188:0\n");
    pc.write(u"/sys/bus/usb/devices/1-5/product"_s, "half gone\n");
    const auto devices = modem::usbDevices(pc.root());
    REQUIRE(devices.size() == 1);
    CHECK(devices[0].maker.isEmpty());
    CHECK(devices[0].serialNumber.isEmpty());
    REQUIRE(devices[0].interfaces.size() == 1);
    CHECK(devices[0].interfaces[0].number == -1);
    CHECK(names(modem::kernelPorts(pc.root())) == std::vector{u"/dev/ttyUSB0"_s});
}
