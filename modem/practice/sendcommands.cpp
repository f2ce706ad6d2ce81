#include "core/pdu/address.h"
#include "core/pdu/hex.h"
#include "modem/practice/commands.h"
#include "modem/practice/tpdu.h"

#include <array>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

/// An SMS-SUBMIT has at least seven octets (3GPP TS 23.040 9.2.2.2); with 140 octets of user data at most
/// 164.
constexpr int kShortestTpdu = 7;
constexpr int kLongestTpdu = 164;

/// The TPDU out of a typed PDU: hexadecimal, led by a service centre, as long as the command said.
std::optional<QByteArray> tpduOfPdu(const QByteArray &typed, int announced)
{
    const auto octets = pdu::fromHex(typed.trimmed());
    const auto lead = octets ? serviceCentreSize(*octets) : std::nullopt;
    if (!lead || octets->size() - *lead != announced)
        return {};
    return octets->mid(*lead);
}

/// A number in the chosen character set, as 27.005 has it, or plainly, as many programs write it.
QString typedNumber(const QByteArray &typed, Charset charset)
{
    const auto number = fromCharset(typed, charset);
    return number && pdu::parseNumber(*number) ? *number : QString::fromLatin1(typed);
}

/// What will be made of the typed text, or none if the arguments of +CMGS or +CMGW are wrong.
std::optional<Submitter::Encode> encoder(const Machine &machine, const Arguments &arguments)
{
    if (!machine.settings.textMode) {
        const auto announced = arguments.number(0, kShortestTpdu, kLongestTpdu);
        if (!announced)
            return {};
        return [announced](const QByteArray &typed) { return tpduOfPdu(typed, *announced); };
    }
    // A number without quotes is the length of a PDU from a program that believes in PDU mode.
    if (!arguments.at(0).quoted)
        return {};
    QString recipient = typedNumber(arguments.at(0).text, machine.settings.charset);
    if (arguments.number(1, 128, 255).value_or(129) == 145 && !recipient.startsWith(u'+'))
        recipient.prepend(u'+');
    const Settings &settings = machine.settings;
    return [recipient, &settings](const QByteArray &typed) { return submitTpdu(recipient, typed, settings); };
}

Outcome badArguments(const Machine &machine)
{
    return Outcome::cms(machine.settings.textMode ? 305 : 304);
}

Outcome send(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    return machine.submitter.promptAndSubmit(command.name,
                                             [&] { return encoder(machine, Arguments(command.arguments)); });
}

void keep(Machine &machine, const QByteArray &tpdu, StoredStatus status)
{
    const auto index = machine.store(machine.settings.writeStore)->add({status, QByteArray(1, '\0'), tpdu});
    if (!index) {
        machine.dialogue.finish(Outcome::cms(322));
        return;
    }
    machine.port.line("+CMGW: " + QByteArray::number(*index));
    machine.dialogue.finish(Outcome::ok());
}

/// The status of +CMGW: 2 or 3 as a number, or in words in text mode.
std::optional<StoredStatus> writtenStatus(const Machine &machine, const Arguments &arguments)
{
    if (machine.settings.textMode)
        return arguments.at(2).text == "STO SENT" ? StoredStatus::Sent : StoredStatus::Unsent;
    const auto number = arguments.number(1, 0, 3, 2);
    return number ? std::optional(StoredStatus(*number)) : std::nullopt;
}

Outcome write(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    const Arguments arguments(command.arguments);
    const auto encode = encoder(machine, arguments);
    const auto status = writtenStatus(machine, arguments);
    if (!encode || !status)
        return badArguments(machine);
    machine.dialogue.prompt(
        [&machine, encode = *encode, status = *status](const std::optional<QByteArray> &typed) {
            if (!typed) {
                machine.dialogue.finish(Outcome::ok());
                return;
            }
            if (const auto tpdu = encode(*typed))
                keep(machine, *tpdu, status);
            else
                machine.dialogue.finish(badArguments(machine));
        });
    return Outcome::pending();
}

/// +CMSS=<index>: sends what is stored, 27.005 3.5.2.
Outcome sendStored(Machine &machine, const Command &command)
{
    if (command.kind == Command::Kind::Test)
        return Outcome::ok();
    const auto index = Arguments(command.arguments).number(0, 1, 255);
    SmsStore *store = machine.store(machine.settings.writeStore);
    const StoredMessage *message = index ? store->at(*index) : nullptr;
    if (!message)
        return Outcome::cms(321);
    if (message->status != StoredStatus::Unsent && message->status != StoredStatus::Sent)
        return Outcome::cms(302);
    return machine.submitter.submit(command.name, message->tpdu, [store, index] {
        if (StoredMessage *sent = store->at(*index))
            sent->status = StoredStatus::Sent;
    });
}

constexpr auto kSim = CommandRow::Needs::SimForTexts;

constexpr std::array kRows{
    CommandRow{"+CMGS", send, kSim},
    CommandRow{"+CMGW", write, kSim, CommandRow::Cost::Storage},
    CommandRow{"+CMSS", sendStored, kSim},
};

} // namespace

std::span<const CommandRow> sendCommands()
{
    return kRows;
}

} // namespace practice
