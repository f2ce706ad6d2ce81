#pragma once

#include "core/pdu/frame.h"
#include "core/pdu/segment.h"
#include "core/pdu/validity.h"

#include <chrono>
#include <optional>

namespace pdu {

class Reader;

/// SMS-SUBMIT, 3GPP TS 23.040 9.2.2.2: a text on its way to the network.
struct Submit
{
    quint8 reference = 0; ///< TP-MR; modems put their own in its place
    Address recipient;
    quint8 protocol = 0;   ///< TP-PID
    quint8 dataCoding = 0; ///< TP-DCS; must name the segment's alphabet, see dataCodingOctet()
    Validity validity;
    bool rejectsDuplicates = false;
    bool hasReplyPath = false;
    bool wantsReport = false;
    Segment segment;

    friend bool operator==(const Submit &, const Submit &) = default;
};

/// What a sender usually says beside recipient and segment.
struct SubmitOptions
{
    std::optional<std::chrono::seconds> validity; ///< see relativeOctet()
    std::optional<int> messageClass;              ///< 0-3
    bool wantsReport = false;
};

/// A SUBMIT whose coding fits its segment; BadRecipient, BadClass. `recipient` as parseNumber() takes it.
base::Result<Submit, EncodeError> makeSubmit(QStringView recipient, Segment segment,
                                             const SubmitOptions &options = {});

/// BadRecipient, BadServiceCentre, UserDataTooLong, CodingMismatch, BadTime.
EncodeResult encode(const Submit &submit, const Address &serviceCentre = {});

/// Reads what follows the first octet.
Submit readSubmit(quint8 firstOctet, Reader &reader, Findings &findings);

} // namespace pdu
