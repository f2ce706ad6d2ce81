#include "app/handover/remoteconsole.h"

#include "app/handover/request.h"

#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace app {

RemoteConsole::RemoteConsole(QLocalSocket &socket, const base::Clock &clock, bool wantsJson)
    : m_socket(&socket)
    , m_clock(clock)
    , m_wantsJson(wantsJson)
{
    m_input.open(QIODevice::ReadOnly);
}

RemoteConsole::~RemoteConsole() = default;

void RemoteConsole::write(const QByteArray &octets)
{
    send({{u"out"_s, QString::fromUtf8(octets)}});
}

void RemoteConsole::note(const QString &sentence)
{
    send({{u"note"_s, sentence}});
}

void RemoteConsole::progress(const Progress &progress)
{
    const auto now = m_clock.uptime();
    if (m_lastProgress && now - *m_lastProgress < base::Milliseconds{200})
        return;
    m_lastProgress = now;
    send({{u"progress"_s, QJsonObject{{u"fraction"_s, progress.fraction},
                                      {u"text"_s, progress.text},
                                      {u"json"_s, progress.json}}}});
}

void RemoteConsole::send(const QJsonObject &message)
{
    if (m_socket && m_socket->state() == QLocalSocket::ConnectedState)
        m_socket->write(toLine(message));
}

bool repeat(const QJsonObject &message, Console &console)
{
    if (message.contains(u"out"_s)) {
        console.write(message.value(u"out"_s).toString().toUtf8());
    } else if (message.contains(u"note"_s)) {
        console.note(message.value(u"note"_s).toString());
    } else if (message.contains(u"progress"_s)) {
        const QJsonObject progress = message.value(u"progress"_s).toObject();
        console.progress({progress.value(u"fraction"_s).toDouble(), progress.value(u"text"_s).toString(),
                          progress.value(u"json"_s).toObject()});
    } else {
        return false;
    }
    return true;
}

} // namespace app
