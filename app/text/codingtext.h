#pragma once

#include "core/pdu/problems.h"
#include "core/pdu/segment.h"

#include <QString>

namespace app {

/// "not_hex", "bad_time_stamp": the words of --json.
QString codeName(pdu::SegmentError::Code code);
QString codeName(pdu::EncodeError::Code code);
QString codeName(pdu::DecodeError::Code code);
QString codeName(pdu::Warning warning);

/// One sentence: what is wrong with the text, the values or the PDU.
QString sentence(const pdu::SegmentError &error);
QString sentence(const pdu::EncodeError &error);
QString sentence(const pdu::DecodeError &error);

} // namespace app
