#include "modem/ports/usbdevice.h"

#include "modem/ports/kernelfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

constexpr int kHub = 0x09;

int hexadecimal(const QString &folder, const QString &name)
{
    bool isNumber = false;
    const int value = kernelText(folder + u'/' + name).toInt(&isNumber, 16);
    return isNumber ? value : -1;
}

/// Adapters have the port in a folder of its name, modems of the class CDC in one named tty.
QStringList portsOf(const QString &folder)
{
    QStringList ports = QDir(folder + u"/tty"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : QDir(folder).entryList({u"tty?*"_s}, QDir::Dirs | QDir::NoDotAndDotDot))
        if (QFileInfo::exists(folder + u'/' + name + u"/tty"_s))
            ports << name;
    ports.sort();
    return ports;
}

/// Option's driver tells of its ports what others write into the name of the interface.
QString nameOf(const QString &folder, const QStringList &ports)
{
    const QString name = kernelText(folder + u"/interface"_s);
    return ports.isEmpty() || !name.isEmpty()
               ? name
               : kernelText(folder + u"/tty/"_s + ports.first() + u"/hsotype"_s);
}

UsbInterface readInterface(const QString &folder)
{
    UsbInterface interface;
    interface.number = hexadecimal(folder, u"bInterfaceNumber"_s);
    interface.kind = hexadecimal(folder, u"bInterfaceClass"_s);
    interface.subclass = hexadecimal(folder, u"bInterfaceSubClass"_s);
    interface.protocol = hexadecimal(folder, u"bInterfaceProtocol"_s);
    interface.driver = QFileInfo(QFileInfo(folder + u"/driver"_s).symLinkTarget()).fileName();
    interface.ports = portsOf(folder);
    interface.name = nameOf(folder, interface.ports);
    return interface;
}

UsbDevice readDevice(const QString &folder)
{
    UsbDevice device;
    device.path = folder.section(u'/', -1);
    device.vendor = hexadecimal(folder, u"idVendor"_s);
    device.product = hexadecimal(folder, u"idProduct"_s);
    device.configuration = hexadecimal(folder, u"bConfigurationValue"_s);
    device.maker = kernelText(folder + u"/manufacturer"_s);
    device.name = kernelText(folder + u"/product"_s);
    device.serialNumber = kernelText(folder + u"/serial"_s);
    return device;
}

} // namespace

std::vector<UsbDevice> usbDevices(const QString &root)
{
    const QString all = root + u"/sys/bus/usb/devices"_s;
    std::vector<UsbDevice> devices;
    for (const QString &name : QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString folder = all + u'/' + name;
        if (name.contains(u':') || hexadecimal(folder, u"bDeviceClass"_s) == kHub)
            continue;
        UsbDevice device = readDevice(folder);
        for (const QString &part : QDir(folder).entryList({name + u":*"_s}, QDir::Dirs, QDir::Name))
            device.interfaces.push_back(readInterface(folder + u'/' + part));
        if (device.vendor > 0)
            devices.push_back(std::move(device));
    }
    return devices;
}

std::vector<UsbDevice> systemUsbDevices()
{
    return usbDevices({});
}

QString usbId(int vendor, int product)
{
    return u"%1:%2"_s.arg(vendor, 4, 16, '0'_L1).arg(product, 4, 16, '0'_L1);
}

} // namespace modem
