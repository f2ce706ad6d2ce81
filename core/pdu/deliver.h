#pragma once

#include "core/pdu/frame.h"
#include "core/pdu/segment.h"
#include "core/pdu/timestamp.h"

namespace pdu {

class Reader;

/// SMS-DELIVER, 3GPP TS 23.040 9.2.2.1: a text that came from the network.
struct Deliver
{
    Address sender;
    quint8 protocol = 0;                ///< TP-PID
    quint8 dataCoding = 0;              ///< TP-DCS
    std::optional<TimeStamp> timestamp; ///< of the service centre; none if it could not be read
    bool moreFollow = false;            ///< further texts wait for this phone
    bool reportIndication = false;      ///< the sender asked for a report
    bool hasReplyPath = false;
    Segment segment;

    friend bool operator==(const Deliver &, const Deliver &) = default;
};

/// BadRecipient (the sender), BadServiceCentre, UserDataTooLong, CodingMismatch, BadTime.
EncodeResult encode(const Deliver &deliver, const Address &serviceCentre = {});

/// Reads what follows the first octet.
Deliver readDeliver(quint8 firstOctet, Reader &reader, Findings &findings);

} // namespace pdu
