#include "modem/practice/commands.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

constexpr int kEntries = 100;

/// The entries of the chosen phonebook: contacts of the SIM, or its own number.
std::vector<PhonebookEntry> entries(Machine &machine)
{
    if (machine.settings.phonebook == "ON")
        return {{1, machine.sim.ownNumber, QString()}};
    return machine.sim.phonebook;
}

Outcome choose(Machine &machine, const Command &command)
{
    QByteArray &chosen = machine.settings.phonebook;
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, R"(("SM","ON"))");
    if (command.kind == Command::Kind::Read) {
        inform(machine, command,
               '"' + chosen + "\"," + QByteArray::number(entries(machine).size()) + ',' +
                   QByteArray::number(kEntries));
        return Outcome::ok();
    }
    const QByteArray wanted = Arguments(command.arguments).at(0).text;
    if (wanted != "SM" && wanted != "ON")
        return Outcome::cme(3);
    chosen = wanted;
    return Outcome::ok();
}

void show(Machine &machine, const Command &command, const PhonebookEntry &entry)
{
    const QByteArray type = entry.number.startsWith(u'+') ? "145" : "129";
    inform(machine, command,
           QByteArray::number(entry.index) + ",\"" + entry.number.toLatin1() + "\"," + type + ",\"" +
               toCharset(entry.name, machine.settings.charset) + '"');
}

Outcome read(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(1-100),20,18");
    const Arguments arguments(command.arguments);
    const auto first = arguments.number(0, 1, kEntries);
    const auto last = arguments.number(1, 1, kEntries, first);
    if (!first || !last)
        return Outcome::cme(21);
    for (const PhonebookEntry &entry : entries(machine)) {
        if (entry.index >= *first && entry.index <= *last)
            show(machine, command, entry);
    }
    return Outcome::ok();
}

Outcome find(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "20,18");
    const auto wanted = fromCharset(Arguments(command.arguments).at(0).text, machine.settings.charset);
    if (!wanted)
        return Outcome::cme(50);
    for (const PhonebookEntry &entry : entries(machine)) {
        if (entry.name.startsWith(*wanted, Qt::CaseInsensitive))
            show(machine, command, entry);
    }
    return Outcome::ok();
}

/// +CPBW=<index> deletes, +CPBW=[<index>],<number>,<type>,<name> writes.
Outcome write(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(1-100),20,(128-255),18");
    const Arguments arguments(command.arguments);
    auto &book = machine.sim.phonebook;
    const auto index = arguments.number(0, 1, kEntries, int(book.size()) + 1);
    const auto name = fromCharset(arguments.at(3).text, machine.settings.charset);
    if (!index || !name || machine.settings.phonebook != "SM")
        return Outcome::cme(21);
    std::erase_if(book, [index](const PhonebookEntry &entry) { return entry.index == *index; });
    if (arguments.count() > 1)
        book.push_back({*index, QString::fromLatin1(arguments.at(1).text), *name});
    return Outcome::ok();
}

constexpr auto kSim = CommandRow::Needs::Sim;
constexpr auto kStorage = CommandRow::Cost::Storage;

constexpr std::array kRows{
    CommandRow{"+CPBS", choose, kSim},
    CommandRow{"+CPBR", read, kSim, kStorage},
    CommandRow{"+CPBF", find, kSim, kStorage},
    CommandRow{"+CPBW", write, kSim, kStorage},
};

} // namespace

std::span<const CommandRow> phonebookCommands()
{
    return kRows;
}

} // namespace practice
