#include "modem/practice/commands.h"

#include <array>

namespace practice {

namespace {

Outcome textMode(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0,1)");
    return flagSetting(machine, command, machine.settings.textMode);
}

Outcome textDetails(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0,1)");
    return flagSetting(machine, command, machine.settings.showTextDetails);
}

Outcome keepLinkOpen(Machine &machine, const Command &command)
{
    return numberSetting(machine, command, machine.settings.keepLinkOpen, 0, 2);
}

/// 27.005 3.2.1: phase 2+ is phase 2 whose direct texts are acknowledged.
Outcome service(Machine &machine, const Command &command)
{
    int &value = machine.settings.service;
    switch (command.kind) {
    case Command::Kind::Test: return tested(machine, command, "(0,1)");
    case Command::Kind::Read:
        inform(machine, command, QByteArray::number(value) + ",1,1,1");
        return Outcome::ok();
    case Command::Kind::Execute: return Outcome::cms(302);
    case Command::Kind::Set: break;
    }
    const auto wanted = Arguments(command.arguments).number(0, 0, 1);
    if (!wanted)
        return Outcome::cms(303);
    value = *wanted;
    inform(machine, command, "1,1,1");
    return Outcome::ok();
}

QByteArray numbers(const NoticeSettings &notices)
{
    QByteArray text;
    for (const int value : {notices.mode, notices.mt, notices.bm, notices.ds, notices.bfr})
        text += (text.isEmpty() ? "" : ",") + QByteArray::number(value);
    return text;
}

Outcome notices(Machine &machine, const Command &command)
{
    NoticeSettings &current = machine.settings.notices;
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0-3),(0-3),(0,2),(0-2),(0,1)");
    if (command.kind == Command::Kind::Read) {
        inform(machine, command, numbers(current));
        return Outcome::ok();
    }
    const Arguments arguments(command.arguments);
    const auto mode = arguments.number(0, 0, 3, 0);
    const auto mt = arguments.number(1, 0, 3, 0);
    const auto bm = arguments.number(2, 0, 2, 0);
    const auto ds = arguments.number(3, 0, 2, 0);
    const auto bfr = arguments.number(4, 0, 1, 0);
    if (!mode || !mt || !bm || !ds || !bfr || *bm == 1 || arguments.count() > 5)
        return Outcome::cms(303);
    current = {*mode, *mt, *bm, *ds, *bfr};
    machine.arrivals.noticesChanged();
    return Outcome::ok();
}

Outcome textParameters(Machine &machine, const Command &command)
{
    TextModeParameters &current = machine.settings.textParameters;
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    if (command.kind == Command::Kind::Read) {
        inform(machine, command,
               QByteArray::number(current.firstOctet) + ',' + QByteArray::number(current.validity) + ',' +
                   QByteArray::number(current.protocol) + ',' + QByteArray::number(current.coding));
        return Outcome::ok();
    }
    const Arguments arguments(command.arguments);
    const auto firstOctet = arguments.number(0, 0, 255, current.firstOctet);
    const auto validity = arguments.number(1, 0, 255, current.validity);
    const auto protocol = arguments.number(2, 0, 255, current.protocol);
    const auto coding = arguments.number(3, 0, 255, current.coding);
    if (!firstOctet || !validity || !protocol || !coding)
        return Outcome::cms(305);
    current = {*firstOctet, *validity, *protocol, *coding};
    return Outcome::ok();
}

Outcome serviceCentre(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    QString &number = machine.sim.serviceCentre;
    if (command.kind == Command::Kind::Read) {
        const QByteArray type = number.startsWith(u'+') ? ",145" : ",129";
        inform(machine, command, '"' + toCharset(number, machine.settings.charset) + '"' + type);
        return Outcome::ok();
    }
    const Arguments arguments(command.arguments);
    const auto wanted = fromCharset(arguments.at(0).text, machine.settings.charset);
    const auto type = arguments.number(1, 128, 255, 129);
    if (!wanted || !type)
        return Outcome::cms(304);
    const bool bare = *type == 145 && !wanted->isEmpty() && !wanted->startsWith(u'+');
    number = bare ? u'+' + *wanted : *wanted;
    return Outcome::ok();
}

QByteArray fill(Machine &machine, const QByteArray &name, bool named)
{
    SmsStore *store = machine.store(name);
    const QByteArray counts = QByteArray::number(store->used()) + ',' + QByteArray::number(store->size());
    return named ? '"' + name + "\"," + counts : counts;
}

QByteArray fills(Machine &machine, bool named)
{
    const Settings &settings = machine.settings;
    return fill(machine, settings.readStore, named) + ',' + fill(machine, settings.writeStore, named) + ',' +
           fill(machine, settings.arrivalStore, named);
}

Outcome preferredStores(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, R"(("SM","ME","SR"),("SM","ME"),("SM","ME"))");
    if (command.kind == Command::Kind::Read) {
        inform(machine, command, fills(machine, true));
        return Outcome::ok();
    }
    Settings &settings = machine.settings;
    const Arguments arguments(command.arguments);
    const auto chosen = [&](size_t index, const QByteArray &current) {
        return arguments.at(index).isEmpty() ? current : arguments.at(index).text;
    };
    const QByteArray read = chosen(0, settings.readStore);
    const QByteArray write = chosen(1, settings.writeStore);
    const QByteArray arrival = chosen(2, settings.arrivalStore);
    const bool known = machine.store(read) && machine.store(write) && machine.store(arrival);
    if (!known || write == "SR" || arrival == "SR" || arguments.count() == 0 || arguments.count() > 3)
        return Outcome::cms(302);
    settings.readStore = read;
    settings.writeStore = write;
    settings.arrivalStore = arrival;
    inform(machine, command, fills(machine, false));
    machine.arrivals.retry();
    return Outcome::ok();
}

/// Cell broadcast and the bearer of texts: known, without effect in this network.
Outcome broadcasts(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0,1)");
    if (command.kind == Command::Kind::Read)
        inform(machine, command, "0,\"\",\"\"");
    return Outcome::ok();
}

Outcome bearer(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0-3)");
    if (command.kind == Command::Kind::Read)
        inform(machine, command, "1");
    return Outcome::ok();
}

constexpr auto kSim = CommandRow::Needs::SimForTexts;
constexpr auto kStorage = CommandRow::Cost::Storage;

constexpr std::array kRows{
    CommandRow{"+CMGF", textMode},
    CommandRow{"+CSDH", textDetails},
    CommandRow{"+CMMS", keepLinkOpen},
    CommandRow{"+CSMS", service},
    CommandRow{"+CNMI", notices},
    CommandRow{"+CSMP", textParameters},
    CommandRow{"+CSCA", serviceCentre, kSim},
    CommandRow{"+CPMS", preferredStores, kSim, kStorage},
    CommandRow{"+CSCB", broadcasts},
    CommandRow{"+CGSMS", bearer},
};

} // namespace

std::span<const CommandRow> textCommands()
{
    return kRows;
}

} // namespace practice
