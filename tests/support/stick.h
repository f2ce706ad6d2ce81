#pragma once

#include "core/base/systemclock.h"
#include "modem/portwatcher.h"
#include "modem/practice/networks.h"
#include "modem/practice/servedmodem.h"

#include <QTemporaryDir>

namespace tests {

/// A stick on a pseudo-terminal, as the system would list it.
class Stick
{
public:
    /// `pin`: its SIM asks for it, 1234. Those of one number are the same stick with the same SIM.
    explicit Stick(bool pin = false, int number = 0);
    /// Unplugged: its port goes at once.
    ~Stick();

    QString line() const { return m_modem->line(); }
    QString imei() const { return QString::fromLatin1(m_modem->imei()); }
    /// The port for texts of a Huawei with three, plugged in at `usbPath`.
    modem::SerialPort port(const QString &usbPath = QStringLiteral("1-1")) const;
    /// That one between two at which nobody answers.
    std::vector<modem::SerialPort> ports(const QString &usbPath = QStringLiteral("1-1")) const;
    /// Its SIM is taken out and that of the other put in.
    void takeSimOf(const Stick &other);

private:
    static practice::Options options(bool pin);

    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<practice::PracticeNetwork> m_network;
    std::unique_ptr<practice::ServedModem> m_modem;
};

} // namespace tests
