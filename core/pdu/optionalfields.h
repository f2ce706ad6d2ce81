#pragma once

#include "core/pdu/problems.h"
#include "core/pdu/segment.h"

namespace pdu {

class Reader;

/// The end that reports may have, announced by TP-PI, 3GPP TS 23.040 9.2.3.27.
struct OptionalFields
{
    std::optional<quint8> protocol;
    std::optional<quint8> dataCoding; ///< none: the default alphabet
    std::optional<Segment> segment;

    bool isEmpty() const { return !protocol && !dataCoding && !segment; }
    bool hasHeader() const { return segment && !segment->header.empty(); }

    friend bool operator==(const OptionalFields &, const OptionalFields &) = default;
};

/// UserDataTooLong or CodingMismatch of the segment.
std::optional<EncodeError::Code> complaint(const OptionalFields &fields);

/// TP-PI of the fields. In a SUBMIT-REPORT the time stamp stands between it and the fields.
quint8 indicatorOf(const OptionalFields &fields);
void appendOptionalFields(const OptionalFields &fields, QByteArray &octets);

/// Reads TP-PI with its extensions, which announce nothing.
quint8 readIndicator(Reader &reader, Findings &findings);
OptionalFields readOptionalFields(quint8 indicator, bool hasHeader, Reader &reader, Findings &findings);

} // namespace pdu
