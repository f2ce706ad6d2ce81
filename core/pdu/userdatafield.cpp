#include "core/pdu/userdatafield.h"

#include "core/pdu/gsm7.h"
#include "core/pdu/reader.h"

#include <algorithm>

namespace pdu {

namespace {

int septetsOf(int headerOctets)
{
    return (headerOctets * 8 + fillBits(headerOctets)) / 7;
}

bool isUseless(const InformationElement &element)
{
    switch (element.id) {
    case element::kConcatenation8:
    case element::kConcatenation16: return !concatenation({element});
    case element::kPorts8:
    case element::kPorts16: return !ports({element});
    case element::kSingleShift:
        return element.data.size() != 1 || !gsm7::areDefined({0, static_cast<quint8>(element.data[0])});
    case element::kLockingShift:
        return element.data.size() != 1 || !gsm7::areDefined({static_cast<quint8>(element.data[0]), 0});
    default: return false;
    }
}

Header readHeader(QByteArrayView elements, Findings &findings)
{
    auto header = parseHeader(elements);
    if (!header) {
        findings.warn(Warning::HeaderIgnored);
        return {};
    }
    if (std::any_of(header->begin(), header->end(), isUseless))
        findings.warn(Warning::ElementIgnored);
    return *std::move(header);
}

/// Octets of the header with its length octet; 0 if there is none.
int headerOctets(QByteArrayView userData, Findings &findings)
{
    if (userData.isEmpty()) {
        findings.warn(Warning::HeaderMissing);
        return 0;
    }
    const int octets = 1 + static_cast<quint8>(userData[0]);
    if (octets <= userData.size())
        return octets;
    findings.failure = DecodeError::Code::HeaderTooLong;
    return 0;
}

Alphabet payloadAlphabet(const DataCoding &coding, Findings &findings)
{
    if (!coding.isCompressed)
        return coding.alphabet;
    findings.warn(Warning::Compressed);
    return Alphabet::EightBit;
}

} // namespace

bool fits(const Segment &segment)
{
    const int header = encodedSize(segment.header);
    if (header > kUserDataOctets)
        return false;
    const int units = capacity(segment.alphabet, header);
    return segment.payload.size() <= (segment.alphabet == Alphabet::Ucs2 ? 2 * units : units);
}

void appendUserData(const Segment &segment, QByteArray &octets)
{
    const int header = encodedSize(segment.header);
    const bool isGsm7 = segment.alphabet == Alphabet::Gsm7;
    const qsizetype length = segment.payload.size() + (isGsm7 ? septetsOf(header) : header);
    octets.append(static_cast<char>(length));
    appendHeader(segment.header, octets);
    if (isGsm7)
        gsm7::pack(segment.payload, fillBits(header), octets);
    else
        octets.append(segment.payload);
}

Segment readUserData(Reader &reader, bool hasHeader, const DataCoding &coding, Findings &findings)
{
    Segment segment;
    segment.alphabet = payloadAlphabet(coding, findings);
    const int length = reader.octet();
    const bool isGsm7 = segment.alphabet == Alphabet::Gsm7;
    const QByteArrayView userData = reader.octets(isGsm7 ? gsm7::packedSize(length, 0) : length);
    if (userData.size() > kUserDataOctets)
        findings.warn(Warning::LongUserData);
    const int header = hasHeader ? headerOctets(userData, findings) : 0;
    if (header > 0)
        segment.header = readHeader(userData.sliced(1, header - 1), findings);
    const QByteArrayView rest = userData.sliced(header);
    segment.payload =
        isGsm7 ? gsm7::unpack(rest, length - septetsOf(header), fillBits(header)) : rest.toByteArray();
    if (segment.alphabet == Alphabet::Ucs2 && rest.size() % 2 != 0)
        findings.warn(Warning::OddOctet);
    return segment;
}

} // namespace pdu
