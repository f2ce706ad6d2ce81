#include "app/cli/access.h"

#include "app/application.h"
#include "app/handover/client.h"
#include "app/handover/server.h"
#include "app/text/errortext.h"

#include <QCoroSignal>
#include <QCoroTimer>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

/// Runs the command here, and meanwhile what other programs hand over; ends when all of them have ended.
QCoro::Task<Exit> runAsOwner(const Command &command, Invocation &invocation, Application &application,
                             const std::vector<Command> &table)
{
    HandoverServer server({application.profile(), &application, invocation.clock, table});
    server.listen();
    invocation.application = &application;
    const Exit exit = co_await command.run(invocation);
    server.close();
    if (invocation.stop.isRaised())
        server.stopAll();
    QObject::connect(&invocation.stop, &StopSignal::raised, &server, &HandoverServer::stopAll);
    if (!server.isIdle())
        co_await qCoro(&server, &HandoverServer::idle);
    co_await application.shutDown();
    co_return exit;
}

QCoro::Task<std::optional<Exit>> handOver(const Command &command, Invocation &invocation)
{
    HandoverRequest request;
    request.arguments = command.name.split(u' ') + invocation.arguments.toStrings(command.options);
    request.wantsJson = invocation.console.wantsJson();
    request.region = invocation.region;
    HandoverClient client(invocation.console, invocation.stop);
    client.start(invocation.profile, request);
    const HandoverClient::Outcome outcome = co_await qCoro(&client, &HandoverClient::ended);
    co_return outcome.exit;
}

} // namespace

QCoro::Task<Exit> runWithProfile(const Command &command, Invocation &invocation,
                                 const std::vector<Command> &table)
{
    constexpr auto kPatience = 10s;
    const auto started = invocation.clock.uptime();
    for (;;) {
        const Application::Setup setup{invocation.profile, invocation.clock};
        auto application = co_await Application::open(setup);
        if (application)
            co_return co_await runAsOwner(command, invocation, **application, table);
        const store::Error error = application.error();
        if (error.code != store::Error::Code::InUse)
            co_return fail(invocation, error);
        if (command.access == Access::Changes) {
            const auto exit = co_await handOver(command, invocation);
            if (exit)
                co_return *exit;
        }
        const bool patient = command.access == Access::Changes && !invocation.stop.isRaised();
        if (!patient || invocation.clock.uptime() - started > kPatience)
            co_return fail(invocation, error);
        QTimer pause;
        pause.start(100ms);
        co_await qCoro(pause).waitForTimeout();
    }
}

Exit fail(Invocation &invocation, const store::Error &error)
{
    using Code = store::Error::Code;
    if (error.code == Code::Missing) {
        if (invocation.console.wantsJson())
            invocation.console.print(QJsonArray());
        invocation.console.note(explain(error).onCommandLine().toString());
        return Exit::Done;
    }
    invocation.console.note(explain(error).onCommandLine().toString());
    if (!error.detail.isEmpty())
        invocation.console.note(u"(%1)"_s.arg(error.detail));
    return error.code == Code::InUse ? Exit::InUse : Exit::Failed;
}

} // namespace app
