#include "modem/practice/servedmodem.h"

#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace practice {

ServedModem::ServedModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network,
                         ModemOptions options)
    : m_modem(clock, std::move(network), std::move(options))
{
    connect(&m_modem, &PracticeModem::wentAway, this, [this](bool renamed) {
        m_renamed = renamed;
        vanish();
    });
    connect(&m_modem, &PracticeModem::cameBack, this, &ServedModem::comeBack);
}

void ServedModem::comeBack()
{
    const auto back = appear(m_renamed);
    if (back)
        emit reopened();
    else
        emit failed(back.error());
}

PtyModem::PtyModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network,
                   const ModemOptions &options, const QString &folder)
    : ServedModem(clock, std::move(network), options)
    , m_index(options.index)
    , m_folder(folder)
{
}

base::Result<std::unique_ptr<PtyModem>, ServeError> PtyModem::create(const base::Clock &clock,
                                                                     std::shared_ptr<PracticeNetwork> network,
                                                                     const ModemOptions &options,
                                                                     const QString &folder)
{
    std::unique_ptr<PtyModem> served(new PtyModem(clock, std::move(network), options, folder));
    const auto appeared = served->appear(false);
    if (!appeared)
        return base::unexpected(appeared.error());
    return served;
}

PtyModem::~PtyModem()
{
    vanish();
}

QString PtyModem::linkName() const
{
    const QString name = u"modem%1"_s.arg(m_index);
    return QDir(m_folder).absoluteFilePath(m_renames == 0 ? name : u"%1-%2"_s.arg(name).arg(m_renames));
}

QString PtyModem::line() const
{
    return u"serial:"_s + (m_folder.isEmpty() && m_port ? m_port->path() : linkName());
}

base::Result<void, ServeError> PtyModem::appear(bool renamed)
{
    auto port = PtyPort::open();
    if (!port)
        return base::unexpected(port.error());
    m_renames += renamed ? 1 : 0;
    if (!m_folder.isEmpty()) {
        const QString link = linkName();
        if (QFileInfo(link).isSymLink())
            QFile::remove(link);
        if (!QDir().mkpath(m_folder) || !QFile::link((*port)->path(), link))
            return base::unexpected(ServeError{ServeError::Code::CannotLink, link, qt_error_string()});
    }
    m_port = std::move(*port);
    connect(m_port.get(), &PtyPort::clientOpened, this, [this] { modem().portOpened(); });
    modem().attach(m_port.get());
    return {};
}

/// Nobody else's link is removed: it points to our terminal as long as it is ours.
void PtyModem::vanish()
{
    if (!m_port)
        return;
    modem().detach();
    if (!m_folder.isEmpty() && QFileInfo(linkName()).symLinkTarget() == m_port->path())
        QFile::remove(linkName());
    m_port.release()->deleteLater();
}

TcpModem::TcpModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network,
                   const ModemOptions &options, quint16 port)
    : ServedModem(clock, std::move(network), options)
    , m_port(port)
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpModem::takeClient);
}

base::Result<std::unique_ptr<TcpModem>, ServeError> TcpModem::create(const base::Clock &clock,
                                                                     std::shared_ptr<PracticeNetwork> network,
                                                                     const ModemOptions &options,
                                                                     quint16 port)
{
    std::unique_ptr<TcpModem> served(new TcpModem(clock, std::move(network), options, port));
    const auto appeared = served->appear(false);
    if (!appeared)
        return base::unexpected(appeared.error());
    return served;
}

TcpModem::~TcpModem()
{
    vanish();
}

QString TcpModem::line() const
{
    return u"tcp:127.0.0.1:%1"_s.arg(m_port);
}

/// Port 0 takes any free one, and keeps it.
base::Result<void, ServeError> TcpModem::appear(bool)
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) {
        const ServeError error{ServeError::Code::CannotListen, QString::number(m_port),
                               m_server.errorString()};
        return base::unexpected(error);
    }
    m_port = m_server.serverPort();
    return {};
}

void TcpModem::vanish()
{
    modem().detach();
    m_server.close();
    if (QTcpSocket *client = std::exchange(m_client, nullptr)) {
        client->abort();
        client->deleteLater();
    }
}

void TcpModem::takeClient()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        if (m_client) {
            modem().detach();
            m_client->abort();
            m_client->deleteLater();
        }
        m_client = client;
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        modem().attach(client);
    }
}

} // namespace practice
