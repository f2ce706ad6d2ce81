#pragma once

#include "core/line/submission.h"
#include "core/pdu/frame.h"

#include <optional>
#include <variant>

namespace modem {

/// The PDU for a submission, 3GPP TS 23.040 9.2.2.2, with the service centre left to the SIM.
pdu::EncodeResult encodeSubmission(const line::Submission &submission);

/// A text of our own that a modem keeps in its store: nobody sent it to us.
struct OwnText
{
    friend bool operator==(const OwnText &, const OwnText &) = default;
};

/// What a stored or announced PDU is; an Inbound with `readable` false and the raw text if it cannot be
/// decoded.
using Incoming = std::variant<line::Inbound, line::DeliveryReport, OwnText>;

/// Reads the data line a modem gave. `announced` is the length in its header: often wrong, so it only decides
/// whether the octets begin with a service centre. Tokens are left 0.
Incoming decodeIncoming(QByteArrayView data, std::optional<int> announced);

} // namespace modem
