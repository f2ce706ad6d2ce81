#pragma once

#include "app/cli/console.h"
#include "app/cli/exit.h"
#include "app/cli/options.h"
#include "app/stopsignal.h"

#include <QCoroTask>

#include <functional>

namespace app {

class Application;

/// What a command needs of the profile, and so whether it may run while another program owns it.
enum class Access {
    None,    ///< works without a profile
    Reads,   ///< opens the ledger read-only; needs no lock
    Changes, ///< owns the profile for its time, or is handed to the program that owns it
    Owns,    ///< owns the profile, or ends with Exit::InUse
};

/// One call of a command: its arguments and everything it may touch. Lives in the main thread until the
/// command's coroutine has ended.
struct Invocation
{
    Arguments arguments;
    Console &console;
    const base::Clock &clock;
    StopSignal &stop; ///< when raised, end soon, keep the queue, return Exit::Stopped
    QString profile;  ///< folder; empty with Access::None
    QString region;   ///< "DE": of the caller's locale, the last resort for national numbers; may be empty
    Application *application = nullptr; ///< the owner's engine with Access::Changes and Owns; else null
};

/// An example as help and the man page show it.
struct Example
{
    QString line;    ///< without "handbell-cli"
    QString meaning; ///< one sentence
};

/// One row of the table of commands: everything that parsing, help, man page and completion say about it.
struct Command
{
    QString name;    ///< "send", "contacts import"
    QString summary; ///< half a line, no full stop
    QString words;   ///< how the words behind it are written: "FILE", "MESSAGE", "[ID]"
    int fewestWords = 0;
    int mostWords = 0;
    Access access = Access::None;
    QString description; ///< further paragraphs, may be empty
    std::vector<Option> options;
    std::vector<Example> examples;
    /// Runs it; called once the arguments were checked. Errors go to console.note() as whole sentences.
    std::function<QCoro::Task<Exit>(Invocation &)> run;
    bool wordsAreFiles = false; ///< then they are made absolute, since another program may come to open them
};

/// A command that needs no event loop.
inline std::function<QCoro::Task<Exit>(Invocation &)> atOnce(Exit (*run)(Invocation &))
{
    return [run](Invocation &invocation) -> QCoro::Task<Exit> { co_return run(invocation); };
}

/// For usage that only the command itself can judge: notes the sentence and gives Exit::Usage.
Exit wrongUsage(Invocation &invocation, const QString &sentence);

} // namespace app
