#pragma once

#include "core/line/linespec.h"
#include "modem/portwatcher.h"
#include "modem/transport.h"

#include <memory>

class QSerialPort;

namespace modem {

/// How a serial LINE wants its port, from its options `baud` (default: 115200, other speeds if nothing
/// answers) and `flow` ("none", the default, or "hardware").
struct SerialOptions
{
    std::optional<int> baud;
    bool hasHardwareFlow = false;

    friend bool operator==(const SerialOptions &, const SerialOptions &) = default;
};

/// None if an option is unknown or its value makes no sense; its name goes to `culprit`.
std::optional<SerialOptions> parseSerialOptions(const line::LineSpec &spec, QString &culprit);

/// A serial port: 8N1, opened for us alone, DTR and RTS raised. Finds its modem again under another name. A
/// USB port ignores the speed, a UART is tried at the usual ones in turn.
class SerialTransport : public Transport
{
    Q_OBJECT

public:
    SerialTransport(const QString &name, const SerialOptions &options, PortList ports = systemPorts);
    ~SerialTransport() override;

    void open() override;
    void close() override;
    void noteDeaf() override;
    bool noteStranger() override;
    QString placeName() const override { return m_place; }
    std::optional<line::Problem> sharer() const override;
    std::optional<line::Problem> watcher() const override;

private:
    int baud() const;
    void onError();

    SerialOptions m_options;
    PortList m_ports;
    PortWatcher m_watcher;
    QString m_place;
    std::unique_ptr<QSerialPort> m_port;
    size_t m_speed = 0;
};

} // namespace modem
