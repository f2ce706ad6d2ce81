#pragma once

#include "app/cli/command.h"

namespace app {

/// The table of commands, in the order in which help lists them. A new command is one new file that defines
/// one of the functions below, and one row in commands.cpp.
const std::vector<Command> &commands();

Command segmentsCommand();
Command encodeCommand();
Command decodeCommand();
Command practiceCommand();
Command modemsCommand();
Command modemCommand();

} // namespace app
