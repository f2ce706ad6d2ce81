#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QSocketNotifier>

#include <memory>

namespace practice {

/// Why modems cannot be served.
struct ServeError
{
    enum class Code { CannotOpenTerminal, CannotLink, CannotListen };
    Code code = Code::CannotOpenTerminal;
    QString subject; ///< the link or the port
    QString reason;  ///< the system's words

    friend bool operator==(const ServeError &, const ServeError &) = default;
};

/// The modem's side of a pseudo-terminal, raw. Clients may open and close the other side as often as they
/// like; what is written while nobody listens is lost, as on a serial port.
class PtyPort : public QIODevice
{
    Q_OBJECT

public:
    static base::Result<std::unique_ptr<PtyPort>, ServeError> open();
    ~PtyPort() override;

    /// What a client opens: "/dev/pts/7".
    const QString &path() const { return m_path; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_arrived.size() + QIODevice::bytesAvailable(); }

signals:
    void clientOpened();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    PtyPort(int master, int slave, const QString &path);

    void take();
    void watchClients();
    void readWatch();
    void flushOut();

    int m_master;
    int m_slave; ///< kept open so that a client's close is no hang-up for us
    int m_watch = -1;
    int m_clients = 0;
    QString m_path;
    QByteArray m_arrived;
    QByteArray m_leaving; ///< what the terminal had no room for
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    std::unique_ptr<QSocketNotifier> m_watched;
};

} // namespace practice
