#include "core/pdu/submit.h"

#include "core/pdu/firstoctet.h"
#include "core/pdu/reader.h"
#include "core/pdu/userdatafield.h"

namespace pdu {

namespace {

using Code = EncodeError::Code;

quint8 firstOctet(const Submit &submit)
{
    using namespace firstoctet;
    return kSubmit | flag(submit.rejectsDuplicates, kRejectDuplicates) |
           static_cast<quint8>(static_cast<int>(formatOf(submit.validity)) << kValidityShift) |
           flag(submit.wantsReport, kStatusReport) | flag(!submit.segment.header.empty(), kHasHeader) |
           flag(submit.hasReplyPath, kReplyPath);
}

std::optional<Code> complaint(const Submit &submit)
{
    if (!isEncodable(submit.recipient))
        return Code::BadRecipient;
    if (!fits(submit.segment))
        return Code::UserDataTooLong;
    if (parseDataCoding(submit.dataCoding).alphabet != submit.segment.alphabet)
        return Code::CodingMismatch;
    const auto *stamp = std::get_if<TimeStamp>(&submit.validity);
    return stamp && !isValid(*stamp) ? std::optional(Code::BadTime) : std::nullopt;
}

void append(const Submit &submit, QByteArray &octets)
{
    octets.append(static_cast<char>(firstOctet(submit)));
    octets.append(static_cast<char>(submit.reference));
    appendAddress(submit.recipient, octets);
    octets.append(static_cast<char>(submit.protocol));
    octets.append(static_cast<char>(submit.dataCoding));
    appendValidity(submit.validity, octets);
    appendUserData(submit.segment, octets);
}

} // namespace

base::Result<Submit, EncodeError> makeSubmit(QStringView recipient, Segment segment,
                                             const SubmitOptions &options)
{
    const auto address = parseNumber(recipient);
    if (!address)
        return base::unexpected<EncodeError>({Code::BadRecipient});
    if (options.messageClass && (*options.messageClass < 0 || *options.messageClass > 3))
        return base::unexpected<EncodeError>({Code::BadClass});
    Submit submit;
    submit.recipient = *address;
    submit.dataCoding = dataCodingOctet(segment.alphabet, options.messageClass);
    if (options.validity)
        submit.validity = *options.validity;
    submit.wantsReport = options.wantsReport;
    submit.segment = std::move(segment);
    return submit;
}

EncodeResult encode(const Submit &submit, const Address &serviceCentre)
{
    if (const auto code = complaint(submit))
        return base::unexpected<EncodeError>({*code});
    return frameOf(serviceCentre, [&submit](QByteArray &octets) { append(submit, octets); });
}

Submit readSubmit(quint8 firstOctet, Reader &reader, Findings &findings)
{
    using namespace firstoctet;
    Submit submit;
    submit.rejectsDuplicates = firstOctet & kRejectDuplicates;
    submit.wantsReport = firstOctet & kStatusReport;
    submit.hasReplyPath = firstOctet & kReplyPath;
    submit.reference = reader.octet();
    submit.recipient = readAddress(reader, findings);
    submit.protocol = reader.octet();
    submit.dataCoding = reader.octet();
    submit.validity =
        readValidity(static_cast<ValidityFormat>(firstOctet >> kValidityShift & 0x03), reader, findings);
    submit.segment =
        readUserData(reader, firstOctet & kHasHeader, parseDataCoding(submit.dataCoding), findings);
    return submit;
}

} // namespace pdu
