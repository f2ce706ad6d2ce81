#include "app/cli/cli.h"

#include "app/cli/access.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/help.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString fixedText(FixedCall::What what)
{
    switch (what) {
    case FixedCall::What::Version: return versionText() + u'\n';
    case FixedCall::What::ManPage: return manPage(commands());
    case FixedCall::What::Completion: return bashCompletion(commands());
    }
    return {};
}

void explain(const UsageError &error, QIODevice &err)
{
    const QString place = error.about.isEmpty() ? QString() : u' ' + error.about;
    err.write(u"handbell-cli%1: %2\nhandbell-cli%1 --help tells what it takes.\n"_s.arg(place, error.sentence)
                  .toUtf8());
}

} // namespace

Exit wrongUsage(Invocation &invocation, const QString &sentence)
{
    invocation.console.note(u"handbell-cli: "_s + sentence);
    return Exit::Usage;
}

QCoro::Task<Exit> runCommandLine(QStringList arguments, Environment environment)
{
    const CommandLine line = parseCommandLine(arguments, commands());
    if (const auto *error = std::get_if<UsageError>(&line)) {
        explain(*error, *environment.streams.err);
        co_return Exit::Usage;
    }
    if (const auto *help = std::get_if<HelpCall>(&line)) {
        environment.streams.out->write(helpText(help->about, commands()).toUtf8());
        co_return Exit::Done;
    }
    if (const auto *fixed = std::get_if<FixedCall>(&line)) {
        environment.streams.out->write(fixedText(fixed->what).toUtf8());
        co_return Exit::Done;
    }
    const auto &call = std::get<CommandCall>(line);
    StreamConsole console(environment.streams, environment.clock, call.wantsJson);
    Invocation invocation{call.arguments,   console,      environment.clock,
                          environment.stop, call.profile, environment.region};
    if (invocation.profile.isEmpty())
        invocation.profile = environment.defaultProfile;
    const bool needsOwnership =
        call.command->access == Access::Changes || call.command->access == Access::Owns;
    if (needsOwnership)
        co_return co_await runWithProfile(*call.command, invocation, commands());
    co_return co_await call.command->run(invocation);
}

} // namespace app
