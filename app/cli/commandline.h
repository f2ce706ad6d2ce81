#pragma once

#include "app/cli/command.h"

#include <variant>

namespace app {

/// The options that every command has, before or behind its name.
const std::vector<Option> &globalOptions();

/// A command line that was understood.
struct CommandCall
{
    const Command *command = nullptr;
    Arguments arguments;
    QString profile; ///< --data, absolute; empty: the default
    bool wantsJson = false;
};

/// Someone asks what there is: the whole, a family ("contacts") or one command ("contacts import").
struct HelpCall
{
    QString about;
};

/// --version, or the hidden --help-man and --help-completion that packaging calls.
struct FixedCall
{
    enum class What { Version, ManPage, Completion } what = What::Version;
};

struct UsageError
{
    QString about;    ///< the command it happened in; empty: before any
    QString sentence; ///< what is wrong, where, and what would be right
};

using CommandLine = std::variant<CommandCall, HelpCall, FixedCall, UsageError>;

/// Understands the arguments of the program, without the program's own name.
/// Borrowed: the result points into `table`.
CommandLine parseCommandLine(const QStringList &arguments, const std::vector<Command> &table);

} // namespace app
