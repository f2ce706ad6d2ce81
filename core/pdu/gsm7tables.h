#pragma once

#include <array>

/// The code tables of 3GPP TS 23.038 6.2.1 and annex A, as data. Everything that reads or writes a septet
/// asks these; see gsm7.h for how.
namespace pdu::gsm7 {

/// Language numbers run from 0 (default) to 13 (Urdu), 23.038 6.2.1.2.4.
constexpr int kLanguages = 14;

/// 128 characters by septet, U+0000 where nothing is assigned. Null if the language has no table of this
/// kind: Spanish (2) has no locking shift.
const char16_t *lockingTable(int language);
const char16_t *singleShiftTable(int language);

} // namespace pdu::gsm7
