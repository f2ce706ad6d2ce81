#pragma once

#include "app/cli/command.h"

namespace app {

/// What --help prints: the list of commands, those of a family, or one command in full with its examples.
QString helpText(const QString &about, const std::vector<Command> &table);

/// "handbell-cli send [options]": one line.
QString synopsis(const Command &command);

/// The man page handbell-cli(1), as troff; and the completion script for bash. Both are made of the table of
/// commands, so that they say what the program does.
QString manPage(const std::vector<Command> &table);
QString bashCompletion(const std::vector<Command> &table);

/// "handbell-cli 0.1.0"
QString versionText();

} // namespace app
