#include "modem/practice/commands.h"

#include "modem/practice/servicecodes.h"

#include <array>

namespace practice {

namespace {

constexpr QByteArrayView kOperatorName = "Practice network";
constexpr QByteArrayView kOperatorShort = "Practice";
constexpr QByteArrayView kOperatorNumber = "00101";

QByteArray registrationText(Machine &machine, int form)
{
    QByteArray text = QByteArray::number(int(machine.radio.registration()));
    if (form == 2 && machine.radio.isRegistered())
        text += ",\"0001\",\"0000A001\",2";
    return text;
}

/// +CREG, +CGREG, +CEREG: 27.007 7.2, 10.1.20, 10.1.22
Outcome registration(Machine &machine, const Command &command)
{
    int &form = machine.settings.registrationNotices[command.name];
    if (command.kind != Command::Kind::Read)
        return numberSetting(machine, command, form, 0, 2);
    inform(machine, command, QByteArray::number(form) + ',' + registrationText(machine, form));
    return Outcome::ok();
}

QByteArray operatorInFormat(int format)
{
    switch (format) {
    case 1: return kOperatorShort.toByteArray();
    case 2: return kOperatorNumber.toByteArray();
    default: return kOperatorName.toByteArray();
    }
}

Outcome showOperator(Machine &machine, const Command &command)
{
    const int format = machine.settings.operatorFormat;
    QByteArray text = "0";
    if (machine.radio.isRegistered()) {
        const QByteArray name = operatorInFormat(format);
        const QByteArray shown =
            format == 2 ? name : toCharset(QString::fromLatin1(name), machine.settings.charset);
        text += ',' + QByteArray::number(format) + ",\"" + shown + "\",2";
    }
    inform(machine, command, text);
    return Outcome::ok();
}

Outcome operatorSelection(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(2,\"Practice network\",\"Practice\",\"00101\",2),,(0-4),(0-2)");
    if (command.kind == Command::Kind::Read)
        return showOperator(machine, command);
    const Arguments arguments(command.arguments);
    const auto mode = arguments.number(0, 0, 4, 0);
    const auto format = arguments.number(1, 0, 2, machine.settings.operatorFormat);
    if (!mode || !format)
        return Outcome::cme(50);
    machine.settings.operatorFormat = *format;
    if (*mode == 2)
        machine.radio.setFunctionality(0);
    else if (machine.radio.functionality() != 1)
        machine.radio.setFunctionality(1);
    return Outcome::ok();
}

Outcome signal(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0-31,99),(99)");
    inform(machine, command, QByteArray::number(machine.radio.signal()) + ",99");
    return Outcome::ok();
}

Outcome extendedSignal(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0-63,99),(99),(255),(255),(255),(255)");
    const int rssi = machine.radio.signal();
    // 27.007 8.69: <rxlev> counts 1 dB from -110, <rssi> of +CSQ counts 2 dB from -113.
    const int level = rssi == 99 ? 99 : rssi * 2 - 3;
    inform(machine, command, QByteArray::number(level) + ",99,255,255,255,255");
    return Outcome::ok();
}

void answerService(Machine &machine, const Command &command, const QString &code)
{
    const ServiceAnswer answer = answerServiceCode(code, machine.ussdMenu, machine.sim);
    machine.ussdMenu = answer.menu;
    const QByteArray text = toCharset(answer.text, machine.settings.charset);
    machine.notice(command.name + ": " + QByteArray::number(answer.status) + ",\"" + text + "\",15");
}

/// 27.007 7.15: OK at once, the network's answer as a notice.
Outcome serviceCode(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0-2)");
    if (command.kind != Command::Kind::Set)
        return Outcome::ok();
    const Arguments arguments(command.arguments);
    if (!arguments.number(0, 0, 2))
        return Outcome::cme(50);
    if (arguments.count() < 2) {
        machine.ussdMenu = 0;
        return Outcome::ok();
    }
    if (!machine.radio.isRegistered())
        return Outcome::cme(30);
    const auto code = fromCharset(arguments.at(1).text, machine.settings.charset);
    if (!code)
        return Outcome::cme(50);
    const auto delay = machine.options.timing.draw(Timing::Act::Service, machine.random);
    machine.agenda.after(delay, [&machine, command, code] { answerService(machine, command, *code); });
    return Outcome::ok();
}

constexpr auto kSim = CommandRow::Needs::Sim;

constexpr std::array kRows{
    CommandRow{"+CREG", registration},
    CommandRow{"+CGREG", registration},
    CommandRow{"+CEREG", registration},
    CommandRow{"+COPS", operatorSelection, kSim},
    CommandRow{"+CSQ", signal},
    CommandRow{"+CESQ", extendedSignal},
    CommandRow{"+CUSD", serviceCode, kSim},
};

} // namespace

std::span<const CommandRow> networkCommands()
{
    return kRows;
}

} // namespace practice
