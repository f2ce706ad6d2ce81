#pragma once

#include "app/cli/command.h"

#include <QCoroTask>
#include <QStringList>

namespace app {

/// Everything a run of the program takes from outside; a test brings its own.
struct Environment
{
    StreamConsole::Streams streams;
    const base::Clock &clock;
    StopSignal &stop;
    QString defaultProfile; ///< where the profile is without --data
    QString region;         ///< of the locale; may be empty
};

/// Runs one command line, without the program's own name, and gives the exit status. The caller runs the
/// event loop until the task has ended.
QCoro::Task<Exit> runCommandLine(QStringList arguments, Environment environment);

} // namespace app
