#pragma once

#include "core/pdu/frame.h"
#include "core/pdu/optionalfields.h"
#include "core/pdu/timestamp.h"

namespace pdu {

class Reader;

/// SMS-STATUS-REPORT, 3GPP TS 23.040 9.2.2.3: what became of a text we sent.
struct StatusReport
{
    quint8 reference = 0; ///< TP-MR of the SUBMIT
    Address recipient;
    std::optional<TimeStamp>
        timestamp; ///< when the service centre took the text; none if it could not be read
    std::optional<TimeStamp> discharge; ///< when it was settled, or last tried
    quint8 status = 0;                  ///< TP-ST, 9.2.3.15
    bool moreFollow = false;
    bool isAboutCommand = false; ///< TP-SRQ
    OptionalFields fields;

    friend bool operator==(const StatusReport &, const StatusReport &) = default;
};

/// BadRecipient, BadServiceCentre, BadTime, UserDataTooLong, CodingMismatch.
EncodeResult encode(const StatusReport &report, const Address &serviceCentre = {});

/// Reads what follows the first octet. Optional fields that do not read are left out: the status counts.
StatusReport readStatusReport(quint8 firstOctet, Reader &reader, Findings &findings);

} // namespace pdu
