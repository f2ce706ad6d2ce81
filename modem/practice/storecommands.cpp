#include "modem/practice/commands.h"
#include "modem/practice/textmode.h"

#include <array>

namespace practice {

namespace {

SmsStore &readStore(Machine &machine)
{
    return *machine.store(machine.settings.readStore);
}

void markRead(StoredMessage &message)
{
    if (message.status == StoredStatus::ReceivedUnread)
        message.status = StoredStatus::ReceivedRead;
}

Outcome readText(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    SmsStore &store = readStore(machine);
    const auto index = Arguments(command.arguments).number(0, 0, 100000);
    StoredMessage *message = index ? store.at(*index) : nullptr;
    if (!message)
        return Outcome::cms(321);
    machine.port.line(readText(*message, machine.settings));
    markRead(*message);
    return Outcome::ok();
}

/// Which texts +CMGL shows: one status or, with none, all.
struct Selection
{
    bool valid = false;
    std::optional<StoredStatus> status;
};

Selection selectedByNumber(const Arguments &arguments)
{
    const auto number = arguments.number(0, 0, 4, 0);
    if (!number)
        return {};
    return {true, *number == 4 ? std::nullopt : std::optional(StoredStatus(*number))};
}

Selection selectedByName(const Arguments &arguments)
{
    const QByteArray name = arguments.at(0).isEmpty() ? QByteArray("REC UNREAD") : arguments.at(0).text;
    if (name == "ALL")
        return {true, {}};
    const auto status = statusFromName(name);
    return {status.has_value(), status};
}

Outcome listTexts(Machine &machine, const Command &command)
{
    const bool textMode = machine.settings.textMode;
    if (command.kind == Command::Kind::Test)
        return tested(machine, command,
                      textMode ? QByteArrayView(R"(("REC UNREAD","REC READ","STO UNSENT","STO SENT","ALL"))")
                               : QByteArrayView("(0-4)"));
    const Arguments arguments(command.arguments);
    const Selection wanted = textMode ? selectedByName(arguments) : selectedByNumber(arguments);
    if (!wanted.valid)
        return Outcome::cms(textMode ? 305 : 304);
    SmsStore &store = readStore(machine);
    for (int index = 1; index <= store.size(); ++index) {
        StoredMessage *message = store.at(index);
        if (!message || (wanted.status && *wanted.status != message->status))
            continue;
        machine.port.line(listedText(index, *message, machine.settings));
        markRead(*message);
    }
    return Outcome::ok();
}

/// <delflag> of 27.005 3.5.4: 1 read, 2 and sent, 3 and unsent, 4 all.
bool isDeletedBy(int flag, StoredStatus status)
{
    switch (status) {
    case StoredStatus::ReceivedRead: return flag >= 1;
    case StoredStatus::Sent: return flag >= 2;
    case StoredStatus::Unsent: return flag >= 3;
    case StoredStatus::ReceivedUnread: return flag >= 4;
    }
    return false;
}

QByteArray usedIndices(SmsStore &store)
{
    QByteArray list;
    for (int index = 1; index <= store.size(); ++index) {
        if (store.at(index))
            list += (list.isEmpty() ? "" : ",") + QByteArray::number(index);
    }
    return list;
}

Outcome deleteTexts(Machine &machine, const Command &command)
{
    SmsStore &store = readStore(machine);
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, '(' + usedIndices(store) + "),(0-4)");
    const Arguments arguments(command.arguments);
    const auto index = arguments.number(0, 0, 100000);
    const auto flag = arguments.number(1, 0, 4, 0);
    if (!index || !flag || (*flag == 0 && !store.remove(*index)))
        return Outcome::cms(321);
    for (int i = 1; *flag > 0 && i <= store.size(); ++i) {
        if (store.at(i) && isDeletedBy(*flag, store.at(i)->status))
            store.remove(i);
    }
    machine.arrivals.retry();
    return Outcome::ok();
}

/// 27.005 3.4.4; 0 and 1 take the text, 2 refuses it. An acknowledgement PDU is accepted and not looked into.
Outcome acknowledge(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return tested(machine, command, "(0-2)");
    const Arguments arguments(command.arguments);
    const auto answer = arguments.number(0, 0, 2, 0);
    if (!answer)
        return Outcome::cms(304);
    if (!machine.arrivals.acknowledge(*answer != 2))
        return Outcome::cms(340);
    if (arguments.number(1, 1, 255).value_or(0) == 0)
        return Outcome::ok();
    machine.dialogue.prompt([&machine](const auto &) { machine.dialogue.finish(Outcome::ok()); });
    return Outcome::pending();
}

constexpr auto kSim = CommandRow::Needs::SimForTexts;
constexpr auto kStorage = CommandRow::Cost::Storage;

constexpr std::array kRows{
    CommandRow{"+CMGR", readText, kSim, kStorage},
    CommandRow{"+CMGL", listTexts, kSim, kStorage},
    CommandRow{"+CMGD", deleteTexts, kSim, kStorage},
    CommandRow{"+CNMA", acknowledge, kSim},
};

} // namespace

std::span<const CommandRow> storeCommands()
{
    return kRows;
}

} // namespace practice
