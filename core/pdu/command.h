#pragma once

#include "core/pdu/frame.h"
#include "core/pdu/userdata.h"

namespace pdu {

class Reader;

/// SMS-COMMAND, 3GPP TS 23.040 9.2.2.4: asks the service centre about a text it took, or to delete it.
struct Command
{
    quint8 reference = 0;
    quint8 protocol = 0;
    quint8 type = 0;          ///< TP-CT, 9.2.3.19: 0 enquiry, 1 cancel report, 2 delete, 3 ask for a report
    quint8 messageNumber = 0; ///< TP-MN: TP-MR of the text it is about
    Address recipient;        ///< of that text
    bool wantsReport = false;
    Header header;
    QByteArray data; ///< TP-CD behind the header

    friend bool operator==(const Command &, const Command &) = default;
};

/// BadRecipient, BadServiceCentre; UserDataTooLong above 157 octets.
EncodeResult encode(const Command &command, const Address &serviceCentre = {});

/// Reads what follows the first octet.
Command readCommand(quint8 firstOctet, Reader &reader, Findings &findings);

} // namespace pdu
