#include "core/pdu/datacoding.h"

namespace pdu {

namespace {

Alphabet generalAlphabet(quint8 octet)
{
    switch (octet >> 2 & 0x03) {
    case 1: return Alphabet::EightBit;
    case 2: return Alphabet::Ucs2;
    default: return Alphabet::Gsm7;
    }
}

/// Groups 00xx and 01xx.
DataCoding general(quint8 octet)
{
    DataCoding coding;
    coding.alphabet = generalAlphabet(octet);
    coding.isCompressed = octet & 0x20;
    coding.autoDelete = octet & 0x40;
    if (octet & 0x10)
        coding.messageClass = octet & 0x03;
    return coding;
}

/// Groups 1100 (discard), 1101 (store) and 1110 (store, UCS-2).
DataCoding waiting(quint8 octet)
{
    DataCoding coding;
    coding.alphabet = octet >> 4 == 0x0E ? Alphabet::Ucs2 : Alphabet::Gsm7;
    coding.waiting = WaitingIndication{static_cast<WaitingIndication::Kind>(octet & 0x03),
                                       (octet & 0x08) != 0, octet >> 4 != 0x0C};
    return coding;
}

/// Group 1111. Bit 3 is reserved and does not change the alphabet.
DataCoding withClass(quint8 octet)
{
    DataCoding coding;
    coding.alphabet = octet & 0x04 ? Alphabet::EightBit : Alphabet::Gsm7;
    coding.messageClass = octet & 0x03;
    return coding;
}

} // namespace

DataCoding parseDataCoding(quint8 octet)
{
    if (octet < 0x80)
        return general(octet);
    if (octet >= 0xF0)
        return withClass(octet);
    return octet >= 0xC0 ? waiting(octet) : DataCoding{};
}

quint8 dataCodingOctet(Alphabet alphabet, std::optional<int> messageClass)
{
    const int base = alphabet == Alphabet::Gsm7 ? 0x00 : alphabet == Alphabet::EightBit ? 0x04 : 0x08;
    return static_cast<quint8>(messageClass ? base | 0x10 | (*messageClass & 0x03) : base);
}

} // namespace pdu
