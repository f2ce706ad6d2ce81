#include "modem/practice/tpdu.h"

#include "core/base/overload.h"
#include "core/pdu/datacoding.h"
#include "core/pdu/decode.h"

#include <algorithm>

namespace practice {

namespace {

/// The practice network's clocks show Central European winter time.
constexpr int kZone = 4;

std::optional<std::chrono::seconds> periodOf(const pdu::Validity &validity, base::TimePoint now)
{
    return std::visit(base::Overload{
                          [](std::monostate) { return std::optional<std::chrono::seconds>(); },
                          [](std::chrono::seconds period) { return std::optional(period); },
                          [now](const pdu::TimeStamp &end) {
                              const auto instant = end.instant();
                              if (!instant)
                                  return std::optional<std::chrono::seconds>();
                              return std::optional(
                                  std::chrono::duration_cast<std::chrono::seconds>(*instant - now));
                          },
                      },
                      validity);
}

QString readable(const pdu::Segment &segment)
{
    return segment.alphabet == pdu::Alphabet::EightBit ? QString::fromLatin1(pdu::toHex(segment.payload))
                                                       : pdu::textOf(segment);
}

/// A sender's number, or the name that it is.
pdu::Address addressOf(const QString &sender)
{
    if (const auto number = pdu::parseNumber(sender))
        return *number;
    return pdu::nameAddress(sender.left(pdu::Address::kMostLetters)).value_or(pdu::Address{});
}

QByteArray tpduOf(const pdu::EncodeResult &frame)
{
    return frame ? frame->octets.last(frame->tpduLength) : QByteArray();
}

/// The packed payload of what was typed in text mode: characters, or hexadecimal octets behind a header.
std::optional<pdu::Segment> typedSegment(const QByteArray &typed, const Settings &settings)
{
    const auto coding = pdu::parseDataCoding(quint8(settings.textParameters.coding));
    const bool hasHeader = settings.textParameters.firstOctet & 0x40;
    pdu::Segment segment;
    segment.alphabet = coding.alphabet;
    if (coding.alphabet == pdu::Alphabet::Gsm7 && !hasHeader) {
        const auto text = fromCharset(typed, settings.charset);
        if (!text)
            return {};
        segment.payload = toCharset(*text, Charset::Gsm);
        return segment;
    }
    const auto octets = pdu::fromHex(typed);
    if (!octets)
        return {};
    qsizetype headerSize = 0;
    if (hasHeader) {
        headerSize = octets->isEmpty() ? 0 : quint8(octets->front()) + 1;
        const auto header = headerSize <= octets->size() && headerSize > 0
                                ? pdu::parseHeader(QByteArrayView(*octets).sliced(1, headerSize - 1))
                                : std::nullopt;
        if (!header)
            return {};
        segment.header = *header;
    }
    segment.payload = octets->mid(headerSize);
    return segment;
}

} // namespace

std::optional<AcceptedPart> readSubmit(QByteArrayView tpdu, base::TimePoint now)
{
    const auto decoded = pdu::decode(tpdu, {pdu::Direction::ToNetwork, false, {}});
    const auto *submit = decoded ? std::get_if<pdu::Submit>(&decoded->tpdu) : nullptr;
    if (!submit || submit->recipient.isEmpty())
        return {};
    AcceptedPart part;
    part.at = now;
    part.recipient = submit->recipient.toString();
    part.concatenation = pdu::concatenation(submit->segment.header);
    part.text = readable(submit->segment);
    part.tpdu = tpdu.toByteArray();
    part.wantsReport = submit->wantsReport;
    part.validity = periodOf(submit->validity, now);
    return part;
}

QByteArray deliverTpdu(const QString &sender, const pdu::Segment &segment, base::TimePoint at,
                       std::optional<int> messageClass)
{
    pdu::Deliver deliver;
    deliver.sender = addressOf(sender);
    deliver.dataCoding = pdu::dataCodingOctet(segment.alphabet, messageClass);
    deliver.timestamp = pdu::stampOf(at, kZone);
    deliver.segment = segment;
    return tpduOf(pdu::encode(deliver));
}

QByteArray reportTpdu(const AcceptedPart &part, int status, base::TimePoint discharge)
{
    pdu::StatusReport report;
    report.reference = quint8(part.reference);
    report.recipient = pdu::parseNumber(part.recipient).value_or(pdu::Address{});
    report.timestamp = pdu::stampOf(part.at, kZone);
    report.discharge = pdu::stampOf(discharge, kZone);
    report.status = quint8(status);
    return tpduOf(pdu::encode(report));
}

/// TP-MR is the second octet of an SMS-STATUS-REPORT, 3GPP TS 23.040 9.2.2.3.
QByteArray withReference(const QByteArray &report, int reference)
{
    QByteArray changed = report;
    changed[1] = char(reference);
    return changed;
}

/// TP-ST is the last octet: ours have no optional fields.
QByteArray withStatus(const QByteArray &report, int status)
{
    QByteArray changed = report;
    changed.back() = char(status);
    return changed;
}

std::optional<QByteArray> submitTpdu(const QString &recipient, const QByteArray &typed,
                                     const Settings &settings)
{
    const auto address = pdu::parseNumber(recipient);
    const auto segment = typedSegment(typed, settings);
    if (!address || !segment)
        return {};
    const TextModeParameters &parameters = settings.textParameters;
    pdu::Submit submit;
    submit.recipient = *address;
    submit.protocol = quint8(parameters.protocol);
    submit.dataCoding = quint8(parameters.coding);
    // 27.005 3.2: <fo> decides whether <vp> counts; only the relative form is one number.
    if ((parameters.firstOctet & 0x18) == 0x10)
        submit.validity = pdu::periodOf(quint8(parameters.validity));
    submit.wantsReport = parameters.firstOctet & 0x20;
    submit.segment = *segment;
    const auto frame = pdu::encode(submit);
    return frame ? std::optional(tpduOf(frame)) : std::nullopt;
}

std::optional<int> messageClassOf(const QByteArray &deliver)
{
    const auto decoded = pdu::decode(deliver, {pdu::Direction::FromNetwork, false, {}});
    const auto *text = decoded ? std::get_if<pdu::Deliver>(&decoded->tpdu) : nullptr;
    return text ? pdu::parseDataCoding(text->dataCoding).messageClass : std::nullopt;
}

QByteArray serviceCentrePrefix(const QString &number)
{
    QByteArray octets;
    pdu::appendServiceCentre(pdu::parseNumber(number).value_or(pdu::Address{}), octets);
    return octets;
}

std::optional<qsizetype> serviceCentreSize(QByteArrayView pdu)
{
    const qsizetype size = pdu.isEmpty() ? 1 : quint8(pdu.front()) + 1;
    return size <= pdu.size() ? std::optional(size) : std::nullopt;
}

} // namespace practice
