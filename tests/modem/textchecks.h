#pragma once

#include "tests/modem/heard.h"

namespace tests {

/// Checks a data line against everything that is meant of it: service centre, type, address, coding, length.
void checkPdu(const QByteArray &pdu, std::optional<int> announced, Meaning &meaning);

/// +CMGR, +CMGL, +CMT and +CDS in PDU mode and in text mode; false if the reply is about something else.
bool checkTexts(const Heard &heard, Meaning &meaning);

} // namespace tests
