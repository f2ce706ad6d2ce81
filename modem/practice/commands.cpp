#include "modem/practice/commands.h"

#include <QHash>

#include <algorithm>

namespace practice {

namespace {

using Table = QHash<QByteArray, const CommandRow *>;

Table makeTable()
{
    Table table;
    for (const auto rows : {basicCommands(), generalCommands(), simCommands(), networkCommands(),
                            textCommands(), storeCommands(), sendCommands(), phonebookCommands()}) {
        for (const CommandRow &row : rows)
            table.insert(row.name, &row);
    }
    return table;
}

const Table &allCommands()
{
    static const Table table = makeTable();
    return table;
}

} // namespace

const CommandRow *findCommand(const QByteArray &name)
{
    return allCommands().value(name, nullptr);
}

std::vector<QByteArray> commandNames()
{
    std::vector<QByteArray> names(allCommands().keyBegin(), allCommands().keyEnd());
    std::sort(names.begin(), names.end());
    return names;
}

void inform(Machine &machine, const Command &command, QByteArrayView text)
{
    machine.port.line(command.name + ": " + text.toByteArray());
}

Outcome tested(Machine &machine, const Command &command, QByteArrayView choices)
{
    inform(machine, command, choices);
    return Outcome::ok();
}

Outcome numberSetting(Machine &machine, const Command &command, int &value, int low, int high)
{
    switch (command.kind) {
    case Command::Kind::Test:
        return tested(machine, command, '(' + QByteArray::number(low) + '-' + QByteArray::number(high) + ')');
    case Command::Kind::Read: inform(machine, command, QByteArray::number(value)); return Outcome::ok();
    case Command::Kind::Execute: value = low; return Outcome::ok();
    case Command::Kind::Set: break;
    }
    const auto wanted = Arguments(command.arguments).number(0, low, high);
    if (!wanted)
        return Outcome::cme(50);
    value = *wanted;
    return Outcome::ok();
}

Outcome flagSetting(Machine &machine, const Command &command, bool &value)
{
    int number = value ? 1 : 0;
    const Outcome outcome = numberSetting(machine, command, number, 0, 1);
    value = number == 1;
    return outcome;
}

} // namespace practice
