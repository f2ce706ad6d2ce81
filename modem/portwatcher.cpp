#include "modem/portwatcher.h"

#include <QFileInfo>
#include <QSerialPortInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

/// "1-1.2:1.2": the folder of the USB interface above the tty, as the kernel names it. Empty elsewhere.
QString usbPathOf(const QString &portName)
{
    const QString device = QFileInfo(u"/sys/class/tty/%1/device"_s.arg(portName)).canonicalFilePath();
    const QStringList folders = device.split(u'/');
    const auto isInterface = [](const QString &folder) {
        return folder.contains(u':') && folder.contains(u'-');
    };
    const auto found = std::find_if(folders.rbegin(), folders.rend(), isInterface);
    return found == folders.rend() ? QString() : *found;
}

QString interfaceOf(const QString &usbPath)
{
    return usbPath.section(u':', 1);
}

/// The port behind a link such as /dev/serial/by-id/...; the name itself where it is none.
QString target(const QString &name)
{
    const QString canonical = QFileInfo(name).canonicalFilePath();
    return canonical.isEmpty() ? name : canonical;
}

} // namespace

bool SerialPort::isSamePort(const SerialPort &other) const
{
    if (vendor == 0 || !isSameKind(other))
        return false;
    const bool isSamePlace = !usbPath.isEmpty() && usbPath == other.usbPath;
    const bool isSameDevice = !serialNumber.isEmpty() && serialNumber == other.serialNumber &&
                              interfaceOf(usbPath) == interfaceOf(other.usbPath);
    return isSamePlace || isSameDevice;
}

bool SerialPort::isSameKind(const SerialPort &other) const
{
    return vendor != 0 && vendor == other.vendor && product == other.product;
}

std::vector<SerialPort> systemPorts()
{
    std::vector<SerialPort> ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
        SerialPort port;
        port.name = info.systemLocation();
        port.usbPath = usbPathOf(info.portName());
        port.serialNumber = info.serialNumber();
        port.vendor = info.hasVendorIdentifier() ? info.vendorIdentifier() : 0;
        port.product = info.hasProductIdentifier() ? info.productIdentifier() : 0;
        port.description = info.description();
        ports.push_back(port);
    }
    return ports;
}

PortWatcher::PortWatcher(QString name, PortList ports)
    : m_name(std::move(name))
    , m_ports(std::move(ports))
{
}

const SerialPort *PortWatcher::named(const std::vector<SerialPort> &ports, const QString &name) const
{
    const auto found =
        std::find_if(ports.begin(), ports.end(), [&](const auto &port) { return port.name == name; });
    return found == ports.end() ? nullptr : &*found;
}

bool PortWatcher::isStranger(const QString &name) const
{
    return std::find(m_strangers.begin(), m_strangers.end(), name) != m_strangers.end();
}

QString PortWatcher::find()
{
    const QString given = target(m_name);
    if (m_known.vendor == 0 || given != m_name)
        return given;
    const std::vector<SerialPort> ports = m_ports();
    const auto firstWhere = [&](auto isIt) {
        return std::find_if(ports.begin(), ports.end(),
                            [&](const SerialPort &port) { return !isStranger(port.name) && isIt(port); });
    };
    const auto same = firstWhere([&](const SerialPort &port) { return port.isSamePort(m_known); });
    if (same != ports.end())
        return same->name;
    const SerialPort *there = named(ports, given);
    if (there && !isStranger(given) && (there->vendor == 0 || there->isSameKind(m_known)))
        return given;
    const auto alike = firstWhere([&](const SerialPort &port) {
        return port.isSameKind(m_known) && interfaceOf(port.usbPath) == interfaceOf(m_known.usbPath);
    });
    return alike == ports.end() ? given : alike->name;
}

void PortWatcher::noteOpened(const QString &name)
{
    if (m_known.vendor != 0)
        return;
    const std::vector<SerialPort> ports = m_ports();
    if (const SerialPort *port = named(ports, name))
        m_known = *port;
}

bool PortWatcher::noteStranger(const QString &name)
{
    if (!isStranger(name))
        m_strangers.push_back(name);
    const QString next = find();
    if (!isStranger(next))
        return true;
    m_strangers.clear();
    return false;
}

} // namespace modem
