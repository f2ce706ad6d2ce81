#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace modem {

/// A part of a USB device with a driver of its own, and the serial ports it makes.
struct UsbInterface
{
    int number = -1;     ///< bInterfaceNumber, 0 to 255; -1: not known
    int kind = -1;       ///< bInterfaceClass: 0x02 communication, 0x08 storage, 0xff the maker's own
    int subclass = -1;   ///< bInterfaceSubClass
    int protocol = -1;   ///< bInterfaceProtocol
    QString name{};      ///< what the device calls it ("Application"); most call it nothing
    QString driver{};    ///< of the kernel: "option", "cdc_acm"; empty: nothing drives it
    QStringList ports{}; ///< "ttyUSB2"; none for storage or network

    friend bool operator==(const UsbInterface &, const UsbInterface &) = default;
};

/// What is plugged into a USB socket, whether it has serial ports or not. Hubs are left out.
struct UsbDevice
{
    QString path{}; ///< place in the USB tree, "1-1.2": bus, then sockets
    int vendor = 0; ///< 0 to 0xffff
    int product = 0;
    int configuration = 1; ///< which of its ways to be it is in
    QString maker{};       ///< what the device calls its maker and itself; may be empty
    QString name{};
    QString serialNumber{};
    std::vector<UsbInterface> interfaces{}; ///< by number

    friend bool operator==(const UsbDevice &, const UsbDevice &) = default;
};

/// The USB devices of this PC as Linux tells them in the folder /sys below `root` (empty: this PC's own), by
/// their path. Opens no device. None where there is no such folder.
std::vector<UsbDevice> usbDevices(const QString &root);

using UsbList = std::function<std::vector<UsbDevice>()>;

/// Those of this PC, now; none on other systems than Linux.
std::vector<UsbDevice> systemUsbDevices();

/// "12d1:1506", as lsusb writes it.
QString usbId(int vendor, int product);

} // namespace modem
