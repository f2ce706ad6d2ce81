#pragma once

#include "modem/practice/machine.h"

#include <span>

namespace practice {

/// One AT command: what it needs and who carries it out.
struct CommandRow
{
    enum class Needs { Nothing, Sim, SimForTexts };
    enum class Cost { Quick, Storage };

    const char *name;
    Outcome (*execute)(Machine &machine, const Command &command);
    Needs needs = Needs::Nothing; ///< its absence answers with CME or, for SimForTexts, CMS codes
    Cost cost = Cost::Quick;
};

// The commands by theme; one file each.
std::span<const CommandRow> basicCommands();     ///< V.250: ATE, ATZ, ATI, S registers
std::span<const CommandRow> generalCommands();   ///< 27.007 5, 8: identification, errors, power, clock
std::span<const CommandRow> simCommands();       ///< PIN, lock, identity
std::span<const CommandRow> networkCommands();   ///< registration, operator, signal, service codes
std::span<const CommandRow> textCommands();      ///< 27.005: settings of texts
std::span<const CommandRow> storeCommands();     ///< 27.005: reading and deleting
std::span<const CommandRow> sendCommands();      ///< 27.005: sending and writing
std::span<const CommandRow> phonebookCommands(); ///< 27.007 8.11-8.14

/// All of them; null for a name nobody knows.
const CommandRow *findCommand(const QByteArray &name);
std::vector<QByteArray> commandNames();

/// A setting of one number: sets, reads and tests it.
Outcome numberSetting(Machine &machine, const Command &command, int &value, int low, int high);
Outcome flagSetting(Machine &machine, const Command &command, bool &value);

/// Answers a test with `choices` behind the name, and says OK.
Outcome tested(Machine &machine, const Command &command, QByteArrayView choices);
/// "+NAME: text"
void inform(Machine &machine, const Command &command, QByteArrayView text);

} // namespace practice
