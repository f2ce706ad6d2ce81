#include "modem/textcodec.h"

#include "core/base/overload.h"
#include "core/pdu/datacoding.h"
#include "core/pdu/decode.h"
#include "core/pdu/submit.h"

#include <cctype>

namespace modem {

namespace {

std::optional<base::TimePoint> instantOf(const std::optional<pdu::TimeStamp> &stamp)
{
    return stamp ? stamp->instant() : std::nullopt;
}

line::Inbound inboundOf(const pdu::Deliver &deliver)
{
    line::Inbound inbound;
    inbound.sender = deliver.sender.toString();
    inbound.senderIsName = deliver.sender.isName();
    inbound.alphabet = deliver.segment.alphabet;
    inbound.text = pdu::textOf(deliver.segment);
    if (inbound.alphabet == pdu::Alphabet::EightBit)
        inbound.data = deliver.segment.payload;
    inbound.concatenation = pdu::concatenation(deliver.segment.header);
    inbound.ports = pdu::ports(deliver.segment.header);
    inbound.messageClass = pdu::parseDataCoding(deliver.dataCoding).messageClass;
    inbound.serviceCentreTime = instantOf(deliver.timestamp);
    return inbound;
}

line::DeliveryReport reportOf(const pdu::StatusReport &report)
{
    line::DeliveryReport told;
    told.reference = report.reference;
    told.recipient = report.recipient.toString();
    told.status = report.status;
    told.serviceCentreTime = instantOf(report.timestamp);
    told.discharge = instantOf(report.discharge);
    return told;
}

QByteArrayView withoutTail(QByteArrayView data)
{
    while (!data.isEmpty() && !std::isxdigit(static_cast<unsigned char>(data.back())))
        data.chop(1);
    return data;
}

/// What a modem keeps of our own texts goes the other way; from the network nothing but answers to them has
/// that type.
bool isOwn(QByteArrayView digits)
{
    pdu::DecodeOptions options;
    options.direction = pdu::Direction::ToNetwork;
    const auto decoded = pdu::decodeHex(digits, options);
    return decoded && std::holds_alternative<pdu::Submit>(decoded->tpdu);
}

pdu::DecodeResult decodeText(QByteArrayView digits, std::optional<int> announced)
{
    pdu::DecodeOptions options;
    if (announced && digits.size() == qsizetype{*announced} * 2) {
        options.hasServiceCentre = false;
        if (auto decoded = pdu::decodeHex(digits, options))
            return decoded;
        options.hasServiceCentre = true;
    }
    return pdu::decodeHex(digits, options);
}

} // namespace

pdu::EncodeResult encodeSubmission(const line::Submission &submission)
{
    const pdu::SubmitOptions options{submission.validity, submission.messageClass, submission.wantsReport};
    const auto submit = pdu::makeSubmit(submission.recipient, submission.segment, options);
    if (!submit)
        return base::unexpected(submit.error());
    return pdu::encode(*submit);
}

Incoming decodeIncoming(QByteArrayView data, std::optional<int> announced)
{
    const auto decoded = decodeText(withoutTail(data), announced);
    if (!decoded && isOwn(withoutTail(data)))
        return OwnText{};
    if (!decoded) {
        line::Inbound unreadable;
        unreadable.raw = data.toByteArray();
        unreadable.readable = false;
        return unreadable;
    }
    const auto withRaw = [&](line::Inbound inbound) {
        inbound.raw = data.toByteArray();
        return inbound;
    };
    return std::visit(
        base::Overload{
            [&](const pdu::Deliver &deliver) -> Incoming { return withRaw(inboundOf(deliver)); },
            [](const pdu::StatusReport &report) -> Incoming { return reportOf(report); },
            [](const auto &) -> Incoming { return OwnText{}; },
        },
        decoded->tpdu);
}

} // namespace modem
