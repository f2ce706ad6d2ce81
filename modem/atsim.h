#pragma once

#include "modem/atcommand.h"

#include <QString>

#include <optional>

namespace modem {

/// What +CPIN? tells of the SIM.
enum class SimState {
    Ready,  ///< PIN2 and PUK2 count as ready: sending needs neither
    Pin,    ///< its PIN
    Puk,    ///< its PUK: a person must help
    Locked, ///< the device wants a code of its own, or of its operator
    Absent,
    Failed,
    Busy, ///< ask again soon
    Unknown,
};

/// The state in the answer to AT+CPIN?, also when the answer is an error.
SimState simState(const AtAnswer &answer);

/// The state a line such as "+CPIN: SIM PIN" tells, 3GPP TS 27.007 8.3; Unknown for another line.
SimState simState(QByteArrayView line);

/// A notice that the SIM went away or wants something: +CPIN other than READY, ^SIMST: 255 (Huawei), #QSS: 0
/// (Telit).
bool tellsSimTrouble(QByteArrayView line);

/// How many tries a PIN has left: a field of the line, or the PIN1=3 of +CPNNUM (Novatel, Qualcomm).
std::optional<int> pinTries(QByteArrayView line, int field);

/// An ICCID of 18 to 20 digits out of "^ICCID: 8970169934461058920F" or a bare line; empty if there is none.
QString iccid(QByteArrayView line);

/// An ICCID out of +CRSM: 144,0,"98..." whose octets hold their digits swapped, 3GPP TS 51.011 10.1.1.
QString iccidOfRecord(QByteArrayView line);

/// The number in +CNUM: "Own","+4915...",145; empty if none.
QString ownNumber(QByteArrayView line);

/// The number in +CSCA: "+4917...",145, also in hexadecimal UCS-2 and without its plus; empty if none is set.
QString serviceCentre(QByteArrayView line);

/// A text that may be hexadecimal UCS-2 because the modem's character set is; else as it is.
QString maybeUcs2(QByteArrayView text);

} // namespace modem
