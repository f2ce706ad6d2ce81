#include "app/text/porttext.h"

#include "app/text/say.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using line::PortTrouble;
using Code = line::Problem::Code;
using Denial = PortTrouble::Denial;

constexpr auto kWaits = QT_TRID_NOOP("Texts for this line wait; none is lost.");
const QString kModemManager = u"ModemManager"_s;

/// "12d1" and "1506"
QStringList idsOf(const PortTrouble &port)
{
    return modem::usbId(port.vendor, port.product).split(u':');
}

/// A rule for udev, and the command that adds it to ours.
QString ruleCommand(const PortTrouble &port, const QString &subsystem, const QString &effect)
{
    const QStringList ids = idsOf(port);
    const QString rule =
        u"%1ATTRS{idVendor}==\"%2\", ATTRS{idProduct}==\"%3\", %4"_s.arg(subsystem, ids[0], ids[1], effect);
    return u"echo '%1' | sudo tee -a /etc/udev/rules.d/78-handbell.rules && sudo udevadm control --reload"_s
        .arg(rule);
}

QString ignoreRule(const PortTrouble &port)
{
    return ruleCommand(port, {}, u"ENV{ID_MM_DEVICE_IGNORE}=\"1\""_s);
}

/// Lets the group of the port open it.
QString openToGroup(const line::Problem &problem)
{
    const PortTrouble &port = problem.port;
    return port.vendor == 0 ? u"sudo chgrp %1 %2 && sudo chmod 660 %2"_s.arg(port.group, problem.detail)
                            : ruleCommand(port, u"SUBSYSTEM==\"tty\", "_s,
                                          u"MODE=\"0660\", GROUP=\"%1\""_s.arg(port.group));
}

/// What helps against a program that holds the port, or may open it.
QString againstProgram(const PortTrouble &port)
{
    if (port.program != kModemManager)
        return say("End %1, or let it use another port. Handbell goes on by itself then.").arg(port.program);
    if (port.vendor == 0)
        return say("End it until the next start of this PC.");
    return say(
        "Tell it once to leave this modem alone, then unplug the modem and plug it in again. Or end it "
        "until the next start of this PC.");
}

Explanation busy(const line::Problem &problem)
{
    const PortTrouble &port = problem.port;
    if (port.program.isEmpty())
        return {};
    if (port.pid == QCoreApplication::applicationPid())
        return {say("Handbell itself uses %1 already, for another line.").arg(problem.detail), say(kWaits),
                say("Take one of the two lines away: they are the same modem.")};
    return {say("%1 (process %2) is using %3.").arg(port.program).arg(port.pid).arg(problem.detail),
            say(kWaits), againstProgram(port)};
}

Explanation shared(const line::Problem &problem)
{
    const PortTrouble &port = problem.port;
    return {say("%1 (process %2) has opened %3 too and takes the answers of the modem away.")
                .arg(port.program)
                .arg(port.pid)
                .arg(problem.detail),
            say(kWaits), againstProgram(port)};
}

Explanation watched(const line::Problem &problem)
{
    return {say("ModemManager runs on this PC and may open %1 at any moment.").arg(problem.detail),
            say("It can hold texts up; none is lost by it."), againstProgram(problem.port)};
}

Explanation denied(const line::Problem &problem)
{
    const PortTrouble &port = problem.port;
    switch (port.denial) {
    case Denial::Unknown: break;
    case Denial::NotInGroup:
        return {
            say("%1 may not open %2: only the group %3 may.").arg(port.person, problem.detail, port.group),
            say(kWaits), say("Join that group, then log out of this PC and in again.")};
    case Denial::OldLogin:
        return {say("%1 belongs to the group %3, which may open %2, but this login began before that.")
                    .arg(port.person, problem.detail, port.group),
                say(kWaits), say("Log out of this PC and in again; if that does not help, restart it.")};
    case Denial::RootOnly:
        return {say("Nobody but root may open %1.").arg(problem.detail), say(kWaits),
                say("Give it to the group %1, then unplug the modem and plug it in again.").arg(port.group)};
    case Denial::InContainer:
        if (port.container == u"snap")
            return {say("Handbell was installed as a snap that may not use %1.").arg(problem.detail),
                    say(kWaits),
                    say("Connect it to the ports of this PC: snap connections handbell shows how.")};
        if (port.container == u"flatpak")
            return {say("Handbell was installed as a flatpak that may not use %1.").arg(problem.detail),
                    say(kWaits), say("Start it with flatpak run --device=all.")};
        return {say("Handbell runs in a container that was not given %1.").arg(problem.detail), say(kWaits),
                say("Start the container with --device %1, or Handbell outside of it.").arg(problem.detail)};
    }
    return {};
}

