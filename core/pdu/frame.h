#pragma once

#include "core/base/result.h"
#include "core/pdu/address.h"
#include "core/pdu/hex.h"
#include "core/pdu/problems.h"

namespace pdu {

/// A PDU as a modem takes it.
struct Frame
{
    QByteArray octets;  ///< service centre field first; 00 lets the modem use its own
    int tpduLength = 0; ///< octets without the service centre field: what AT+CMGS= announces

    QByteArray hex() const { return toHex(octets); }

    friend bool operator==(const Frame &, const Frame &) = default;
};

using EncodeResult = base::Result<Frame, EncodeError>;

/// Starts a frame with the service centre, appends the TPDU by calling `append(QByteArray &)`, and counts it.
template <class Append>
EncodeResult frameOf(const Address &serviceCentre, Append append)
{
    constexpr qsizetype kLongestPdu = 190;
    if (serviceCentre.isName() || !isEncodable(serviceCentre))
        return base::unexpected<EncodeError>({EncodeError::Code::BadServiceCentre});
    Frame frame;
    frame.octets.reserve(kLongestPdu);
    appendServiceCentre(serviceCentre, frame.octets);
    const qsizetype start = frame.octets.size();
    append(frame.octets);
    frame.tpduLength = static_cast<int>(frame.octets.size() - start);
    return frame;
}

} // namespace pdu
