#include "app/cli/coding.h"
#include "app/cli/codingrequest.h"
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/text/codingtext.h"
#include "app/text/say.h"
#include "core/pdu/datacoding.h"
#include "core/pdu/submit.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr qint64 kMostSeconds = std::chrono::seconds(pdu::kLongestValidity).count();

std::optional<pdu::TimeStamp> readTime(const QString &iso)
{
    if (const auto stamp = pdu::parseIso(iso))
        return stamp;
    const auto instant = parseTime(iso);
    if (!instant)
        return std::nullopt;
    const auto local = QDateTime::fromMSecsSinceEpoch(instant->time_since_epoch().count());
    const pdu::TimeStamp stamp = pdu::stampOf(*instant, local.offsetFromUtc() / (15 * 60));
    return pdu::isValid(stamp) ? std::optional(stamp) : std::nullopt;
}

pdu::Validity readValidity(RequestFields &fields)
{
    const auto object = fields.object("validity"_L1);
    if (!object)
        return {};
    RequestFields inner(*object);
    pdu::Validity validity;
    if (const auto period = inner.number("relative_s"_L1, 0, kMostSeconds))
        validity = std::chrono::seconds(*period);
    if (const auto iso = inner.text("absolute"_L1)) {
        const auto stamp = readTime(*iso);
        if (!stamp)
            inner.failField("absolute"_L1, say("a time such as 2026-11-22T10:30:00+01:00"));
        else
            validity = *stamp;
    }
    if (inner.error())
        fields.fail(*inner.error());
    return validity;
}

pdu::Address readServiceCentre(RequestFields &fields)
{
    const auto number = fields.text("smsc"_L1);
    if (!number || number->isEmpty())
        return {};
    const auto address = pdu::parseNumber(*number);
    const pdu::EncodeError error{pdu::EncodeError::Code::BadServiceCentre};
    if (!address)
        fields.fail({codeName(error.code), sentence(error), {}});
    return address.value_or(pdu::Address());
}

/// All of a PDU but its segment.
pdu::Submit readSubmit(RequestFields &fields)
{
    pdu::Submit submit;
    const auto recipient = pdu::parseNumber(fields.requiredText("to"_L1));
    const pdu::EncodeError error{pdu::EncodeError::Code::BadRecipient};
    if (!recipient)
        fields.fail({codeName(error.code), sentence(error), {}});
    submit.recipient = recipient.value_or(pdu::Address());
    submit.reference = static_cast<quint8>(fields.number("mr"_L1, 0, 255).value_or(0));
    submit.protocol = static_cast<quint8>(fields.number("pid"_L1, 0, 255).value_or(0));
    submit.validity = readValidity(fields);
    submit.wantsReport = fields.flag("status_report"_L1);
    submit.rejectsDuplicates = fields.flag("reject_duplicates"_L1);
    submit.hasReplyPath = fields.flag("reply_path"_L1);
    return submit;
}

base::Result<pdu::Segmentation, LineError> cut(RequestFields &fields)
{
    const pdu::SegmentOptions options = readSegmentOptions(fields);
    const auto text = fields.text("text"_L1);
    const auto data = fields.text("data"_L1);
    const bool isData = data && (!text || text->isEmpty());
    if (!text && !data)
        fields.fail({u"missing_field"_s, say("One of the fields \"text\" and \"data\" is needed."), {}});
    if (text && !text->isEmpty() && data)
        fields.fail({u"bad_field"_s, say("Only one of the fields \"text\" and \"data\" can be sent."), {}});
    const auto octets = pdu::fromHex(data.value_or(QString()).toUtf8());
    if (!octets)
        fields.fail({codeName(octets.error().code), sentence(octets.error()), octets.error().offset});
    if (fields.error())
        return base::unexpected<LineError>(*fields.error());
    return (isData ? pdu::segmentData(*octets, options) : pdu::segmentText(*text, options))
        .map_error(toLineError);
}

LineAnswer encodeAll(const pdu::Submit &common, const pdu::Address &serviceCentre,
                     const pdu::Segmentation &segmentation)
{
    QJsonArray pdus;
    pdu::Submit submit = common;
    for (const pdu::Segment &segment : segmentation.segments) {
        submit.segment = segment;
        const auto frame = pdu::encode(submit, serviceCentre);
        if (!frame)
            return base::unexpected<LineError>({codeName(frame.error().code), sentence(frame.error()), {}});
        pdus.append(QJsonObject{{u"pdu"_s, QString::fromLatin1(frame->hex())},
                                {u"tpdu_length"_s, frame->tpduLength}});
    }
    return QJsonObject{{u"encoding"_s, encodingName(segmentation.cost.alphabet)}, {u"pdus"_s, pdus}};
}

QCoro::Task<Exit> run(Invocation &invocation)
{
    return answerJsonLines(invocation, answerEncode);
}

} // namespace

LineAnswer answerEncode(const QJsonObject &request)
{
    RequestFields fields(request);
    pdu::Submit submit = readSubmit(fields);
    const pdu::Address serviceCentre = readServiceCentre(fields);
    const auto messageClass = fields.number("class"_L1, 0, 3);
    const auto segmentation = cut(fields);
    if (!segmentation)
        return base::unexpected<LineError>(segmentation.error());
    submit.dataCoding = pdu::dataCodingOctet(segmentation->cost.alphabet, messageClass);
    return encodeAll(submit, serviceCentre, *segmentation);
}

Command encodeCommand()
{
    Command command;
    command.name = u"encode"_s;
    command.summary = say("Makes the PDUs of texts");
    command.description =
        say("Reads a JSON object a line: to, and text or data (hexadecimal); if wanted smsc, "
            "validity, status_report, class, mr, pid, ref, ref_bits, alphabet, locking, single, "
            "ports, reject_duplicates and reply_path. Writes the encoding and each PDU with the "
            "length that AT+CMGS takes.");
    command.examples = {
        {uR"(encode <<< '{"to": "+4915112345678", "text": "Hello"}')"_s, say("The PDU of a text.")}};
    command.run = run;
    return command;
}

} // namespace app
