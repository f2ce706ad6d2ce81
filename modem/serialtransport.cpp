#include "modem/serialtransport.h"

#include "modem/ports/portproblem.h"

#include <QSerialPort>

#include <array>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

/// The usual speeds, likeliest first.
constexpr std::array kSpeeds{115200, 9600, 19200, 38400, 57600, 460800};

OpenFailure failureOf(QSerialPort::SerialPortError error)
{
    switch (error) {
    case QSerialPort::DeviceNotFoundError: return OpenFailure::NotThere;
    case QSerialPort::PermissionError:
    case QSerialPort::OpenError:
    case QSerialPort::ResourceError: return OpenFailure::NotAllowed;
    default: return OpenFailure::Other;
    }
}

} // namespace

std::optional<SerialOptions> parseSerialOptions(const line::LineSpec &spec, QString &culprit)
{
    SerialOptions options;
    for (const auto &[name, value] : spec.options) {
        culprit = name;
        if (name == "baud"_L1) {
            bool isNumber = false;
            options.baud = value.toInt(&isNumber);
            if (!isNumber || *options.baud < 300 || *options.baud > 4'000'000)
                return std::nullopt;
        } else if (name == "flow"_L1) {
            options.hasHardwareFlow = value == "hardware"_L1;
            if (!options.hasHardwareFlow && value != "none"_L1)
                return std::nullopt;
        } else {
            return std::nullopt;
        }
    }
    return options;
}

SerialTransport::SerialTransport(const QString &name, const SerialOptions &options, PortList ports)
    : m_options(options)
    , m_ports(std::move(ports))
    , m_watcher(name, m_ports)
    , m_place(name)
{
}

SerialTransport::~SerialTransport()
{
    close();
}

int SerialTransport::baud() const
{
    return m_options.baud.value_or(kSpeeds[m_speed % kSpeeds.size()]);
}

void SerialTransport::open()
{
    close();
    m_place = m_watcher.find();
    m_port = std::make_unique<QSerialPort>(m_place);
    m_port->setBaudRate(baud());
    m_port->setFlowControl(m_options.hasHardwareFlow ? QSerialPort::HardwareControl
                                                     : QSerialPort::NoFlowControl);
    if (!m_port->open(QIODevice::ReadWrite)) {
        const OpenFailure failure = failureOf(m_port->error());
        m_port.reset();
        emit failed(openProblem(failure, m_place, m_ports));
        return;
    }
    // A pseudo-terminal has no such lines; that they cannot be raised there does not matter.
    m_port->setDataTerminalReady(true);
    if (!m_options.hasHardwareFlow)
        m_port->setRequestToSend(true);
    m_port->clearError();
    m_watcher.noteOpened(m_place);
    connect(m_port.get(), &QSerialPort::errorOccurred, this, &SerialTransport::onError);
    emit opened(m_port.get());
}

/// Which error it is does not matter: a vanished port has been told as ReadError, a million times until
/// closed.
void SerialTransport::onError()
{
    if (!m_port || m_port->error() == QSerialPort::NoError)
        return;
    m_port->disconnect(this);
    emit lost();
}

/// The port may be in the middle of telling its error, so it is closed now and deleted from the event loop.
void SerialTransport::close()
{
    if (!m_port)
        return;
    m_port->disconnect(this);
    m_port->close();
    m_port.release()->deleteLater();
}

void SerialTransport::noteDeaf()
{
    ++m_speed;
}

std::optional<line::Problem> SerialTransport::sharer() const
{
    return sharerOf(m_place, m_ports);
}

std::optional<line::Problem> SerialTransport::watcher() const
{
    return watcherOf(m_place, m_ports);
}

bool SerialTransport::noteStranger()
{
    return m_watcher.noteStranger(m_place);
}

} // namespace modem
