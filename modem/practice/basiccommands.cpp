#include "modem/practice/commands.h"

#include <array>

namespace practice {

namespace {

/// ATE, ATV, ATQ: 0 or 1, nothing is 0.
Outcome flag(bool &value, const Command &command)
{
    if (command.kind != Command::Kind::Execute ||
        (command.arguments.size() > 0 && command.arguments != "0" && command.arguments != "1"))
        return Outcome::error();
    value = command.arguments == "1";
    return Outcome::ok();
}

Outcome echo(Machine &machine, const Command &command)
{
    const Outcome outcome = flag(machine.settings.echo, command);
    machine.settings.echo = machine.settings.echo || machine.echoStuck;
    return outcome;
}

Outcome verbose(Machine &machine, const Command &command)
{
    return flag(machine.settings.verbose, command);
}

Outcome quiet(Machine &machine, const Command &command)
{
    return flag(machine.settings.quiet, command);
}

/// ATZ and AT&F: what the port remembers goes back to the factory's values.
Outcome factorySettings(Machine &machine, const Command &)
{
    machine.settings = Settings();
    return Outcome::ok();
}

/// What a line without a carrier may set without anything to see: &C, &D, &K, \Q, X, L, M ...
Outcome accepted(Machine &, const Command &)
{
    return Outcome::ok();
}

Outcome identity(Machine &machine, const Command &)
{
    machine.port.line("Manufacturer: Handbell");
    machine.port.line("Model: Practice modem");
    machine.port.line("Revision: 1.0");
    machine.port.line("IMEI: " + machine.imei());
    machine.port.line("+GCAP: +CGSM");
    return Outcome::ok();
}

/// There are no calls: ATD and ATA end as a call nobody takes.
Outcome noCall(Machine &machine, const Command &)
{
    machine.port.line("NO CARRIER");
    return {Outcome::Kind::Silent, 0};
}

Outcome storedRegister(Machine &machine, const Command &command)
{
    int &value = machine.settings.registers[command.name.mid(1).toInt()];
    switch (command.kind) {
    case Command::Kind::Read:
        machine.port.line(QByteArray::number(value).rightJustified(3, '0'));
        return Outcome::ok();
    case Command::Kind::Set: break;
    case Command::Kind::Execute:
    case Command::Kind::Test: return Outcome::error();
    }
    const auto wanted = Arguments(command.arguments).number(0, 0, 255);
    value = wanted.value_or(value);
    return wanted ? Outcome::ok() : Outcome::error();
}

constexpr std::array kRows{
    CommandRow{"E", echo},
    CommandRow{"V", verbose},
    CommandRow{"Q", quiet},
    CommandRow{"Z", factorySettings},
    CommandRow{"&F", factorySettings},
    CommandRow{"&C", accepted},
    CommandRow{"&D", accepted},
    CommandRow{"&K", accepted},
    CommandRow{"&S", accepted},
    CommandRow{"&W", accepted},
    CommandRow{"&V", accepted},
    CommandRow{"\\Q", accepted},
    CommandRow{"X", accepted},
    CommandRow{"L", accepted},
    CommandRow{"M", accepted},
    CommandRow{"T", accepted},
    CommandRow{"P", accepted},
    CommandRow{"H", accepted},
    CommandRow{"I", identity},
    CommandRow{"D", noCall},
    CommandRow{"A", noCall},
    CommandRow{"O", noCall},
    CommandRow{"S0", storedRegister},
    CommandRow{"S3", storedRegister},
    CommandRow{"S4", storedRegister},
    CommandRow{"S5", storedRegister},
    CommandRow{"S7", storedRegister},
    CommandRow{"S8", storedRegister},
    CommandRow{"S10", storedRegister},
};

} // namespace

std::span<const CommandRow> basicCommands()
{
    return kRows;
}

} // namespace practice
