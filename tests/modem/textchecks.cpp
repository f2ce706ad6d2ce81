#include "tests/modem/textchecks.h"

#include "core/base/overload.h"
#include "core/pdu/decode.h"
#include "modem/atreply.h"
#include "modem/atstorage.h"
#include "modem/writtentext.h"
#include "tests/catch.h"

#include <cctype>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// Octets or septets that the user data takes, as TP-UDL counts them.
qsizetype lengthOf(const pdu::Segment &segment)
{
    qsizetype header = segment.header.empty() ? 0 : 1;
    for (const pdu::InformationElement &element : segment.header)
        header += 2 + element.data.size();
    const bool isSeptets = segment.alphabet == pdu::Alphabet::Gsm7;
    return (isSeptets ? (header * 8 + 6) / 7 : header) + segment.payload.size();
}

void checkAddress(const pdu::Address &address, Meaning &meaning)
{
    if (meaning.has(u"number"_s))
        CHECK(address.toString() == meaning.take(u"number"_s).toString());
    if (meaning.has(u"address_type"_s))
        CHECK(address.isName() == (meaning.take(u"address_type"_s).toString() == u"alphanumeric"_s));
}

/// A header that is announced and has no elements leaves nothing that could be told.
void checkUserData(const pdu::Segment &segment, quint8 coding, bool isOwn, Meaning &meaning)
{
    CHECK(coding == meaning.take(u"dcs"_s).toInt());
    const bool hasHeader = meaning.take(u"udhi"_s).toBool();
    if (!hasHeader || !isOwn)
        CHECK(!segment.header.empty() == hasHeader);
    if (meaning.has(u"udl"_s))
        CHECK(lengthOf(segment) == meaning.take(u"udl"_s).toInt());
}

void checkSubmit(const pdu::Submit &submit, Meaning &meaning)
{
    CHECK(submit.reference == meaning.take(u"mr"_s).toInt());
    CHECK(int(pdu::formatOf(submit.validity)) == meaning.take(u"vpf"_s).toInt());
    checkAddress(submit.recipient, meaning);
    checkUserData(submit.segment, submit.dataCoding, true, meaning);
}

/// As we read it, and as the dialogue tells it.
void checkReport(const QByteArray &pdu, std::optional<int> announced, Meaning &meaning)
{
    const modem::Incoming incoming = modem::decodeIncoming(pdu, announced);
    REQUIRE(std::holds_alternative<line::DeliveryReport>(incoming));
    const auto &report = std::get<line::DeliveryReport>(incoming);
    CHECK(report.reference == meaning.take(u"mr"_s).toInt());
    CHECK(report.status == meaning.take(u"st"_s).toInt());
    CHECK(report.recipient == meaning.take(u"number"_s).toString());
}

void checkDeliver(const QByteArray &pdu, std::optional<int> announced, const pdu::Deliver &deliver,
                  Meaning &meaning)
{
    checkAddress(deliver.sender, meaning);
    checkUserData(deliver.segment, deliver.dataCoding, false, meaning);
    const modem::Incoming incoming = modem::decodeIncoming(pdu, announced);
    REQUIRE(std::holds_alternative<line::Inbound>(incoming));
    const auto &inbound = std::get<line::Inbound>(incoming);
    CHECK(inbound.readable);
    CHECK(inbound.sender == deliver.sender.toString());
    if (meaning.has(u"text"_s))
        CHECK(inbound.text == meaning.take(u"text"_s).toString());
}

void checkUnreadable(const QByteArray &pdu, std::optional<int> announced)
{
    const modem::Incoming incoming = modem::decodeIncoming(pdu, announced);
    REQUIRE(std::holds_alternative<line::Inbound>(incoming));
    CHECK_FALSE(std::get<line::Inbound>(incoming).readable);
    CHECK(std::get<line::Inbound>(incoming).raw == pdu);
}

QByteArray hexOf(QByteArray pdu)
{
    while (!pdu.isEmpty() && !std::isxdigit(static_cast<unsigned char>(pdu.back())))
        pdu.chop(1);
    return pdu;
}

void checkStoredHeader(const modem::StoredHeader &read, const QByteArray &line, Meaning &meaning)
{
    const auto number = [&](const QString &name) {
        const QJsonValue value = meaning.take(name);
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    };
    if (meaning.has(u"index"_s))
        CHECK(read.index == number(u"index"_s));
    CHECK(read.status == number(u"stat"_s));
    CHECK(read.length == number(u"length"_s));
    if (meaning.has(u"alpha"_s))
        CHECK((line.contains(",,") || line.contains(",\"\",")) ==
              meaning.take(u"alpha"_s).toString().isEmpty());
}

void checkStored(const QByteArray &line, const QByteArray &pdu, Meaning &meaning)
{
    const modem::StoredHeader header = modem::parseStoredHeader(line);
    checkStoredHeader(header, line, meaning);
    if (meaning.has(u"pdu"_s))
        CHECK(QString::fromLatin1(pdu) == meaning.take(u"pdu"_s).toString());
    checkPdu(pdu, header.length, meaning);
}

