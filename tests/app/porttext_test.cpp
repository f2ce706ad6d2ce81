#include "app/text/errortext.h"
#include "app/text/porttext.h"
#include "tests/catch.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using line::PortTrouble;
using line::Problem;
using Code = Problem::Code;
using Denial = PortTrouble::Denial;

namespace {

PortTrouble by(const QString &program, qint64 pid = 813)
{
    PortTrouble trouble;
    trouble.program = program;
    trouble.pid = pid;
    trouble.vendor = 0x12d1;
    trouble.product = 0x1506;
    return trouble;
}

PortTrouble denied(Denial denial)
{
    PortTrouble trouble;
    trouble.denial = denial;
    trouble.group = u"uucp"_s;
    trouble.person = u"anna"_s;
    trouble.vendor = 0x19d2;
    trouble.product = 0x0031;
    return trouble;
}

PortTrouble contained(const QString &container)
{
    PortTrouble trouble = denied(Denial::InContainer);
    trouble.container = container;
    return trouble;
}

PortTrouble asleep(PortTrouble::Switching switching, const QString &option)
{
    PortTrouble trouble;
    trouble.vendor = 0x12d1;
    trouble.product = 0x1446;
    trouble.switching = switching;
    trouble.option = option;
    return trouble;
}

} // namespace

TEST_CASE("what keeps a port from us is named, with the remedy and its lines for the terminal")
{
    struct Row
    {
        const char *name;
        Problem problem;
        QString says;
        QString remedy;
        QStringList terminal;
    };
    const QString port = u"/dev/ttyUSB2"_s;
    const QString rule =
        u"echo 'ATTRS{idVendor}==\"12d1\", ATTRS{idProduct}==\"1506\", ENV{ID_MM_DEVICE_IGNORE}=\"1\"' | "
        u"sudo "
        "tee -a /etc/udev/rules.d/78-handbell.rules && sudo udevadm control --reload"_s;
    const QString stop = u"sudo systemctl stop ModemManager"_s;
    using enum PortTrouble::Switching;
    const std::vector<Row> rows{
        {"minicom has it",
         {Code::PortBusy, port, by(u"minicom"_s)},
         u"minicom (process 813) is using /dev/ttyUSB2."_s,
         u"End minicom"_s,
         {}},
        {"ModemManager has it",
         {Code::PortBusy, port, by(u"ModemManager"_s)},
         u"ModemManager (process 813)"_s,
         u"Tell it once to leave this modem alone"_s,
         {rule, stop}},
        {"nobody knows who",
         {Code::PortBusy, port, {}},
         u"Another program is using /dev/ttyUSB2."_s,
         u"ModemManager"_s,
         {}},
        {"we ourselves",
         {Code::PortBusy, port, by(u"Handbell"_s, QCoreApplication::applicationPid())},
         u"Handbell itself"_s,
         u"the same modem"_s,
         {}},
        {"somebody takes answers",
         {Code::PortShared, port, by(u"gammu"_s)},
         u"gammu (process 813) has opened /dev/ttyUSB2 too"_s,
         u"End gammu"_s,
         {}},
        {"ModemManager may come",
         {Code::PortWatched, port, by(u"ModemManager"_s)},
         u"ModemManager runs"_s,
         u"unplug the modem and plug it in again"_s,
         {rule, stop}},
        {"a lock is left",
         {Code::PortLocked, u"/var/lock/LCK..ttyUSB2"_s, by({}, 99)},
         u"has ended"_s,
         u"Take the file away."_s,
         {u"sudo rm /var/lock/LCK..ttyUSB2"_s}},
        {"not in the group",
         {Code::PortDenied, port, denied(Denial::NotInGroup)},
         u"anna may not open /dev/ttyUSB2: only the group uucp may."_s,
         u"log out of this PC and in again"_s,
         {u"sudo usermod -aG uucp anna"_s}},
        {"an old login",
         {Code::PortDenied, port, denied(Denial::OldLogin)},
         u"began before that"_s,
         u"Log out"_s,
         {}},
        {"root alone",
         {Code::PortDenied, port, denied(Denial::RootOnly)},
         u"Nobody but root"_s,
         u"Give it to the group uucp"_s,
         {u"echo 'SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"19d2\", ATTRS{idProduct}==\"0031\", MODE=\"0660\", "
          "GROUP=\"uucp\"' | sudo tee -a /etc/udev/rules.d/78-handbell.rules && sudo udevadm control "
          "--reload"_s}},
        {"a container",
         {Code::PortDenied, port, contained(u"container"_s)},
         u"container"_s,
         u"--device /dev/ttyUSB2"_s,
         {}},
        {"a snap", {Code::PortDenied, port, contained(u"snap"_s)}, u"snap"_s, u"snap connections"_s, {}},
        {"a flatpak", {Code::PortDenied, port, contained(u"flatpak"_s)}, u"flatpak"_s, u"--device=all"_s, {}},
        {"nobody knows why", {Code::PortDenied, port, {}}, u"no permission"_s, u"dialout"_s, {}},
        {"the switch is missing",
         {Code::NotSwitched, u"HUAWEI Mobile"_s, asleep(NotInstalled, u"-J"_s)},
         u"as a disk"_s,
         u"Install the program that switches it over"_s,
         {u"sudo apt install usb-modeswitch"_s}},
        {"the switch did not work",
         {Code::NotSwitched, u"HUAWEI Mobile"_s, asleep(ByHand, u"--huawei-new-mode"_s)},
         u"as a disk"_s,
         u"Eject"_s,
         {u"sudo usb_modeswitch -v 12d1 -p 1446 --huawei-new-mode"_s}},
        {"no way is known",
         {Code::NotSwitched, u"Stick"_s, asleep(ByHand, {})},
         u"as a disk"_s,
         u"Eject"_s,
         {}},
        {"a router",
         {Code::RouterOnly, u"HUAWEI_MOBILE"_s, {}},
         u"small router"_s,
         u"works as a modem"_s,
         {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const app::Explanation words = app::explain(row.problem);
        CAPTURE(words.toString().toStdString());
        CHECK(words.happened.contains(row.says));
        CHECK(words.remedy.contains(row.remedy));
        CHECK_FALSE(words.meaning.isEmpty());
        CHECK(app::terminalLines(row.problem) == row.terminal);
        CHECK_FALSE(words.toString().contains(u"sudo"_s));
        for (const QString &line : row.terminal)
            CHECK(words.onCommandLine().remedy.contains(line));
        CHECK_FALSE(words.toString().contains(u"%"_s));
    }
}

TEST_CASE("where a port is, for the details")
{
    modem::SerialPort port;
    port.name = u"/dev/ttyUSB2"_s;
    CHECK(app::portFacts(port) == u"ttyUSB2");
    CHECK(app::className(port.interface).isEmpty());
    port.vendor = 0x12d1;
    port.product = 0x1506;
    port.interface = {.number = 2, .kind = 0xff, .subclass = 1, .protocol = 2};
    CHECK(app::portFacts(port) == u"ttyUSB2, USB 12d1:1506, interface 2");
    CHECK(app::className(port.interface) == u"ff/01/02");
}
