#pragma once

#include "modem/practice/looppair.h"
#include "modem/practice/machine.h"
#include "modem/practice/practicemodem.h"
#include "modem/practice/practicenetwork.h"
#include "tests/support/fakeclock.h"

#include <QByteArray>

namespace tests {

/// A practice modem at the end of a wire, spoken to by hand. Time stands still unless a test moves it.
class PracticeWire
{
public:
    struct Setup
    {
        practice::Timing timing;
        QStringView faults = {};
        quint64 seed = 1;
        practice::PeopleMix people = practice::PeopleMix::Quiet;
        bool pinEnabled = false;
        int index = 0;
    };

    PracticeWire();
    explicit PracticeWire(const Setup &setup);

    /// Writes octets and answers everything that comes back without time passing.
    QByteArray write(const QByteArray &octets);
    /// A command line: "AT+CSQ" without its CR.
    QByteArray say(const QByteArray &line) { return write(line + '\r'); }
    /// AT+CMGS with a PDU in hexadecimal that leads with its service centre, up to the answer.
    QByteArray sendPdu(const QByteArray &pdu);
    /// What came by itself since the last call.
    QByteArray heard();
    /// Moves time on, and answers what came meanwhile.
    QByteArray wait(base::Milliseconds by);
    /// A new port to the same modem.
    void reopen();

    FakeClock clock;
    std::shared_ptr<practice::PracticeNetwork> network;
    practice::PracticeModem modem;
    std::unique_ptr<practice::LoopPair> pair;
};

/// An SMS-SUBMIT to `number`, with its service centre octet 00.
QByteArray submitPdu(QStringView number, QStringView text, bool wantsReport = false);

} // namespace tests
