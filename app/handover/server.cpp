#include "app/handover/server.h"

#include "app/cli/commandline.h"
#include "app/handover/remoteconsole.h"
#include "app/handover/request.h"

#include <QLocalSocket>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace app {

/// One caller. Stands still in memory: the command's coroutine refers to what is in here.
struct HandoverServer::Call
{
    std::unique_ptr<QLocalSocket> socket;
    StopSignal stop;
    std::unique_ptr<RemoteConsole> console;
    std::optional<CommandLine> line; ///< keeps what the invocation points into
    std::optional<Invocation> invocation;
    std::optional<QCoro::Task<Exit>> task;
    bool ended = false;
};

HandoverServer::HandoverServer(const Owner &owner, QObject *parent)
    : QObject(parent)
    , m_owner(owner)
{
    connect(&m_server, &QLocalServer::newConnection, this, &HandoverServer::accept);
}

HandoverServer::~HandoverServer()
{
    // What a socket says while it goes would find this object half gone.
    for (const auto &call : m_calls)
        call->socket->disconnect(this);
}

bool HandoverServer::listen()
{
    const QString path = handoverPath(m_owner.profile);
    QLocalServer::removeServer(path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    return m_server.listen(path);
}

void HandoverServer::close()
{
    m_server.close();
    std::erase_if(m_calls, [this](const auto &call) {
        const bool isSilent = !call->task && !call->ended;
        if (isSilent) {
            call->socket->disconnect(this);
            call->socket->abort();
            call->socket.release()->deleteLater();
        }
        return isSilent;
    });
}

void HandoverServer::stopAll()
{
    for (const auto &call : m_calls)
        call->stop.raise();
}

void HandoverServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto &call = *m_calls.emplace_back(std::make_unique<Call>());
        socket->setParent(nullptr);
        call.socket.reset(socket);
        connect(socket, &QLocalSocket::readyRead, this, [this, &call] { hear(call); });
        connect(socket, &QLocalSocket::disconnected, this, [this, &call] {
            call.stop.raise();
            if (!call.task && !call.ended)
                forget(&call);
        });
        hear(call);
    }
}

void HandoverServer::hear(Call &call)
{
    while (call.socket->canReadLine()) {
        const QJsonObject message = fromLine(call.socket->readLine());
        if (message.value(u"stop"_s).toBool())
            call.stop.raise();
        else if (message.contains(u"show"_s) && !call.console)
            end(call, m_owner.show && m_owner.show(message.value(u"show"_s).toString()) ? Exit::Done
                                                                                        : Exit::Failed);
        else if (!call.console)
            begin(call, message);
    }
}

void HandoverServer::begin(Call &call, const QJsonObject &message)
{
    const auto request = HandoverRequest::fromJson(message);
    call.console =
        std::make_unique<RemoteConsole>(*call.socket, m_owner.clock, request && request->wantsJson);
    if (!request)
        return end(call, Exit::Usage);
    call.line = parseCommandLine(request->arguments, m_owner.table);
    const auto *understood = std::get_if<CommandCall>(&*call.line);
    if (!understood || understood->command->access != Access::Changes) {
        call.console->note(u"The program that owns the profile does not know this command."_s);
        return end(call, Exit::Failed);
    }
    call.invocation.emplace(Invocation{understood->arguments, *call.console, m_owner.clock, call.stop,
                                       m_owner.profile, request->region, m_owner.application});
    call.task = understood->command->run(*call.invocation);
    call.task->then([this, &call](Exit exit) { end(call, exit); });
}

void HandoverServer::end(Call &call, Exit exit)
{
    if (std::exchange(call.ended, true))
        return;
    if (call.socket->state() == QLocalSocket::ConnectedState) {
        call.socket->write(toLine({{u"exit"_s, static_cast<int>(exit)}}));
        call.socket->flush();
    }
    // Not from within the call's own coroutine or socket.
    QMetaObject::invokeMethod(
        this, [this, &call] { forget(&call); }, Qt::QueuedConnection);
}

void HandoverServer::forget(Call *call)
{
    const auto found =
        std::find_if(m_calls.begin(), m_calls.end(), [&](const auto &c) { return c.get() == call; });
    if (found == m_calls.end())
        return;
    call->socket->disconnect(this);
    call->socket->disconnectFromServer();
    call->socket.release()->deleteLater();
    m_calls.erase(found);
    if (m_calls.empty())
        emit idle();
}

} // namespace app
