#include "tests/bench/waitingproxy.h"

namespace bench {

namespace {

bool endsWithFinal(const QByteArray &heard)
{
    return heard.endsWith("OK\r\n") || (heard.contains("ERROR") && heard.endsWith("\r\n"));
}

} // namespace

WaitingProxy::WaitingProxy(quint16 modemPort)
    : m_modemPort(modemPort)
{
    m_clock.start();
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &WaitingProxy::accept);
    connect(&m_modem, &QTcpSocket::readyRead, this, &WaitingProxy::fromModem);
}

void WaitingProxy::accept()
{
    m_program = m_server.nextPendingConnection();
    m_program->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_program, &QTcpSocket::readyRead, this, &WaitingProxy::fromProgram);
    connect(m_program, &QTcpSocket::disconnected, &m_modem, &QTcpSocket::disconnectFromHost);
    m_modem.connectToHost(QHostAddress::LocalHost, m_modemPort);
    m_modem.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void WaitingProxy::fromProgram()
{
    const QByteArray octets = m_program->readAll();
    noteCommand(octets);
    m_modem.write(octets);
}

void WaitingProxy::noteCommand(const QByteArray &octets)
{
    const qint64 now = m_clock.nsecsElapsed();
    if (m_idle && m_firstText >= 0)
        m_pending += now - m_idleSince;
    m_idle = false;
    m_tail.clear();
    if (!octets.startsWith("AT+CMGS="))
        return;
    if (m_firstText < 0)
        m_firstText = now;
    m_waited += m_pending;
    m_pending = 0;
    m_sending = true;
}

void WaitingProxy::fromModem()
{
    const QByteArray octets = m_modem.readAll();
    m_program->write(octets);
    m_tail += octets;
    if (endsWithFinal(m_tail))
        noteFinal();
}

void WaitingProxy::noteFinal()
{
    m_idleSince = m_clock.nsecsElapsed();
    m_idle = true;
    if (m_sending && m_tail.contains("+CMGS:")) {
        ++m_texts;
        m_lastFinal = m_idleSince;
    }
    m_sending = false;
    m_tail.clear();
}

} // namespace bench
