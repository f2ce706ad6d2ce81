#include "app/handover/client.h"

#include "app/handover/remoteconsole.h"

using namespace Qt::StringLiterals;

namespace app {

HandoverClient::HandoverClient(Console &console, StopSignal &stop)
    : m_console(console)
    , m_stop(stop)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &HandoverClient::hear);
    connect(&m_stop, &StopSignal::raised, this, [this] { m_socket.write(toLine({{u"stop"_s, true}})); });
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        hear();
        if (m_ended)
            return;
        if (m_heardSomething)
            m_console.note(
                u"The program that owns the profile went away; what it had begun is kept in the ledger."_s);
        finish(m_heardSomething ? std::optional(Exit::Failed) : std::nullopt);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            finish(m_heardSomething ? std::optional(Exit::Failed) : std::nullopt);
    });
}

void HandoverClient::start(const QString &profile, const HandoverRequest &request)
{
    connect(&m_socket, &QLocalSocket::connected, this,
            [this, request] { m_socket.write(toLine(request.toJson())); });
    m_socket.connectToServer(handoverPath(profile));
}

void HandoverClient::hear()
{
    while (m_socket.canReadLine() && !m_ended) {
        const QJsonObject message = fromLine(m_socket.readLine());
        m_heardSomething = true;
        if (!repeat(message, m_console) && message.contains(u"exit"_s))
            finish(static_cast<Exit>(message.value(u"exit"_s).toInt()));
    }
}

void HandoverClient::finish(std::optional<Exit> exit)
{
    if (m_ended)
        return;
    m_ended = true;
    // The listener may destroy this object, and it must not do so inside the socket's own signal.
    QMetaObject::invokeMethod(
        this, [this, exit] { emit ended({exit}); }, Qt::QueuedConnection);
}

} // namespace app
