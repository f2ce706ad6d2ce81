#include "core/pdu/command.h"

#include "core/pdu/datacoding.h"
#include "core/pdu/firstoctet.h"
#include "core/pdu/reader.h"
#include "core/pdu/userdatafield.h"

namespace pdu {

namespace {

using Code = EncodeError::Code;

constexpr qsizetype kMostData = 157; // 9.2.2.4

void append(const Command &command, QByteArray &octets)
{
    using namespace firstoctet;
    octets.append(static_cast<char>(kCommand | flag(command.wantsReport, kStatusReport) |
                                    flag(!command.header.empty(), kHasHeader)));
    octets.append(static_cast<char>(command.reference));
    octets.append(static_cast<char>(command.protocol));
    octets.append(static_cast<char>(command.type));
    octets.append(static_cast<char>(command.messageNumber));
    appendAddress(command.recipient, octets);
    octets.append(static_cast<char>(encodedSize(command.header) + command.data.size()));
    appendHeader(command.header, octets);
    octets.append(command.data);
}

} // namespace

EncodeResult encode(const Command &command, const Address &serviceCentre)
{
    if (!isEncodable(command.recipient))
        return base::unexpected<EncodeError>({Code::BadRecipient});
    if (encodedSize(command.header) + command.data.size() > kMostData)
        return base::unexpected<EncodeError>({Code::UserDataTooLong});
    return frameOf(serviceCentre, [&command](QByteArray &octets) { append(command, octets); });
}

Command readCommand(quint8 firstOctet, Reader &reader, Findings &findings)
{
    Command command;
    command.wantsReport = firstOctet & firstoctet::kStatusReport;
    command.reference = reader.octet();
    command.protocol = reader.octet();
    command.type = reader.octet();
    command.messageNumber = reader.octet();
    command.recipient = readAddress(reader, findings);
    DataCoding octetsOnly;
    octetsOnly.alphabet = Alphabet::EightBit;
    Segment data = readUserData(reader, firstOctet & firstoctet::kHasHeader, octetsOnly, findings);
    command.header = std::move(data.header);
    command.data = std::move(data.payload);
    return command;
}

} // namespace pdu
