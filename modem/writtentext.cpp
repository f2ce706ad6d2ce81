#include "modem/writtentext.h"

#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/techarset.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace modem {

namespace {

bool isTime(QByteArrayView text)
{
    return text.contains('/') && text.contains(':');
}

/// 0 for what is no octet.
int octetIn(AtReply &fields)
{
    const int value = fields.number().value_or(0);
    return value >= 0 && value <= 255 ? value : 0;
}

/// <fo>,<mr>,[<ra>],[<tora>],<scts>,<dt>,<st>
void readReport(AtReply &fields, WrittenHeader &header)
{
    header.isReport = true;
    fields.number();
    header.reference = octetIn(fields);
    header.number = fields.text().toByteArray();
    fields.number();
    header.time = fields.text().toByteArray();
    header.discharge = fields.text().toByteArray();
    header.reportStatus = octetIn(fields);
}

/// <oa>,[<alpha>],[<scts>][,...,<length>]; the alpha is left out altogether by some.
void readText(AtReply &fields, WrittenHeader &header)
{
    header.number = fields.text().toByteArray();
    while (!fields.atEnd() && header.time.isEmpty()) {
        const QByteArrayView field = fields.text();
        if (isTime(field))
            header.time = field.toByteArray();
    }
    while (!fields.atEnd())
        header.length = fields.number();
}

/// The run of digits at the front, taken off.
std::optional<int> takeNumber(QByteArrayView &text)
{
    qsizetype end = 0;
    while (end < text.size() && std::isdigit(static_cast<unsigned char>(text[end])))
        ++end;
    bool isNumber = false;
    const int value = text.first(end).toInt(&isNumber);
    text = text.sliced(end);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<base::TimePoint> instantIn(QByteArrayView text)
{
    const auto stamp = parseWrittenTime(text);
    return stamp ? stamp->instant() : std::nullopt;
}

/// As long as the header says in characters, or four times as long and hexadecimal.
QString textIn(const WrittenHeader &header, QByteArrayView body)
{
    const bool isPlain = header.length && *header.length == body.size();
    if (isPlain)
        return fromTe(body, TeCharset::Gsm);
    const QString ucs2 = maybeUcs2(body);
    return ucs2 != QString::fromLatin1(body) ? ucs2 : fromTe(body, TeCharset::Gsm);
}

line::DeliveryReport reportIn(const WrittenHeader &header)
{
    line::DeliveryReport report;
    report.reference = header.reference;
    report.recipient = maybeUcs2(header.number);
    report.status = header.reportStatus;
    report.serviceCentreTime = instantIn(header.time);
    report.discharge = instantIn(header.discharge);
    return report;
}

line::Inbound inboundIn(const WrittenHeader &header, QByteArrayView body)
{
    line::Inbound inbound;
    inbound.sender = maybeUcs2(header.number);
    inbound.senderIsName =
        std::any_of(inbound.sender.begin(), inbound.sender.end(), [](QChar c) { return c.isLetter(); });
    inbound.text = textIn(header, body);
    inbound.serviceCentreTime = instantIn(header.time);
    inbound.raw = body.toByteArray();
    return inbound;
}

} // namespace

std::optional<WrittenHeader> parseWrittenHeader(QByteArrayView line)
{
    if (!isTextModeHeader(line))
        return std::nullopt;
    AtReply fields(line);
    WrittenHeader header;
    if (AtReply::isNamed(line, "+CMGL"))
        header.index = fields.number();
    header.status = fields.text().toByteArray();
    AtReply ahead = fields;
    const int firstOctet = fields.isQuoted() ? -1 : ahead.number().value_or(-1);
    if (firstOctet >= 0 && firstOctet <= 255)
        readReport(fields, header);
    else
        readText(fields, header);
    return header;
}

std::optional<pdu::TimeStamp> parseWrittenTime(QByteArrayView text)
{
    std::array<int, 6> parts{};
    for (int &part : parts) {
        const auto number = takeNumber(text);
        if (!number)
            return std::nullopt;
        part = *number;
        const bool isLast = &part == &parts.back();
        if (!isLast && !text.isEmpty())
            text = text.sliced(1);
    }
    const int year = parts[0] >= 100 ? parts[0] : parts[0] + (parts[0] >= 90 ? 1900 : 2000);
    pdu::TimeStamp stamp{year, parts[1], parts[2], parts[3], parts[4], parts[5], std::nullopt};
    if (text.startsWith('+') || text.startsWith('-')) {
        const int sign = text.front() == '-' ? -1 : 1;
        text = text.sliced(1);
        if (const auto quarters = takeNumber(text))
            stamp.quarters = sign * *quarters;
    }
    return isValid(stamp) ? std::optional(stamp) : std::nullopt;
}

Incoming decodeStored(const StoredText &text)
{
    if (isTextModeHeader(text.line))
        return decodeWritten(text.line, text.data);
    return decodeIncoming(text.data, parseStoredHeader(text.line).length);
}

Incoming decodeWritten(QByteArrayView header, QByteArrayView body)
{
    const auto read = parseWrittenHeader(header);
    if (!read) {
        line::Inbound unreadable;
        unreadable.raw = body.toByteArray();
        unreadable.readable = false;
        return unreadable;
    }
    if (read->status.startsWith("STO"))
        return OwnText{};
    if (read->isReport)
        return reportIn(*read);
    return inboundIn(*read, body);
}

} // namespace modem
