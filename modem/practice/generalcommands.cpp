#include "modem/practice/commands.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

/// A command that says one line and knows no settings.
Outcome saying(Machine &machine, const Command &command, QByteArrayView text)
{
    if (command.kind == Command::Kind::Set || command.kind == Command::Kind::Read)
        return Outcome::cme(3);
    if (command.kind == Command::Kind::Execute)
        machine.port.line(text);
    return Outcome::ok();
}

Outcome manufacturer(Machine &machine, const Command &command)
{
    return saying(machine, command, "Handbell");
}

Outcome model(Machine &machine, const Command &command)
{
    return saying(machine, command, "Practice modem");
}

Outcome revision(Machine &machine, const Command &command)
{
    return saying(machine, command, "1.0");
}

Outcome serialNumber(Machine &machine, const Command &command)
{
    return saying(machine, command, machine.imei());
}

Outcome capabilities(Machine &machine, const Command &command)
{
    return saying(machine, command, "+GCAP: +CGSM");
}

Outcome listCommands(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    for (const QByteArray &name : commandNames())
        machine.port.line("AT" + name);
    return Outcome::ok();
}

Outcome errorForm(Machine &machine, const Command &command)
{
    return numberSetting(machine, command, machine.settings.errorForm, 0, 2);
}

Outcome charset(Machine &machine, const Command &command)
{
    Settings &settings = machine.settings;
    switch (command.kind) {
    case Command::Kind::Test: return tested(machine, command, charsetList());
    case Command::Kind::Read:
        inform(machine, command, '"' + charsetName(settings.charset) + '"');
        return Outcome::ok();
    case Command::Kind::Execute: settings.charset = Settings().charset; return Outcome::ok();
    case Command::Kind::Set: break;
    }
    const auto wanted = charsetFromName(Arguments(command.arguments).at(0).text);
    settings.charset = wanted.value_or(settings.charset);
    return wanted ? Outcome::ok() : Outcome::cme(50);
}

Outcome functionality(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0,1,4),(0,1)");
    if (command.kind == Command::Kind::Read) {
        inform(machine, command, QByteArray::number(machine.radio.functionality()));
        return Outcome::ok();
    }
    const Arguments arguments(command.arguments);
    const auto level = arguments.number(0, 0, 4, 1);
    if (!level || (*level != 0 && *level != 1 && *level != 4) || !arguments.number(1, 0, 1, 0))
        return Outcome::cme(50);
    if (arguments.number(1, 0, 1, 0) == 1) {
        machine.port.finish(Outcome::ok());
        machine.port.flush();
        machine.restart(false);
        return Outcome::pending();
    }
    machine.radio.setFunctionality(*level);
    return Outcome::ok();
}

/// "26/11/22,02:48:40+04", 27.007 8.15
Outcome wallClock(Machine &machine, const Command &command)
{
    if (command.kind != Command::Kind::Read)
        return command.kind == Command::Kind::Execute ? Outcome::cme(3) : Outcome::ok();
    const auto now = QDateTime::fromMSecsSinceEpoch(machine.clock.now().time_since_epoch().count()).toUTC();
    inform(machine, command, '"' + now.toString(u"yy/MM/dd,HH:mm:ss"_s).toLatin1() + "+00\"");
    return Outcome::ok();
}

Outcome battery(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0),(0-100)");
    inform(machine, command, "0,100");
    return Outcome::ok();
}

Outcome activity(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0,2,3,4)");
    inform(machine, command, "0");
    return Outcome::ok();
}

/// The line's speed: any is right, it has none.
Outcome speed(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(),(0,9600,19200,38400,57600,115200)");
    if (command.kind == Command::Kind::Read)
        inform(machine, command, "0");
    return Outcome::ok();
}

Outcome flowControl(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0,2),(0,2)");
    if (command.kind == Command::Kind::Read)
        inform(machine, command, "0,0");
    return Outcome::ok();
}

constexpr std::array kRows{
    CommandRow{"+CGMI", manufacturer},  CommandRow{"+GMI", manufacturer}, CommandRow{"+CGMM", model},
    CommandRow{"+GMM", model},          CommandRow{"+CGMR", revision},    CommandRow{"+GMR", revision},
    CommandRow{"+CGSN", serialNumber},  CommandRow{"+GSN", serialNumber}, CommandRow{"+GCAP", capabilities},
    CommandRow{"+CLAC", listCommands},  CommandRow{"+CMEE", errorForm},   CommandRow{"+CSCS", charset},
    CommandRow{"+CFUN", functionality}, CommandRow{"+CCLK", wallClock},   CommandRow{"+CBC", battery},
    CommandRow{"+CPAS", activity},      CommandRow{"+IPR", speed},        CommandRow{"+IFC", flowControl},
};

} // namespace

std::span<const CommandRow> generalCommands()
{
    return kRows;
}

} // namespace practice
