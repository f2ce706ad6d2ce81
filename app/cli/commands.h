#pragma once

#include "app/cli/command.h"

namespace app {

/// The table of commands, in the order in which help lists them. A new command is one new file that defines
/// one of the functions below, and one row in commands.cpp.
const std::vector<Command> &commands();

Command campaignCommand();
Command campaignsCommand();
Command cancelCommand();
Command decodeCommand();
Command contactsEraseCommand();
Command contactsExportCommand();
Command contactsImportCommand();
Command contactsListCommand();
Command demoCommand();
Command doctorCommand();
Command supportCommand();
Command doubtsCommand();
Command doubtsSettleCommand();
Command encodeCommand();
Command groupsCommand();
Command groupsCreateCommand();
Command groupsDeleteCommand();
Command groupsListCommand();
Command inboxCommand();
Command linesForgetCommand();
Command linesListCommand();
Command linesSetCommand();
Command modemCommand();
Command modemsCommand();
Command numberCommand();
Command pauseCommand();
Command practiceCommand();
Command reportCommand();
Command resumeCommand();
Command runCommand();
Command segmentsCommand();
Command sendCommand();
Command stopWordCommand();
Command suppressionsAddCommand();
Command suppressionsCommand();
Command suppressionsListCommand();
Command suppressionsRemoveCommand();

} // namespace app
