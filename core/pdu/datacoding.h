#pragma once

#include "core/pdu/alphabet.h"

#include <QtGlobal>

#include <optional>

namespace pdu {

/// What a waiting indication tells the phone to show, 3GPP TS 23.038 4, groups 1100 to 1110.
struct WaitingIndication
{
    enum class Kind { Voicemail, Fax, Email, Other };
    Kind kind = Kind::Voicemail;
    bool isActive = false;
    bool keepsText = false; ///< false: the text may be thrown away once the indication is shown

    friend bool operator==(const WaitingIndication &, const WaitingIndication &) = default;
};

/// What the octet TP-DCS says, 23.038 4. Every one of its 256 values means something; reserved ones are read
/// as the default alphabet, as the standard asks.
struct DataCoding
{
    Alphabet alphabet = Alphabet::Gsm7;
    std::optional<int> messageClass; ///< 0-3; 0 shows at once and is not kept
    bool isCompressed = false;       ///< the payload is kept as octets; nobody has been seen to send this
    bool autoDelete = false;         ///< group 01: may be deleted once read
    std::optional<WaitingIndication> waiting;

    friend bool operator==(const DataCoding &, const DataCoding &) = default;
};

DataCoding parseDataCoding(quint8 octet);

/// The octet for a text: 00, 04, 08, or 10-13, 14-17, 18-1B with a class of 0-3.
quint8 dataCodingOctet(Alphabet alphabet, std::optional<int> messageClass = {});

} // namespace pdu
