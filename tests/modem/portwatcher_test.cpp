#include "modem/portwatcher.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using modem::PortWatcher;
using modem::SerialPort;

namespace {

SerialPort usb(const QString &name, const QString &path, const QString &serial = {}, int product = 0x1003)
{
    return {.name = name, .usbPath = path, .serialNumber = serial, .vendor = 0x12d1, .product = product};
}

/// A PC whose ports change under the watcher.
struct Ports
{
    std::vector<SerialPort> list;
    modem::PortList read = [this] { return list; };
};

} // namespace

TEST_CASE("a port that came back under another name is found")
{
    const SerialPort modem = usb(u"/dev/test0"_s, u"1-1:1.2"_s);
    const SerialPort other = usb(u"/dev/test9"_s, u"1-4:1.2"_s);
    struct Row
    {
        const char *name;
        SerialPort known;
        std::vector<SerialPort> after;
        QString found;
    };
    const std::vector<Row> rows{
        {"same name", modem, {modem, other}, u"/dev/test0"_s},
        {"same place, other name", modem, {usb(u"/dev/test1"_s, u"1-1:1.2"_s), other}, u"/dev/test1"_s},
        {"its old name is another modem's",
         modem,
         {usb(u"/dev/test0"_s, u"1-4:1.2"_s), usb(u"/dev/test1"_s, u"1-1:1.2"_s)},
         u"/dev/test1"_s},
        {"another socket, by serial number",
         usb(u"/dev/test0"_s, u"1-1:1.2"_s, u"A1"_s),
         {usb(u"/dev/test3"_s, u"2-2:1.0"_s, u"A1"_s), usb(u"/dev/test4"_s, u"2-2:1.2"_s, u"A1"_s)},
         u"/dev/test4"_s},
        {"another socket, by its make",
         modem,
         {usb(u"/dev/test5"_s, u"2-2:1.0"_s), usb(u"/dev/test6"_s, u"2-2:1.2"_s)},
         u"/dev/test6"_s},
        {"another product", modem, {usb(u"/dev/test5"_s, u"2-2:1.2"_s, {}, 0x9999)}, u"/dev/test0"_s},
        {"nothing there", modem, {}, u"/dev/test0"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        Ports ports{{row.known, other}};
        PortWatcher watcher(u"/dev/test0"_s, ports.read);
        CHECK(watcher.find() == u"/dev/test0"_s);
        watcher.noteOpened(u"/dev/test0"_s);
        ports.list = row.after;
        CHECK(watcher.find() == row.found);
    }
}

TEST_CASE("a stranger is passed over while there is another port to try")
{
    Ports ports{{usb(u"/dev/test0"_s, u"1-1:1.2"_s)}};
    PortWatcher watcher(u"/dev/test0"_s, ports.read);
    watcher.noteOpened(u"/dev/test0"_s);
    ports.list = {usb(u"/dev/test0"_s, u"3-1:1.2"_s), usb(u"/dev/test1"_s, u"3-2:1.2"_s)};
    CHECK(watcher.find() == u"/dev/test0"_s);
    CHECK(watcher.noteStranger(u"/dev/test0"_s));
    CHECK(watcher.find() == u"/dev/test1"_s);
    CHECK_FALSE(watcher.noteStranger(u"/dev/test1"_s));
    CHECK(watcher.find() == u"/dev/test0"_s);
}

TEST_CASE("a port without a USB device keeps its name")
{
    Ports ports{{{.name = u"/dev/ttyS0"_s}}};
    PortWatcher watcher(u"/dev/ttyS0"_s, ports.read);
    watcher.noteOpened(u"/dev/ttyS0"_s);
    ports.list.clear();
    CHECK(watcher.find() == u"/dev/ttyS0"_s);
    CHECK_FALSE(watcher.noteStranger(u"/dev/ttyS0"_s));
}
