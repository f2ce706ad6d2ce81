#include "modem/ports/serialport.h"

#include "modem/ports/kernelfile.h"

#include <QDir>
#include <QHash>
#include <QSerialPortInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

using Ports = std::vector<SerialPort>;

QString interfaceOf(const QString &usbPath)
{
    return usbPath.section(u':', 1);
}

/// The links in /dev/serial/by-id, by the port they lead to.
QHash<QString, QString> lastingNames(const QString &root)
{
    const QString folder = u"/dev/serial/by-id/"_s;
    QHash<QString, QString> names;
    for (const QFileInfo &link : QDir(root + folder).entryInfoList(QDir::System | QDir::Files))
        names[link.symLinkTarget().section(u'/', -1)] = folder + link.fileName();
    return names;
}

void addPorts(Ports &ports, const UsbDevice &device, const UsbInterface &interface)
{
    for (const QString &name : interface.ports) {
        SerialPort port;
        port.name = u"/dev/"_s + name;
        port.usbPath = u"%1:%2.%3"_s.arg(device.path).arg(device.configuration).arg(interface.number);
        port.serialNumber = device.serialNumber;
        port.vendor = device.vendor;
        port.product = device.product;
        port.description = device.name;
        port.maker = device.maker;
        port.interface = interface;
        ports.push_back(port);
    }
}

/// Ports that are soldered in. The kernel keeps names for some that no chip stands behind: their type is 0.
void addOthers(Ports &ports, const QString &root)
{
    const QString folder = root + u"/sys/class/tty/"_s;
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto isIt = [&](const SerialPort &port) { return port.interface.ports.contains(name); };
        const bool isDevice = QFileInfo::exists(folder + name + u"/device"_s);
        if (isDevice && kernelText(folder + name + u"/type"_s) != u'0' && std::ranges::none_of(ports, isIt))
            ports.push_back({.name = u"/dev/"_s + name});
    }
}

#ifndef Q_OS_LINUX
Ports listedPorts()
{
    Ports ports;
    for (const QSerialPortInfo &info : QSerialPortInfo::availablePorts()) {
        SerialPort port;
        port.name = info.systemLocation();
        port.serialNumber = info.serialNumber();
        port.vendor = info.hasVendorIdentifier() ? info.vendorIdentifier() : 0;
        port.product = info.hasProductIdentifier() ? info.productIdentifier() : 0;
        port.description = info.description();
        port.maker = info.manufacturer();
        ports.push_back(port);
    }
    return ports;
}
#endif

} // namespace

bool SerialPort::isNamed(const QString &path) const
{
    return path == name || (!lasting.isEmpty() && path == lasting) ||
           QFileInfo(path).canonicalFilePath() == name;
}

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

std::vector<SerialPort> kernelPorts(const QString &root)
{
    Ports ports;
    for (const UsbDevice &device : usbDevices(root))
        for (const UsbInterface &interface : device.interfaces)
            addPorts(ports, device, interface);
    const auto lasting = lastingNames(root);
    for (SerialPort &port : ports)
        port.lasting = lasting.value(port.name.section(u'/', -1));
    addOthers(ports, root);
    return ports;
}

std::vector<SerialPort> systemPorts()
{
#ifdef Q_OS_LINUX
    return kernelPorts({});
#else
    return listedPorts();
#endif
}

} // namespace modem
