#include "modem/tcptransport.h"

#include <QTcpSocket>

using line::Problem;

namespace modem {

namespace {

Problem::Code problemOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketTimeoutError: return Problem::Code::PortMissing;
    case QAbstractSocket::SocketAccessError: return Problem::Code::PortDenied;
    case QAbstractSocket::RemoteHostClosedError: return Problem::Code::PortBusy;
    default: return Problem::Code::PortFailed;
    }
}

} // namespace

TcpTransport::TcpTransport(const QString &address)
    : m_address(address)
{
}

TcpTransport::~TcpTransport()
{
    close();
}

void TcpTransport::open()
{
    close();
    m_isOpen = false;
    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::connected, this, &TcpTransport::onConnected);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpTransport::onError);
    const qsizetype colon = m_address.lastIndexOf(u':');
    QString host = m_address.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    m_socket->connectToHost(host, static_cast<quint16>(m_address.mid(colon + 1).toUInt()));
}

void TcpTransport::onConnected()
{
    m_isOpen = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    emit opened(m_socket.get());
}

void TcpTransport::onError()
{
    const Problem problem{problemOf(m_socket->error()), m_address};
    m_socket->disconnect(this);
    if (m_isOpen)
        emit lost();
    else
        emit failed(problem);
}

/// Deleted from the event loop: it may be in the middle of telling its error.
void TcpTransport::close()
{
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater();
}

} // namespace modem