void checkWritten(const QByteArray &line, const QByteArray &body, Meaning &meaning)
{
    const auto header = modem::parseWrittenHeader(line);
    REQUIRE(header.has_value());
    CHECK(QString::fromLatin1(header->status) == meaning.take(u"stat"_s).toString());
    if (meaning.has(u"index"_s))
        CHECK(header->index == meaning.take(u"index"_s).toInt());
    if (meaning.has(u"length"_s))
        CHECK(header->length == meaning.take(u"length"_s).toInt());
    if (meaning.has(u"scts"_s)) {
        CHECK(QString::fromLatin1(header->time) == meaning.take(u"scts"_s).toString());
        CHECK(modem::parseWrittenTime(header->time).has_value());
    }
    const modem::Incoming incoming = modem::decodeWritten(line, body);
    REQUIRE(std::holds_alternative<line::Inbound>(incoming));
    const auto &inbound = std::get<line::Inbound>(incoming);
    CHECK(inbound.sender == meaning.take(u"number"_s).toString());
    CHECK_FALSE(inbound.text.isEmpty());
    if (meaning.has(u"text"_s))
        CHECK(inbound.text == meaning.take(u"text"_s).toString());
}

void checkEntry(bool isWritten, const modem::StoredText &text, Meaning &meaning)
{
    if (isWritten)
        checkWritten(text.line, text.data, meaning);
    else
        checkStored(text.line, text.data, meaning);
}

/// One entry's fields stand in the meaning itself, those of several in its "entries".
void checkList(const Heard &heard, Meaning &meaning)
{
    const auto texts = modem::storedTexts(heard.lines);
    const bool isWritten = meaning.take(u"mode"_s).toString() == u"text"_s;
    if (!meaning.has(u"entries"_s)) {
        REQUIRE(texts.size() == 1);
        return checkEntry(isWritten, texts.front(), meaning);
    }
    const QJsonArray entries = meaning.take(u"entries"_s).toArray();
    REQUIRE(qsizetype(texts.size()) == entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QJsonObject fields = entries[i].toObject();
        if (entries.size() == 1 && meaning.has(u"text"_s))
            fields[u"text"_s] = meaning.take(u"text"_s);
        Meaning entry(fields);
        entry.take(u"why"_s);
        checkEntry(isWritten, texts[size_t(i)], entry);
        CHECK(entry.left() == QStringList{});
    }
}

} // namespace

void checkPdu(const QByteArray &pdu, std::optional<int> announced, Meaning &meaning)
{
    const bool isRejected = meaning.take(u"must_reject"_s).toBool();
    const bool isValid = meaning.take(u"pdu_valid"_s).toBool(true);
    if (isRejected || !isValid)
        return checkUnreadable(pdu, announced);
    const QString type = meaning.take(u"mti"_s).toString();
    pdu::DecodeOptions options;
    if (type == u"submit"_s)
        options.direction = pdu::Direction::ToNetwork;
    const auto decoded = pdu::decodeHex(hexOf(pdu), options);
    REQUIRE(decoded.has_value());
    const QByteArray octets = QByteArray::fromHex(hexOf(pdu));
    const qsizetype length = octets.size() - 1 - octets[0];
    CHECK(decoded->serviceCentre.toString() == meaning.take(u"sca"_s).toString());
    CHECK(length == meaning.take(u"tpdu_octets"_s).toInt());
    if (meaning.has(u"length_agrees"_s) && announced)
        CHECK((length == *announced) == meaning.take(u"length_agrees"_s).toBool());
    meaning.take(u"length_agrees"_s);
    if (type == u"status-report"_s)
        return checkReport(pdu, announced, meaning);
    std::visit(base::Overload{
                   [&](const pdu::Deliver &deliver) {
                       CHECK(type == u"deliver"_s);
                       checkDeliver(pdu, announced, deliver, meaning);
                   },
                   [&](const pdu::Submit &submit) {
                       CHECK(type == u"submit"_s);
                       checkSubmit(submit, meaning);
                       CHECK(std::holds_alternative<modem::OwnText>(modem::decodeIncoming(pdu, announced)));
                   },
                   [&](const auto &) { FAIL("another type than " << type.toStdString()); },
               },
               decoded->tpdu);
}

bool checkTexts(const Heard &heard, Meaning &meaning)
{
    if (!heard.first("+CMGR").isEmpty() || !heard.first("+CMGL").isEmpty()) {
        checkList(heard, meaning);
        return true;
    }
    for (QByteArrayView name : {"+CMT", "+CDS"}) {
        if (heard.first(name).isEmpty() || heard.dataOf(name).isEmpty() || meaning.has(u"before"_s))
            continue;
        const auto length = modem::announcedLength(heard.first(name));
        if (meaning.has(u"length"_s))
            CHECK(length == meaning.take(u"length"_s).toInt());
        if (meaning.has(u"alpha"_s))
            CHECK(meaning.take(u"alpha"_s).toString().isEmpty());
        checkPdu(heard.dataOf(name), length, meaning);
        return true;
    }
    return false;
}

} // namespace tests
