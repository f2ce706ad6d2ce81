#pragma once

#include "modem/ports/usbdevice.h"

namespace modem {

/// A serial port as the system lists it, and what tells its device from others of its kind.
struct SerialPort
{
    QString name{};    ///< "/dev/ttyUSB1", "COM3"
    QString usbPath{}; ///< place in the USB tree with the interface, such as "1-1.2:1.2"; empty if not USB
    QString serialNumber{}; ///< of the USB device; many have none
    int vendor = 0;         ///< 0: not USB
    int product = 0;
    QString description{}; ///< what the device calls itself
    QString maker{};       ///< what it calls its maker
    QString lasting{};     ///< /dev/serial/by-id/...: a name that stays when the number changes; may be empty
    UsbInterface interface {
    };

    /// "1-1.2": what the ports of one device have in common; empty if not USB.
    QString devicePath() const { return usbPath.section(u':', 0, 0); }

    /// Also by a link that leads to it.
    bool isNamed(const QString &path) const;
    /// Surely the same port of the same device, under whatever name: same place in the USB tree, or the same
    /// serial number and interface elsewhere in it.
    bool isSamePort(const SerialPort &other) const;
    /// A device of the same make.
    bool isSameKind(const SerialPort &other) const;

    friend bool operator==(const SerialPort &, const SerialPort &) = default;
};

using PortList = std::function<std::vector<SerialPort>()>;

/// The serial ports of this PC, now: those of USB devices, then the others. Virtual consoles and the like are
/// left out. Opens none.
std::vector<SerialPort> systemPorts();

/// The same as Linux tells them below `root`, of which only the folders /sys and /dev/serial are read.
std::vector<SerialPort> kernelPorts(const QString &root);

} // namespace modem
