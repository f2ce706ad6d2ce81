#pragma once

#include "modem/ports/serialport.h"

namespace modem {

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
