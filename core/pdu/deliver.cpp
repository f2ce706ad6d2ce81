#include "core/pdu/deliver.h"

#include "core/pdu/firstoctet.h"
#include "core/pdu/reader.h"
#include "core/pdu/userdatafield.h"

namespace pdu {

namespace {

using Code = EncodeError::Code;

quint8 firstOctet(const Deliver &deliver)
{
    using namespace firstoctet;
    return kDeliver | flag(!deliver.moreFollow, kNoMoreMessages) |
           flag(deliver.reportIndication, kStatusReport) | flag(!deliver.segment.header.empty(), kHasHeader) |
           flag(deliver.hasReplyPath, kReplyPath);
}

std::optional<Code> complaint(const Deliver &deliver)
{
    if (!isEncodable(deliver.sender))
        return Code::BadRecipient;
    if (!fits(deliver.segment))
        return Code::UserDataTooLong;
    if (parseDataCoding(deliver.dataCoding).alphabet != deliver.segment.alphabet)
        return Code::CodingMismatch;
    return deliver.timestamp && isValid(*deliver.timestamp) ? std::nullopt : std::optional(Code::BadTime);
}

void append(const Deliver &deliver, QByteArray &octets)
{
    octets.append(static_cast<char>(firstOctet(deliver)));
    appendAddress(deliver.sender, octets);
    octets.append(static_cast<char>(deliver.protocol));
    octets.append(static_cast<char>(deliver.dataCoding));
    appendTimeStamp(*deliver.timestamp, octets);
    appendUserData(deliver.segment, octets);
}

} // namespace

EncodeResult encode(const Deliver &deliver, const Address &serviceCentre)
{
    if (const auto code = complaint(deliver))
        return base::unexpected<EncodeError>({*code});
    return frameOf(serviceCentre, [&deliver](QByteArray &octets) { append(deliver, octets); });
}

Deliver readDeliver(quint8 firstOctet, Reader &reader, Findings &findings)
{
    using namespace firstoctet;
    Deliver deliver;
    deliver.moreFollow = !(firstOctet & kNoMoreMessages);
    deliver.reportIndication = firstOctet & kStatusReport;
    deliver.hasReplyPath = firstOctet & kReplyPath;
    deliver.sender = readAddress(reader, findings);
    deliver.protocol = reader.octet();
    deliver.dataCoding = reader.octet();
    deliver.timestamp = readTimeStamp(reader, findings);
    deliver.segment =
        readUserData(reader, firstOctet & kHasHeader, parseDataCoding(deliver.dataCoding), findings);
    return deliver;
}

} // namespace pdu
