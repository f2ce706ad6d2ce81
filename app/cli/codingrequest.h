#pragma once

#include "app/cli/requestfields.h"
#include "core/pdu/segment.h"

namespace app {

/// What "segments" and "encode" have in common: alphabet, locking, single, and of encode ref, ref_bits and
/// ports.
pdu::SegmentOptions readSegmentOptions(RequestFields &fields);

/// "GSM-7", "UCS-2" or "8-bit".
QString encodingName(pdu::Alphabet alphabet);

LineError toLineError(const pdu::SegmentError &error);

} // namespace app
