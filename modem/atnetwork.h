#pragma once

#include "core/line/linestate.h"

#include <QByteArrayView>

#include <optional>

namespace modem {

/// +CREG, +CGREG or +CEREG, 3GPP TS 27.007 7.2, 10.1.20 and 10.1.22: read form, unsolicited form, and the
/// unsolicited form of modems that put <n> in front.
struct RegistrationReply
{
    std::optional<int> mode; ///< <n>; only where the line has it
    int status = 4;          ///< <stat>; 4: unknown
    std::optional<quint32> area;
    std::optional<quint32> cell;
    std::optional<int> technology;

    friend bool operator==(const RegistrationReply &, const RegistrationReply &) = default;
};

/// None if there is no status in it; whatever follows a readable status may be broken.
std::optional<RegistrationReply> parseRegistration(QByteArrayView line);

/// What <stat> means for sending: 1, 5, 6, 7, 9 and 10 can.
line::Registration registration(int status);
bool canSend(line::Registration registration);

/// +CSQ in dBm; none for 99, not known.
std::optional<int> signalDbm(QByteArrayView line);

/// +CESQ, 3GPP TS 27.007 8.69: what is measured in the network the modem is in; none for the others.
struct ExtendedSignal
{
    std::optional<int> rxlev; ///< GSM, 0-63
    std::optional<int> ber;
    std::optional<int> rscp; ///< UMTS, 0-96
    std::optional<int> ecno;
    std::optional<int> rsrq;
    std::optional<int> rsrp; ///< LTE, 0-97

    friend bool operator==(const ExtendedSignal &, const ExtendedSignal &) = default;
};

ExtendedSignal parseExtendedSignal(QByteArrayView line);

/// The one that is measured, in dBm.
std::optional<int> signalDbm(const ExtendedSignal &signal);

/// The name in +COPS: 0,0,"name",7; empty while there is none.
QString operatorName(QByteArrayView line);

} // namespace modem
