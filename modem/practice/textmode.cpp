#include "modem/practice/textmode.h"

#include "core/pdu/datacoding.h"
#include "core/pdu/decode.h"

#include <algorithm>
#include <array>

namespace practice {

namespace {

constexpr std::array<const char *, 4> kStatusNames{"REC UNREAD", "REC READ", "STO UNSENT", "STO SENT"};

QByteArray quoted(const QByteArray &text)
{
    return '"' + text + '"';
}

QByteArray statusName(StoredStatus status)
{
    return quoted(kStatusNames.at(size_t(status)));
}

bool isOutgoing(const StoredMessage &message)
{
    return message.status == StoredStatus::Unsent || message.status == StoredStatus::Sent;
}

QByteArray pduHex(const StoredMessage &message)
{
    return pdu::toHex(message.serviceCentre + message.tpdu);
}

QByteArray length(const StoredMessage &message)
{
    return QByteArray::number(message.tpdu.size());
}

/// Fields of a header, written with commas between them.
class Fields
{
public:
    Fields &operator<<(const QByteArray &field)
    {
        m_text += m_isFirst ? field : ',' + field;
        m_isFirst = false;
        return *this;
    }
    Fields &operator<<(int number) { return *this << QByteArray::number(number); }
    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
    bool m_isFirst = true;
};

QByteArray address(const pdu::Address &address, Charset charset)
{
    return quoted(toCharset(address.toString(), charset));
}

/// <tooa>, <toda>, <tora>: the type octet of 24.011 8.2.5.2
int typeOctet(const pdu::Address &address)
{
    return 0x80 | address.type << 4 | address.plan;
}

QByteArray twoDigits(int number)
{
    return QByteArray::number(number % 100).rightJustified(2, '0');
}

/// "yy/MM/dd,hh:mm:ss+zz", zz in quarters of an hour
QByteArray stamp(const std::optional<pdu::TimeStamp> &time)
{
    if (!time)
        return "\"\"";
    const int zone = time->quarters.value_or(0);
    return quoted(twoDigits(time->year) + '/' + twoDigits(time->month) + '/' + twoDigits(time->day) + ',' +
                  twoDigits(time->hour) + ':' + twoDigits(time->minute) + ':' + twoDigits(time->second) +
                  (zone < 0 ? '-' : '+') + twoDigits(std::abs(zone)));
}

/// <data>: characters if they are of the default alphabet without a header, else hexadecimal octets.
QByteArray data(const pdu::Segment &segment, const Settings &settings)
{
    if (segment.alphabet == pdu::Alphabet::Gsm7 && segment.header.empty())
        return toCharset(pdu::textOf(segment), settings.charset);
    if (segment.alphabet == pdu::Alphabet::EightBit)
        return pdu::toHex(segment.payload);
    return toCharset(pdu::textOf(segment), Charset::Ucs2);
}

qsizetype characters(const pdu::Segment &segment)
{
    return segment.payload.size();
}

struct Written
{
    QByteArray header;
    QByteArray body; ///< on a line of its own, if the message has one
    bool hasBody = true;
};

QByteArray serviceCentre(const StoredMessage &message, Fields &fields)
{
    const auto decoded = pdu::decode(message.serviceCentre + message.tpdu);
    fields << (decoded ? address(decoded->serviceCentre, Charset::Ira) : QByteArray("\"\""));
    return decoded ? QByteArray::number(typeOctet(decoded->serviceCentre)) : QByteArray("129");
}

void details(const StoredMessage &message, const pdu::Segment &segment, Fields &fields)
{
    const QByteArray type = serviceCentre(message, fields);
    fields << type << int(characters(segment));
}

/// Which of the three places a text is written at; each has fields of its own.
enum class Place { Notice, Read, Listed };

Written writtenDeliver(const StoredMessage &message, const pdu::Deliver &deliver, const Settings &settings,
                       Place place)
{
    Fields fields;
    fields << address(deliver.sender, settings.charset) << "" << stamp(deliver.timestamp);
    if (settings.showTextDetails) {
        fields << typeOctet(deliver.sender);
        if (place != Place::Listed) {
            fields << int(quint8(message.tpdu.front())) << deliver.protocol << deliver.dataCoding;
            details(message, deliver.segment, fields);
        } else {
            fields << int(characters(deliver.segment));
        }
    }
    return {fields.text(), data(deliver.segment, settings)};
}

Written writtenSubmit(const StoredMessage &message, const pdu::Submit &submit, const Settings &settings,
                      Place place)
{
    Fields fields;
    fields << address(submit.recipient, settings.charset) << "";
    if (place == Place::Listed)
        fields << "";
    if (settings.showTextDetails) {
        fields << typeOctet(submit.recipient);
        if (place != Place::Listed) {
            fields << int(quint8(message.tpdu.front())) << submit.protocol << submit.dataCoding << "";
            details(message, submit.segment, fields);
        } else {
            fields << int(characters(submit.segment));
        }
    }
    return {fields.text(), data(submit.segment, settings)};
}

Written writtenReport(const StoredMessage &message, const pdu::StatusReport &report, const Settings &settings)
{
    Fields fields;
    fields << int(quint8(message.tpdu.front())) << report.reference
           << address(report.recipient, settings.charset) << typeOctet(report.recipient)
           << stamp(report.timestamp) << stamp(report.discharge) << report.status;
    return {fields.text(), {}, false};
}

Written inWords(const StoredMessage &message, const Settings &settings, Place place)
{
    const auto direction = isOutgoing(message) ? pdu::Direction::ToNetwork : pdu::Direction::FromNetwork;
    const auto decoded = pdu::decode(message.tpdu, {direction, false, {}});
    if (decoded) {
        if (const auto *deliver = std::get_if<pdu::Deliver>(&decoded->tpdu))
            return writtenDeliver(message, *deliver, settings, place);
        if (const auto *submit = std::get_if<pdu::Submit>(&decoded->tpdu))
            return writtenSubmit(message, *submit, settings, place);
        if (const auto *report = std::get_if<pdu::StatusReport>(&decoded->tpdu))
            return writtenReport(message, *report, settings);
    }
    return {"\"\",,", pdu::toHex(message.tpdu)};
}

QByteArray joined(const QByteArray &lead, const Written &written)
{
    const QByteArray line = lead + written.header;
    return written.hasBody ? line + "\r\n" + written.body : line;
}

} // namespace

std::optional<StoredStatus> statusFromName(QByteArrayView name)
{
    const auto row =
        std::find_if(kStatusNames.begin(), kStatusNames.end(), [name](const char *n) { return name == n; });
    return row == kStatusNames.end() ? std::nullopt : std::optional(StoredStatus(row - kStatusNames.begin()));
}

QByteArray noticeOf(const StoredMessage &message, bool isReport, const Settings &settings)
{
    if (settings.textMode)
        return joined({}, inWords(message, settings, Place::Notice));
    return (isReport ? "" : ",") + length(message) + "\r\n" + pduHex(message);
}

QByteArray readText(const StoredMessage &message, const Settings &settings)
{
    if (settings.textMode)
        return joined("+CMGR: " + statusName(message.status) + ',', inWords(message, settings, Place::Read));
    return "+CMGR: " + QByteArray::number(int(message.status)) + ",," + length(message) + "\r\n" +
           pduHex(message);
}

QByteArray listedText(int index, const StoredMessage &message, const Settings &settings)
{
    const QByteArray lead = "+CMGL: " + QByteArray::number(index) + ',';
    if (settings.textMode)
        return joined(lead + statusName(message.status) + ',', inWords(message, settings, Place::Listed));
    return lead + QByteArray::number(int(message.status)) + ",," + length(message) + "\r\n" + pduHex(message);
}

} // namespace practice
