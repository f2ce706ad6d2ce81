#pragma once

#include "modem/transport.h"

#include <memory>

class QTcpSocket;

namespace modem {

/// A modem behind a TCP port: ser2net in raw mode, Ethernet modems, the practice modem of another process.
class TcpTransport : public Transport
{
    Q_OBJECT

public:
    /// `address` is "host:port" or "[::1]:port", as parseLineSpec() has checked.
    explicit TcpTransport(const QString &address);
    ~TcpTransport() override;

    void open() override;
    void close() override;
    QString placeName() const override { return m_address; }

private:
    void onConnected();
    void onError();

    QString m_address;
    std::unique_ptr<QTcpSocket> m_socket;
    bool m_isOpen = false;
};

} // namespace modem
