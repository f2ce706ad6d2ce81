#include "core/pdu/optionalfields.h"

#include "core/pdu/datacoding.h"
#include "core/pdu/reader.h"
#include "core/pdu/userdatafield.h"

namespace pdu {

namespace {

constexpr quint8 kProtocol = 0x01;
constexpr quint8 kDataCoding = 0x02;
constexpr quint8 kUserData = 0x04;
constexpr quint8 kReserved = 0x78;
constexpr quint8 kExtended = 0x80;

} // namespace

std::optional<EncodeError::Code> complaint(const OptionalFields &fields)
{
    if (!fields.segment)
        return std::nullopt;
    if (!fits(*fields.segment))
        return EncodeError::Code::UserDataTooLong;
    if (parseDataCoding(fields.dataCoding.value_or(0)).alphabet != fields.segment->alphabet)
        return EncodeError::Code::CodingMismatch;
    return std::nullopt;
}

quint8 indicatorOf(const OptionalFields &fields)
{
    return static_cast<quint8>((fields.protocol ? kProtocol : 0) | (fields.dataCoding ? kDataCoding : 0) |
                               (fields.segment ? kUserData : 0));
}

void appendOptionalFields(const OptionalFields &fields, QByteArray &octets)
{
    if (fields.protocol)
        octets.append(static_cast<char>(*fields.protocol));
    if (fields.dataCoding)
        octets.append(static_cast<char>(*fields.dataCoding));
    if (fields.segment)
        appendUserData(*fields.segment, octets);
}

quint8 readIndicator(Reader &reader, Findings &findings)
{
    const quint8 indicator = reader.octet();
    if (indicator & kReserved)
        findings.warn(Warning::ReservedIndicator);
    for (quint8 more = indicator; more & kExtended && !reader.isTruncated();)
        more = reader.octet();
    return indicator;
}

OptionalFields readOptionalFields(quint8 indicator, bool hasHeader, Reader &reader, Findings &findings)
{
    OptionalFields fields;
    if (indicator & kProtocol)
        fields.protocol = reader.octet();
    if (indicator & kDataCoding)
        fields.dataCoding = reader.octet();
    if (indicator & kUserData)
        fields.segment =
            readUserData(reader, hasHeader, parseDataCoding(fields.dataCoding.value_or(0)), findings);
    return fields;
}

} // namespace pdu
