#pragma once

#include <QtGlobal>

/// The bits of a TPDU's first octet, 3GPP TS 23.040 9.2.3.
namespace pdu::firstoctet {

constexpr quint8 kTypeMask = 0x03; ///< TP-MTI
constexpr quint8 kDeliver = 0x00;  ///< from the network; to it: DELIVER-REPORT
constexpr quint8 kSubmit = 0x01;   ///< to the network; from it: SUBMIT-REPORT
constexpr quint8 kCommand = 0x02;  ///< to the network; from it: STATUS-REPORT
constexpr quint8 kReserved = 0x03;

constexpr quint8 kRejectDuplicates = 0x04; ///< SUBMIT
constexpr quint8 kNoMoreMessages = 0x04;   ///< DELIVER, STATUS-REPORT
constexpr quint8 kLoopPrevention = 0x08;   ///< DELIVER, STATUS-REPORT
constexpr int kValidityShift = 3;          ///< SUBMIT, two bits
constexpr quint8 kStatusReport =
    0x20; ///< wanted by SUBMIT and COMMAND, returned to by DELIVER, about a COMMAND
constexpr quint8 kHasHeader = 0x40;
constexpr quint8 kReplyPath = 0x80;

constexpr quint8 flag(bool isSet, quint8 bit)
{
    return isSet ? bit : quint8(0);
}

} // namespace pdu::firstoctet
