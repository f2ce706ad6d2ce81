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
    /// `pin`: its SIM asks for it, 1234.
    explicit Stick(bool pin = false);

    QString line() const { return m_modem->line(); }
    modem::SerialPort port() const;

private:
    static practice::Options options(bool pin);

    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<practice::PracticeNetwork> m_network;
    std::unique_ptr<practice::ServedModem> m_modem;
};

} // namespace tests
