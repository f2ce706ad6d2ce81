#include "modem/practice/commands.h"

#include <array>

namespace practice {

namespace {

QByteArray lockName(SimCard::Lock lock)
{
    switch (lock) {
    case SimCard::Lock::None: return "READY";
    case SimCard::Lock::Pin: return "SIM PIN";
    case SimCard::Lock::Puk: return "SIM PUK";
    case SimCard::Lock::Dead: break;
    }
    return {};
}

Outcome codeOutcome(SimCard::CodeResult result)
{
    switch (result) {
    case SimCard::CodeResult::Good: return Outcome::ok();
    case SimCard::CodeResult::Wrong: return Outcome::cme(16);
    case SimCard::CodeResult::NowPuk: return Outcome::cme(12);
    case SimCard::CodeResult::NowDead: return Outcome::cme(13);
    case SimCard::CodeResult::NotAsked: return Outcome::cme(3);
    }
    return Outcome::error();
}

/// A code as programs write it, with or without quotes.
QString code(const Arguments &arguments, size_t index)
{
    return QString::fromLatin1(arguments.at(index).text);
}

Outcome enterCode(Machine &machine, const Arguments &arguments)
{
    const bool asksPuk = machine.sim.lock() == SimCard::Lock::Puk;
    if (asksPuk != (arguments.count() == 2) || arguments.count() == 0)
        return arguments.count() == 2 ? Outcome::cme(3) : Outcome::cme(asksPuk ? 12 : 50);
    const auto result = asksPuk ? machine.sim.enterPuk(code(arguments, 0), code(arguments, 1))
                                : machine.sim.enterPin(code(arguments, 0));
    machine.simChanged();
    return codeOutcome(result);
}

Outcome pin(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    if (!machine.sim.present)
        return Outcome::cme(10);
    if (machine.sim.lock() == SimCard::Lock::Dead)
        return Outcome::cme(13);
    if (command.kind == Command::Kind::Set)
        return enterCode(machine, Arguments(command.arguments));
    if (command.kind == Command::Kind::Execute)
        return Outcome::cme(50);
    inform(machine, command, lockName(machine.sim.lock()));
    return Outcome::ok();
}

/// Tries left, 27.007 8.65.
Outcome triesLeft(Machine &machine, const Command &command)
{
    if (!machine.sim.present)
        return Outcome::cme(10);
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    inform(machine, command, "SIM PIN," + QByteArray::number(machine.sim.pinTries()) + ",3");
    inform(machine, command, "SIM PUK," + QByteArray::number(machine.sim.pukTries()) + ",10");
    return Outcome::ok();
}

Outcome lockFacility(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(\"SC\")");
    const Arguments arguments(command.arguments);
    const auto mode = arguments.number(1, 0, 2);
    if (arguments.at(0).text != "SC" || !mode)
        return Outcome::cme(arguments.at(0).text == "SC" ? 50 : 4);
    if (*mode == 2) {
        inform(machine, command, machine.sim.pinEnabled ? "1" : "0");
        return Outcome::ok();
    }
    const auto result = machine.sim.checkPin(code(arguments, 2));
    if (result == SimCard::CodeResult::Good)
        machine.sim.pinEnabled = *mode == 1;
    machine.simChanged();
    return codeOutcome(result);
}

Outcome changeCode(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(\"SC\",8)");
    const Arguments arguments(command.arguments);
    if (arguments.at(0).text != "SC" || arguments.count() != 3)
        return Outcome::cme(50);
    if (!machine.sim.pinEnabled)
        return Outcome::cme(3);
    const auto result = machine.sim.checkPin(code(arguments, 1));
    if (result == SimCard::CodeResult::Good)
        machine.sim.pin = code(arguments, 2);
    machine.simChanged();
    return codeOutcome(result);
}

Outcome subscriber(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Execute)
        machine.port.line(machine.sim.imsi.toLatin1());
    return Outcome::ok();
}

/// The card's number can be read before the PIN is known.
Outcome cardNumber(Machine &machine, const Command &command)
{
    if (!machine.sim.present)
        return Outcome::cme(10);
    if (command.kind == Command::Kind::Execute || command.kind == Command::Kind::Read)
        inform(machine, command, machine.sim.iccid.toLatin1());
    return Outcome::ok();
}

Outcome ownNumber(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Execute)
        inform(machine, command, ",\"" + machine.sim.ownNumber.toLatin1() + "\",145");
    return Outcome::ok();
}

constexpr auto kSim = CommandRow::Needs::Sim;

constexpr std::array kRows{
    CommandRow{"+CPIN", pin},
    CommandRow{"+CPINR", triesLeft},
    CommandRow{"+CLCK", lockFacility, kSim},
    CommandRow{"+CPWD", changeCode, kSim},
    CommandRow{"+CIMI", subscriber, kSim},
    CommandRow{"+CCID", cardNumber},
    CommandRow{"+ICCID", cardNumber},
    CommandRow{"+CNUM", ownNumber, kSim},
};

} // namespace

std::span<const CommandRow> simCommands()
{
    return kRows;
}

} // namespace practice
