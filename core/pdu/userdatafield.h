#pragma once

#include "core/pdu/datacoding.h"
#include "core/pdu/problems.h"
#include "core/pdu/segment.h"

namespace pdu {

class Reader;

/// Whether header and payload go into one SMS.
bool fits(const Segment &segment);

/// Appends TP-UDL and TP-UD, 3GPP TS 23.040 9.2.3.16 and 9.2.3.24. The segment must fit.
void appendUserData(const Segment &segment, QByteArray &octets);

/// Reads TP-UDL and TP-UD. `hasHeader` is TP-UDHI. Compressed text comes back as EightBit.
Segment readUserData(Reader &reader, bool hasHeader, const DataCoding &coding, Findings &findings);

} // namespace pdu
