#include "app/cli/decodedjson.h"

#include "app/text/codingtext.h"
#include "core/base/overload.h"
#include "core/pdu/datacoding.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(pdu::toHex(octets));
}

QString alphabetName(pdu::Alphabet alphabet)
{
    switch (alphabet) {
    case pdu::Alphabet::Gsm7: return u"gsm7"_s;
    case pdu::Alphabet::Ucs2: return u"ucs2"_s;
    case pdu::Alphabet::EightBit: return u"8bit"_s;
    }
    return {};
}

QJsonObject toJson(const pdu::Address &address)
{
    return {{u"number"_s, address.toString()}, {u"ton"_s, address.type}, {u"npi"_s, address.plan}};
}

QJsonValue toJson(const pdu::Validity &validity)
{
    return std::visit(
        base::Overload{[](std::monostate) { return QJsonValue(QJsonValue::Null); },
                       [](std::chrono::seconds period) {
                           return QJsonValue(QJsonObject{{u"relative_s"_s, qint64(period.count())}});
                       },
                       [](const pdu::TimeStamp &stamp) {
                           return QJsonValue(QJsonObject{{u"absolute"_s, stamp.toIso()}});
                       }},
        validity);
}

QJsonArray elementsArray(const pdu::Header &header)
{
    QJsonArray elements;
    for (const pdu::InformationElement &element : header)
        elements.append(QJsonArray{element.id, hex(element.data)});
    return elements;
}

QJsonObject headerJson(const pdu::Header &header)
{
    QJsonObject json{{u"elements"_s, elementsArray(header)}};
    if (const auto parts = pdu::concatenation(header))
        json.insert(u"concat"_s, QJsonObject{{u"ref"_s, parts->reference},
                                             {u"total"_s, parts->total},
                                             {u"seq"_s, parts->sequence},
                                             {u"bits"_s, parts->bits}});
    if (const auto ports = pdu::ports(header))
        json.insert(
            u"ports"_s,
            QJsonObject{{u"dst"_s, ports->destination}, {u"src"_s, ports->source}, {u"bits"_s, ports->bits}});
    const pdu::NationalTables tables = pdu::nationalTables(header);
    if (tables.singleShift != 0)
        json.insert(u"single_shift"_s, tables.singleShift);
    if (tables.locking != 0)
        json.insert(u"locking_shift"_s, tables.locking);
    return json;
}

void addHeader(QJsonObject &json, const pdu::Header &header)
{
    if (!header.empty())
        json.insert(u"udh"_s, headerJson(header));
}

void addSegment(QJsonObject &json, const pdu::Segment &segment)
{
    json.insert(u"alphabet"_s, alphabetName(segment.alphabet));
    if (segment.alphabet == pdu::Alphabet::EightBit)
        json.insert(u"data"_s, hex(segment.payload));
    else
        json.insert(u"text"_s, pdu::textOf(segment));
    addHeader(json, segment.header);
}

void addCoding(QJsonObject &json, quint8 dataCoding)
{
    json.insert(u"dcs"_s, dataCoding);
    if (const auto messageClass = pdu::parseDataCoding(dataCoding).messageClass)
        json.insert(u"class"_s, *messageClass);
}

void addTime(QJsonObject &json, const QString &name, const std::optional<pdu::TimeStamp> &stamp)
{
    if (stamp)
        json.insert(name, stamp->toIso());
}

void addFields(QJsonObject &json, const pdu::OptionalFields &fields)
{
    if (fields.protocol)
        json.insert(u"pid"_s, *fields.protocol);
    if (fields.dataCoding)
        addCoding(json, *fields.dataCoding);
    if (fields.segment)
        addSegment(json, *fields.segment);
}

void addCause(QJsonObject &json, pdu::ReportForm form, quint8 cause)
{
    if (form == pdu::ReportForm::Error)
        json.insert(u"fcs"_s, cause);
}

QJsonObject toJson(const pdu::Deliver &deliver)
{
    QJsonObject json{{u"type"_s, u"deliver"_s},
                     {u"sender"_s, toJson(deliver.sender)},
                     {u"pid"_s, deliver.protocol},
                     {u"sri"_s, deliver.reportIndication}};
    addCoding(json, deliver.dataCoding);
    addTime(json, u"timestamp"_s, deliver.timestamp);
    addSegment(json, deliver.segment);
    return json;
}

QJsonObject toJson(const pdu::Submit &submit)
{
    QJsonObject json{{u"type"_s, u"submit"_s},
                     {u"recipient"_s, toJson(submit.recipient)},
                     {u"mr"_s, submit.reference},
                     {u"pid"_s, submit.protocol},
                     {u"validity"_s, toJson(submit.validity)},
                     {u"srr"_s, submit.wantsReport},
                     {u"rd"_s, submit.rejectsDuplicates}};
    addCoding(json, submit.dataCoding);
    addSegment(json, submit.segment);
    return json;
}

QJsonObject toJson(const pdu::StatusReport &report)
{
    QJsonObject json{{u"type"_s, u"status-report"_s},
                     {u"recipient"_s, toJson(report.recipient)},
                     {u"mr"_s, report.reference},
                     {u"status"_s, report.status}};
    addTime(json, u"timestamp"_s, report.timestamp);
    addTime(json, u"discharge"_s, report.discharge);
    addFields(json, report.fields);
    return json;
}

QJsonObject toJson(const pdu::DeliverReport &report)
{
    QJsonObject json{{u"type"_s, u"deliver-report"_s}};
    addCause(json, report.form, report.cause);
    addFields(json, report.fields);
    return json;
}

QJsonObject toJson(const pdu::SubmitReport &report)
{
    QJsonObject json{{u"type"_s, u"submit-report"_s}};
    addCause(json, report.form, report.cause);
    addTime(json, u"timestamp"_s, report.timestamp);
    addFields(json, report.fields);
    return json;
}

QJsonObject toJson(const pdu::Command &command)
{
    QJsonObject json{{u"type"_s, u"command"_s},
                     {u"recipient"_s, toJson(command.recipient)},
                     {u"mr"_s, command.reference},
                     {u"pid"_s, command.protocol},
                     {u"srr"_s, command.wantsReport},
                     {u"command_type"_s, command.type},
                     {u"message_number"_s, command.messageNumber},
                     {u"data"_s, hex(command.data)}};
    addHeader(json, command.header);
    return json;
}

} // namespace

QJsonObject toJson(const pdu::Decoded &decoded)
{
    QJsonObject json = std::visit([](const auto &tpdu) { return toJson(tpdu); }, decoded.tpdu);
    if (!decoded.serviceCentre.isEmpty())
        json.insert(u"smsc"_s, decoded.serviceCentre.toString());
    QJsonArray warnings;
    for (const pdu::Warning warning : decoded.warnings)
        warnings.append(codeName(warning));
    json.insert(u"warnings"_s, warnings);
    return json;
}

} // namespace app
