#include "modem/ports/portholder.h"
#include "modem/ports/portproblem.h"
#include "tests/catch.h"
#include "tests/support/systemtree.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using modem::PortHolder;
using Code = line::Problem::Code;

namespace {

const QString kPort = u"/dev/ttyUSB2"_s;

void run(const tests::SystemTree &pc, int pid, const QByteArray &program, const QString &file = {})
{
    const QString folder = u"/proc/%1"_s.arg(pid);
    pc.write(folder + u"/comm"_s, program + '\n');
    pc.link(folder + u"/fd/0"_s, u"/dev/null"_s);
    if (!file.isEmpty())
        pc.link(folder + u"/fd/7"_s, file);
}

modem::PortList portsOf(const tests::SystemTree &pc)
{
    return [root = pc.root()] { return modem::kernelPorts(root); };
}

} // namespace

TEST_CASE("who holds a port is told by the open files of programs")
{
    tests::SystemTree pc;
    run(pc, 1, "systemd");
    run(pc, 812, "gammu-smsd", u"/dev/ttyUSB1"_s);
    CHECK_FALSE(modem::holderOf(kPort, pc.root()));
    run(pc, 813, "minicom", kPort);
    CHECK(modem::holderOf(kPort, pc.root()) == PortHolder{u"minicom"_s, 813, {}});
    pc.remove(u"/proc/813"_s);
    run(pc, int(QCoreApplication::applicationPid()), "handbell", kPort);
    CHECK_FALSE(modem::holderOf(kPort, pc.root()));
}

TEST_CASE("whoever plays a modem on a pseudo-terminal does not hold it against us")
{
    tests::SystemTree pc;
    run(pc, 50, "handbell-cli", u"/dev/pts/3"_s);
    CHECK(modem::holderOf(u"/dev/pts/3"_s, pc.root()));
    pc.link(u"/proc/50/fd/8"_s, u"/dev/ptmx"_s);
    CHECK_FALSE(modem::holderOf(u"/dev/pts/3"_s, pc.root()));
    run(pc, 51, "gammu", u"/dev/pts/3"_s);
    CHECK(modem::holderOf(u"/dev/pts/3"_s, pc.root())->program == u"gammu");
}

TEST_CASE("a lock file names its program, also one that has ended")
{
    struct Row
    {
        const char *name;
        QByteArray text;
        std::optional<PortHolder> holder;
    };
    const QString lock = u"/var/lock/LCK..ttyUSB2"_s;
    const std::vector<Row> rows{
        {"as minicom writes it", "       813 minicom anna\n", PortHolder{u"minicom"_s, 813, lock}},
        {"as Qt writes it", "813\nminicom\nshop-pc\n", PortHolder{u"minicom"_s, 813, lock}},
        {"its program has ended", "       99\n", PortHolder{{}, 99, lock}},
        {"nonsense", "LOCK", {}},
        {"empty", "", {}},
        {"our own", QByteArray::number(QCoreApplication::applicationPid()), {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        tests::SystemTree pc;
        run(pc, 813, "minicom");
        pc.write(lock, row.text);
        CHECK(modem::holderOf(kPort, pc.root()) == row.holder);
    }
}

TEST_CASE("ModemManager is near unless a rule keeps it away")
{
    tests::SystemTree pc;
    pc.plugIn(tests::huaweiStick());
    CHECK_FALSE(modem::watcherOf(kPort, portsOf(pc), pc.root()));
    run(pc, 601, "ModemManager");
    const auto watched = modem::watcherOf(kPort, portsOf(pc), pc.root());
    REQUIRE(watched);
    CHECK(watched->code == Code::PortWatched);
    CHECK(watched->detail == kPort);
    CHECK(watched->port.program == u"ModemManager");
    CHECK(watched->port.pid == 601);
    CHECK(watched->port.vendor == 0x12d1);
    CHECK_FALSE(modem::watcherOf(u"/dev/ttyS0"_s, portsOf(pc), pc.root())); // no modem for it

    pc.write(u"/sys/class/tty/ttyUSB2/dev"_s, "188:2\n");
    pc.write(u"/sys/bus/usb/devices/1-2/dev"_s, "189:5\n");
    pc.write(u"/run/udev/data/c189:5"_s, "E:ID_MM_DEVICE_IGNORE=0\nE:ID_VENDOR=HUAWEI\n");
    CHECK(modem::watcherOf(kPort, portsOf(pc), pc.root()));
    pc.write(u"/run/udev/data/c189:5"_s, "E:ID_VENDOR=HUAWEI\nE:ID_MM_DEVICE_IGNORE=1\n");
    CHECK_FALSE(modem::watcherOf(kPort, portsOf(pc), pc.root()));
    pc.remove(u"/run/udev/data/c189:5"_s);
    pc.write(u"/run/udev/data/c188:2"_s, "E:ID_MM_PORT_IGNORE=1\n");
    CHECK_FALSE(modem::watcherOf(kPort, portsOf(pc), pc.root()));
}

TEST_CASE("another program on an open port is named")
{
    tests::SystemTree pc;
    pc.plugIn(tests::huaweiStick());
    CHECK_FALSE(modem::sharerOf(kPort, portsOf(pc), pc.root()));
    run(pc, 77, "gammu", kPort);
    const auto shared = modem::sharerOf(kPort, portsOf(pc), pc.root());
    REQUIRE(shared);
    CHECK(shared->code == Code::PortShared);
    CHECK(shared->port.program == u"gammu");
    CHECK(shared->port.pid == 77);
}

TEST_CASE("why a port does not open")
{
    tests::SystemTree pc;
    pc.plugIn(tests::huaweiStick());
    pc.write(kPort, {}); // may be read and written: whoever is kept out meets somebody else
    using enum modem::OpenFailure;
    const auto problem = [&](modem::OpenFailure failure) {
        return modem::openProblem(failure, kPort, portsOf(pc), pc.root());
    };
    CHECK(problem(NotAllowed).code == Code::PortBusy);
    CHECK(problem(NotAllowed).port.program.isEmpty());
    CHECK(problem(NotAllowed).port.product == 0x1506);
    pc.write(u"/var/lock/LCK..ttyUSB2"_s, "99\n");
    CHECK(problem(NotAllowed).code == Code::PortLocked);
    CHECK(problem(NotAllowed).detail == u"/var/lock/LCK..ttyUSB2");
    run(pc, 813, "minicom", kPort);
    CHECK(problem(NotAllowed).code == Code::PortBusy);
    CHECK(problem(NotAllowed).port.program == u"minicom");
    CHECK(problem(Other).code == Code::PortFailed);
    pc.remove(kPort);
    CHECK(problem(NotThere).code == Code::PortMissing);
    CHECK(problem(NotThere).detail == kPort);
}

TEST_CASE("in a container the port is there for the kernel, and not for us")
{
    tests::SystemTree pc;
    pc.plugIn(tests::huaweiStick());
    pc.write(u"/run/.containerenv"_s, {});
    const auto problem = modem::openProblem(modem::OpenFailure::NotThere, kPort, portsOf(pc), pc.root());
    CHECK(problem.code == Code::PortDenied);
    CHECK(problem.port.container == u"container");
    CHECK(modem::openProblem(modem::OpenFailure::NotThere, u"/dev/ttyUSB9"_s, portsOf(pc), pc.root()).code ==
          Code::PortMissing);
}
