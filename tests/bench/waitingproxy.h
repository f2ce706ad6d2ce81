#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTcpServer>
#include <QTcpSocket>

namespace bench {

/// Stands between a program and a practice modem, both on TCP, and measures how long the modem waits for the
/// program while there is something to send: from each final result to the program's next byte.
class WaitingProxy : public QObject
{
    Q_OBJECT

public:
    explicit WaitingProxy(quint16 modemPort);

    quint16 port() const { return m_server.serverPort(); }
    int texts() const { return m_texts; }
    double waitedSeconds() const { return static_cast<double>(m_waited) / 1e9; }
    /// From the first text's command to its last final result.
    double totalSeconds() const { return static_cast<double>(m_lastFinal - m_firstText) / 1e9; }

private:
    void accept();
    void fromProgram();
    void fromModem();
    void noteCommand(const QByteArray &octets);
    void noteFinal();

    quint16 m_modemPort;
    QTcpServer m_server;
    QTcpSocket *m_program = nullptr;
    QTcpSocket m_modem;
    QElapsedTimer m_clock;
    QByteArray m_tail; ///< what the modem wrote since the last command
    bool m_idle = false;
    bool m_sending = false;
    qint64 m_idleSince = 0;
    qint64 m_firstText = -1;
    qint64 m_lastFinal = 0;
    qint64 m_waited = 0;
    qint64 m_pending = 0; ///< waited since the last text; counts once another text follows
    int m_texts = 0;
};

} // namespace bench
