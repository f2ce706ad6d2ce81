#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace modem {

/// A serial port as the system lists it, and what tells its device from others of its kind.
struct SerialPort
{
    QString name;         ///< "/dev/ttyUSB1", "COM3"
    QString usbPath;      ///< place in the USB tree with the interface, such as "1-1.2:1.2"; empty if not USB
    QString serialNumber; ///< of the USB device; many have none
    int vendor = 0;       ///< 0: not USB
    int product = 0;
    QString description; ///< what the device calls itself

    /// Surely the same port of the same device, under whatever name: same place in the USB tree, or the same
    /// serial number and interface elsewhere in it.
    bool isSamePort(const SerialPort &other) const;
    /// A device of the same make.
    bool isSameKind(const SerialPort &other) const;

    friend bool operator==(const SerialPort &, const SerialPort &) = default;
};

using PortList = std::function<std::vector<SerialPort>()>;

/// The serial ports of this PC, now. Virtual consoles and the like are left out.
std::vector<SerialPort> systemPorts();

/// Finds the port of a modem again after it vanished: a stick that starts anew often comes back under another
/// name, and its old name may be another modem's by then. Asks the system only when told to.
class PortWatcher
{
public:
    PortWatcher(QString name, PortList ports);

    /// The name to open next. The port remembered, wherever it is now; else one of the same make, if its
    /// modem is not yet known to be a stranger; else the name given. Where the name given is a link, it
    /// decides.
    QString find();

    /// What find() gave was opened: from now on this device is looked for.
    void noteOpened(const QString &name);

    /// Another modem answered there; false if nothing else is left to try.
    bool noteStranger(const QString &name);

    /// The modem is the one looked for, so strangers may be forgotten.
    void noteFound() { m_strangers.clear(); }

private:
    const SerialPort *named(const std::vector<SerialPort> &ports, const QString &name) const;
    bool isStranger(const QString &name) const;

    QString m_name;
    PortList m_ports;
    SerialPort m_known;
    std::vector<QString> m_strangers;
};

} // namespace modem
