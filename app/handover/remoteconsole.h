#pragma once

#include "app/cli/console.h"

#include <QBuffer>
#include <QPointer>

class QLocalSocket;

namespace app {

/// The console of a caller in another program: what is said goes over the socket, one JSON object a line:
/// {"out": text}, {"note": text}, {"progress": {"fraction", "text", "json"}}. Silent once the caller is gone.
class RemoteConsole : public Console
{
public:
    RemoteConsole(QLocalSocket &socket, const base::Clock &clock, bool wantsJson);
    ~RemoteConsole() override;

    bool wantsJson() const override { return m_wantsJson; }
    void write(const QByteArray &octets) override;
    void note(const QString &sentence) override;
    void progress(const Progress &progress) override;
    QIODevice &input() override { return m_input; }

private:
    void send(const QJsonObject &message);

    QPointer<QLocalSocket> m_socket;
    const base::Clock &m_clock;
    bool m_wantsJson = false;
    QBuffer m_input; ///< empty: what a caller types stays with the caller
    std::optional<base::Milliseconds> m_lastProgress;
};

/// Says on `console` what a RemoteConsole wrote; false if the message is none of its kind.
bool repeat(const QJsonObject &message, Console &console);

} // namespace app
