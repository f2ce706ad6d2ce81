#pragma once

#include "core/pdu/command.h"
#include "core/pdu/deliver.h"
#include "core/pdu/reports.h"
#include "core/pdu/statusreport.h"
#include "core/pdu/submit.h"

#include <variant>

namespace pdu {

using Tpdu = std::variant<Deliver, Submit, StatusReport, DeliverReport, SubmitReport, Command>;

/// A TPDU does not say which way it goes, and the same two bits mean another type each way.
enum class Direction { FromNetwork, ToNetwork };

struct DecodeOptions
{
    Direction direction = Direction::FromNetwork;
    bool hasServiceCentre = true; ///< the octets begin with the service centre field
    std::optional<ReportForm>
        reportForm; ///< of deliver and submit reports; none: whichever reads without a warning
};

struct Decoded
{
    Address serviceCentre; ///< empty if there is none
    Tpdu tpdu;
    std::vector<Warning> warnings; ///< what was passed over, each once

    friend bool operator==(const Decoded &, const Decoded &) = default;
};

using DecodeResult = base::Result<Decoded, DecodeError>;

/// Reads any PDU. What can still be read is kept and the rest told as a warning; an error only when octets
/// are missing or cannot mean anything. Never reads beyond `octets`, and takes memory in proportion to them.
DecodeResult decode(QByteArrayView octets, const DecodeOptions &options = {});
DecodeResult decodeHex(QByteArrayView digits, const DecodeOptions &options = {});

} // namespace pdu
