#pragma once

namespace pdu {

/// How user data is coded, 3GPP TS 23.038 4.
enum class Alphabet { Gsm7, EightBit, Ucs2 };

/// Language numbers of the national tables, 3GPP TS 23.038 6.2.1.2.4; 0 is the default alphabet or the
/// default extension table.
struct NationalTables
{
    int locking = 0;
    int singleShift = 0;

    friend bool operator==(const NationalTables &, const NationalTables &) = default;
};

} // namespace pdu
