#include "app/handover/knock.h"

#include "app/cli/exit.h"
#include "app/handover/request.h"
#include "core/base/clock.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr base::Milliseconds kPatience{3'000};

} // namespace

Knock::Knock(const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_patience(clock.makeTimer([this] { finish(false); }))
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &Knock::hear);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        hear();
        finish(false);
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this](QLocalSocket::LocalSocketError error) {
        if (error != QLocalSocket::PeerClosedError)
            finish(false);
    });
}

Knock::~Knock()
{
    m_socket.disconnect(this);
}

void Knock::start(const QString &profile, const QString &token)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this, token] {
        m_socket.write(toLine({{u"show"_s, token}}));
    });
    m_patience->start(kPatience);
    m_socket.connectToServer(handoverPath(profile));
}

void Knock::hear()
{
    while (m_socket.canReadLine()) {
        const QJsonObject message = fromLine(m_socket.readLine());
        if (message.contains(u"exit"_s))
            finish(message.value(u"exit"_s).toInt() == static_cast<int>(Exit::Done));
    }
}

void Knock::finish(bool isOpen)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_patience->stop();
    // Never from within start(), and never inside a signal of the socket that goes with this object.
    QMetaObject::invokeMethod(
        this, [this, isOpen] { emit answered(isOpen); }, Qt::QueuedConnection);
}

} // namespace app
