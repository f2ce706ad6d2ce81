#pragma once

#include "core/line/flightrecord.h"
#include "tests/modem/modemscript.h"

#include <QJsonObject>

namespace tests {

/// A line of a support file: what was known of it, and what its recorder held.
struct RecordedSession
{
    QString name;
    QJsonObject state; ///< as the file tells it
    line::FlightRecord record;

    /// From its first entry until the line was taken down.
    base::Milliseconds length() const;
};

/// Reads a support file; fails the test on a line that means nothing. Lines without a record are left out.
std::vector<RecordedSession> readSupportFile(const QString &path);

/// What was recorded as a script for ScriptedModem, which then plays it at the wire.
///
/// What is masked matches thus. A command fits if, masked as a recorder does it, it is what was recorded; the
/// length behind AT+CMGS= is anybody's. What the modem said is played with each * as 0, [text: n] as n
/// letters and [PDU: n] as n octets of zero, so that lengths and shapes are what they were; numbers of 18
/// digits and more begin with 89, as those of cards do, and the text that was handed over is echoed as it was
/// written. Lines are said as long after the command before them as they were; the port vanishes and comes
/// back when it did.
ModemScript toScript(const RecordedSession &session);

/// When, after the beginning, Handbell handed over a text or asked for a service code (of so many letters).
struct RecordedDeed
{
    base::Milliseconds at{0};
    int serviceCode = 0; ///< 0: a text
};
std::vector<RecordedDeed> deedsOf(const RecordedSession &session);

} // namespace tests
