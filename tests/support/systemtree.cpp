#include "tests/support/systemtree.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QString kUsb = u"/sys/bus/usb/devices/"_s;

QString folderOf(const modem::UsbDevice &device, const modem::UsbInterface &interface)
{
    return u"%1%2/%2:%3.%4"_s.arg(kUsb, device.path).arg(device.configuration).arg(interface.number);
}

} // namespace

void SystemTree::write(const QString &path, const QByteArray &text) const
{
    const QString whole = root() + path;
    QDir().mkpath(QFileInfo(whole).path());
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(whole));
}

void SystemTree::writeHex(const QString &path, int value, int digits) const
{
    write(path, u"%1\n"_s.arg(value, digits, 16, '0'_L1).toLatin1());
}

void SystemTree::link(const QString &path, const QString &target) const
{
    QDir().mkpath(QFileInfo(root() + path).path());
    QFile::remove(root() + path);
    if (!QFile::link(target, root() + path))
        qFatal("cannot link %s", qPrintable(path));
}

void SystemTree::remove(const QString &path) const
{
    QDir(root() + path).removeRecursively();
    QFile::remove(root() + path);
}

void SystemTree::plugIn(const modem::UsbDevice &device)
{
    const QString folder = kUsb + device.path;
    write(folder + u"/bDeviceClass"_s, "00\n");
    writeHex(folder + u"/idVendor"_s, device.vendor, 4);
    writeHex(folder + u"/idProduct"_s, device.product, 4);
    write(folder + u"/bConfigurationValue"_s, QByteArray::number(device.configuration) + '\n');
    for (const auto &[name, text] :
         {std::pair{u"/manufacturer"_s, device.maker}, std::pair{u"/product"_s, device.name},
          std::pair{u"/serial"_s, device.serialNumber}})
        if (!text.isEmpty())
            write(folder + name, text.toUtf8() + '\n');
    for (const modem::UsbInterface &interface : device.interfaces) {
        addInterface(folderOf(device, interface), interface);
        m_ports[device.path] += interface.ports;
    }
}

/// Adapters and sticks have a folder for each port between the interface and its tty, CDC modems have none.
void SystemTree::addInterface(const QString &folder, const modem::UsbInterface &interface) const
{
    writeHex(folder + u"/bInterfaceNumber"_s, interface.number, 2);
    writeHex(folder + u"/bInterfaceClass"_s, interface.kind, 2);
    writeHex(folder + u"/bInterfaceSubClass"_s, interface.subclass, 2);
    writeHex(folder + u"/bInterfaceProtocol"_s, interface.protocol, 2);
    if (!interface.name.isEmpty())
        write(folder + u"/interface"_s, interface.name.toUtf8() + '\n');
    if (!interface.driver.isEmpty())
        link(folder + u"/driver"_s, u"../../drivers/"_s + interface.driver);
    for (const QString &port : interface.ports) {
        const QString between = port.startsWith("ttyUSB"_L1) ? u'/' + port : QString();
        write(folder + between + u"/tty/"_s + port + u"/dev"_s, "188:0\n");
        write(u"/sys/class/tty/%1/device/uevent"_s.arg(port), {});
    }
}

void SystemTree::unplug(const QString &usbPath)
{
    for (const QString &port : m_ports[usbPath])
        remove(u"/sys/class/tty/"_s + port);
    m_ports.erase(usbPath);
    remove(kUsb + usbPath);
}

void SystemTree::addBoardPort(const QString &name, int type) const
{
    write(u"/sys/class/tty/%1/type"_s.arg(name), QByteArray::number(type) + '\n');
    write(u"/sys/class/tty/%1/device/uevent"_s.arg(name), {});
}

void SystemTree::addLastingName(const QString &name, const QString &port) const
{
    link(u"/dev/serial/by-id/"_s + name, u"../../"_s + port);
}

modem::UsbInterface vendorInterface(int number, const QStringList &ports, int subclass, int protocol)
{
    modem::UsbInterface interface;
    interface.number = number;
    interface.kind = 0xff;
    interface.subclass = subclass;
    interface.protocol = protocol;
    interface.driver = ports.isEmpty() ? QString() : u"option"_s;
    interface.ports = ports;
    return interface;
}

modem::UsbDevice huaweiStick(const QString &usbPath, int firstPort)
{
    const auto port = [=](int number) { return QStringList{u"ttyUSB%1"_s.arg(firstPort + number)}; };
    modem::UsbDevice device;
    device.path = usbPath;
    device.vendor = 0x12d1;
    device.product = 0x1506;
    device.maker = u"HUAWEI Technology"_s;
    device.name = u"HUAWEI Mobile"_s;
    device.interfaces = {vendorInterface(0, port(0), 1, 1), vendorInterface(1, port(1), 1, 3),
                         vendorInterface(2, port(2), 1, 2)};
    return device;
}

} // namespace tests