Explanation locked(const line::Problem &problem)
{
    return {
        say("The file %1 says that a program uses the port, but that program has ended.").arg(problem.detail),
        say(kWaits), say("Take the file away.")};
}

Explanation notSwitched(const line::Problem &problem)
{
    const QString means = say("Nothing can be sent by it until it becomes one.");
    const QString happened =
        say("%1 is plugged in, but shows itself as a disk and not yet as a modem.").arg(problem.detail);
    if (problem.port.switching == PortTrouble::Switching::NotInstalled)
        return {happened, means,
                say("Install the program that switches it over, then unplug it and plug it in again.")};
    const QString eject = say("Eject the disk that it shows, in the file manager, and wait some seconds.");
    return {happened, means,
            problem.port.option.isEmpty() ? eject : eject + u' ' + say("Or switch it over yourself.")};
}

Explanation inTheWindow(const line::Problem &problem)
{
    switch (problem.code) {
    case Code::PortBusy: return busy(problem);
    case Code::PortShared: return shared(problem);
    case Code::PortWatched: return watched(problem);
    case Code::PortLocked: return locked(problem);
    case Code::PortDenied: return denied(problem);
    case Code::NotSwitched: return notSwitched(problem);
    case Code::RouterOnly:
        return {say("%1 is a small router and has no port for texts.").arg(problem.detail),
                say("Nothing can be sent by it."),
                say("Use a stick that works as a modem; the pages of this one can send single texts.")};
    default: return {};
    }
}

QStringList linesForDenied(const line::Problem &problem)
{
    const PortTrouble &port = problem.port;
    switch (port.denial) {
    case Denial::NotInGroup: return {u"sudo usermod -aG %1 %2"_s.arg(port.group, port.person)};
    case Denial::RootOnly: return {openToGroup(problem)};
    case Denial::Unknown:
    case Denial::OldLogin:
    case Denial::InContainer: break;
    }
    return {};
}

/// What lasts comes first.
QStringList linesAgainstProgram(const PortTrouble &port)
{
    if (port.program != kModemManager)
        return {};
    const QString once = u"sudo systemctl stop ModemManager"_s;
    return port.vendor == 0 ? QStringList{once} : QStringList{ignoreRule(port), once};
}

QStringList linesToSwitch(const PortTrouble &port)
{
    if (port.switching == PortTrouble::Switching::NotInstalled)
        return {u"sudo apt install usb-modeswitch"_s};
    if (port.option.isEmpty())
        return {};
    return {u"sudo usb_modeswitch -v %1 -p %2 %3"_s.arg(idsOf(port)[0], idsOf(port)[1], port.option)};
}

} // namespace

QString className(const modem::UsbInterface &interface)
{
    if (interface.kind < 0)
        return {};
    QStringList parts;
    for (int part : {interface.kind, interface.subclass, interface.protocol})
        parts << u"%1"_s.arg(part, 2, 16, '0'_L1);
    return parts.join(u'/');
}

QString portFacts(const modem::SerialPort &port)
{
    QStringList facts{port.name.section(u'/', -1)};
    if (port.vendor != 0)
        facts << u"USB "_s + modem::usbId(port.vendor, port.product);
    if (port.interface.number >= 0)
        facts << say("interface %1").arg(port.interface.number);
    facts.removeAll(QString());
    return facts.join(u", "_s);
}

Explanation portExplanation(const line::Problem &problem)
{
    Explanation why = inTheWindow(problem);
    QStringList commands{why.remedy};
    for (const QString &line : terminalLines(problem))
        commands << say("In a terminal: %1").arg(line);
    if (commands.size() > 1)
        why.command = commands.join(u' ');
    return why;
}

QStringList terminalLines(const line::Problem &problem)
{
    switch (problem.code) {
    case Code::PortDenied: return linesForDenied(problem);
    case Code::PortLocked: return {u"sudo rm %1"_s.arg(problem.detail)};
    case Code::PortBusy:
    case Code::PortShared:
    case Code::PortWatched: return linesAgainstProgram(problem.port);
    case Code::NotSwitched: return linesToSwitch(problem.port);
    default: return {};
    }
}

} // namespace app
