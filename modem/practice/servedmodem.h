#pragma once

#include "modem/practice/options.h"
#include "modem/practice/practicemodem.h"
#include "modem/practice/ptyport.h"

#include <QTcpServer>

class QTcpSocket;

namespace practice {

/// A practice modem that other programs can open. Its port vanishes and comes back when the modem is
/// unplugged.
class ServedModem : public QObject
{
    Q_OBJECT

public:
    /// What a LINE calls the place: "serial:/tmp/m/modem0" or "tcp:127.0.0.1:7000".
    virtual QString line() const = 0;
    QByteArray imei() { return m_modem.machine().imei(); }
    PracticeModem &modem() { return m_modem; }

signals:
    /// The port is back, perhaps under another name, or could not be opened again.
    void reopened();
    void failed(const practice::ServeError &error);

protected:
    ServedModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network, ModemOptions options);

    virtual void vanish() = 0;
    virtual base::Result<void, ServeError> appear(bool renamed) = 0;

private:
    void comeBack();

    PracticeModem m_modem;
    bool m_renamed = false;
};

/// On a pseudo-terminal, with a symbolic link to it if a folder for it is named.
class PtyModem : public ServedModem
{
public:
    /// The link is `folder`/modem<index>, and modem<index>-1 and so on after it was renamed; an old link of
    /// that name is replaced, any other file is an error.
    static base::Result<std::unique_ptr<PtyModem>, ServeError>
    create(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network, const ModemOptions &options,
           const QString &folder);
    ~PtyModem() override;

    QString line() const override;

protected:
    void vanish() override;
    base::Result<void, ServeError> appear(bool renamed) override;

private:
    PtyModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network, const ModemOptions &options,
             const QString &folder);

    QString linkName() const;

    const int m_index;
    const QString m_folder;
    int m_renames = 0;
    std::unique_ptr<PtyPort> m_port;
};

/// On a TCP port of this computer. One client at a time; a new one takes the place of the old.
class TcpModem : public ServedModem
{
public:
    static base::Result<std::unique_ptr<TcpModem>, ServeError>
    create(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network, const ModemOptions &options,
           quint16 port);
    ~TcpModem() override;

    QString line() const override;

protected:
    void vanish() override;
    base::Result<void, ServeError> appear(bool renamed) override;

private:
    TcpModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network, const ModemOptions &options,
             quint16 port);

    void takeClient();

    quint16 m_port;
    QTcpServer m_server;
    QTcpSocket *m_client = nullptr; ///< of m_server
};

} // namespace practice
