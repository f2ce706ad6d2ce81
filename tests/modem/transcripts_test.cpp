#include "modem/atchannel.h"
#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/atstorage.h"
#include "modem/sender.h"
#include "modem/textcodec.h"
#include "modem/ussd.h"
#include "tests/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using modem::AtToken;

namespace {

/// What a modem said, cut into lines; data lines follow their headers.
struct Heard
{
    std::vector<QByteArray> lines;
    std::optional<modem::AtFinal> final;
    bool hasPrompt = false;

    std::vector<QByteArray> named(QByteArrayView name) const
    {
        std::vector<QByteArray> found;
        for (const QByteArray &line : lines) {
            if (modem::AtReply::isNamed(line, name))
                found.push_back(line);
        }
        return found;
    }
};

Heard hear(const QByteArray &octets)
{
    modem::AtLexer lexer;
    std::vector<AtToken> tokens;
    lexer.feed(octets, tokens);
    Heard heard;
    for (const AtToken &token : tokens) {
        if (token.kind == AtToken::Kind::Prompt)
            heard.hasPrompt = true;
        else if (const auto final = modem::finalResult(token.text);
                 final && token.kind == AtToken::Kind::Line)
            heard.final = heard.final ? heard.final : final;
        else
            heard.lines.push_back(token.text);
    }
    return heard;
}

std::vector<QJsonObject> transcripts()
{
    std::vector<QJsonObject> rows;
    if (!qEnvironmentVariableIsSet("HANDBELL_VECTORS"))
        return rows;
    QFile file(qEnvironmentVariable("HANDBELL_VECTORS") + u"/transcripts.jsonl"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd())
        rows.push_back(QJsonDocument::fromJson(file.readLine()).object());
    return rows;
}

void checkFinal(const Heard &heard, const QJsonObject &meaning)
{
    using Kind = line::ErrorCode::Kind;
    if (meaning[u"final"].isString()) {
        const QString final = meaning[u"final"].toString();
        REQUIRE(heard.final.has_value());
        CHECK((heard.final->kind == modem::AtFinal::Kind::Ok) == (final == u"OK"_s));
    }
    for (const auto &[name, kind] : {std::pair{u"cms"_s, Kind::Cms}, std::pair{u"cme"_s, Kind::Cme}}) {
        if (!meaning.contains(name))
            continue;
        REQUIRE(heard.final.has_value());
        CHECK(heard.final->code.kind == (meaning[name].isDouble() ? kind : Kind::Text));
        CHECK(heard.final->code.number == meaning[name].toInt(-1));
    }
}

void checkText(const QByteArray &header, const QByteArray &pdu, const QJsonObject &meaning)
{
    const modem::StoredHeader read = modem::parseStoredHeader(header);
    if (meaning[u"index"].isDouble())
        CHECK(read.index == meaning[u"index"].toInt());
    if (meaning[u"stat"].isDouble())
        CHECK(read.status == meaning[u"stat"].toInt());
    CHECK(read.length == meaning[u"length"].toInt());
    if (meaning.contains(u"pdu"))
        CHECK(QString::fromLatin1(pdu) == meaning[u"pdu"].toString());
    const modem::Incoming incoming = modem::decodeIncoming(pdu, read.length);
    const QString type = meaning[u"mti"].toString();
    const QString number = meaning[u"number"].toString();
    if (type == u"deliver"_s && meaning[u"pdu_valid"].toBool(true)) {
        REQUIRE(std::holds_alternative<line::Inbound>(incoming));
        const auto &inbound = std::get<line::Inbound>(incoming);
        CHECK(inbound.readable);
        if (!number.isEmpty())
            CHECK(inbound.sender == number);
    } else if (type == u"status-report"_s) {
        REQUIRE(std::holds_alternative<line::DeliveryReport>(incoming));
        const auto &report = std::get<line::DeliveryReport>(incoming);
        CHECK(report.reference == meaning[u"mr"].toInt());
        CHECK(report.status == meaning[u"st"].toInt());
        CHECK(report.recipient == number);
    } else if (meaning[u"must_reject"].toBool()) {
        REQUIRE(std::holds_alternative<line::Inbound>(incoming));
        CHECK_FALSE(std::get<line::Inbound>(incoming).readable);
    }
}

void checkStored(const Heard &heard, const QJsonObject &meaning)
{
    const auto texts = modem::storedTexts(heard.lines);
    const auto headers = heard.named("+CMGR").empty() ? heard.named("+CMGL") : heard.named("+CMGR");
    if (meaning[u"mode"].toString() == u"text"_s) {
        CHECK(texts.empty());
        CHECK(modem::isTextModeHeader(headers.front()));
        return;
    }
    const QJsonArray entries =
        meaning.contains(u"entries") ? meaning[u"entries"].toArray() : QJsonArray{meaning};
    REQUIRE(qsizetype(texts.size()) == entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        checkText(headers[size_t(i)], texts[size_t(i)].pdu, entries[i].toObject());
}

void checkRegistration(const QByteArray &line, const QJsonObject &meaning)
{
    const auto reply = modem::parseRegistration(line);
    REQUIRE(reply.has_value());
    CHECK(reply->status == meaning[u"stat"].toInt());
    if (meaning.contains(u"n"))
        CHECK(reply->mode == meaning[u"n"].toInt());
    const auto hex = [](std::optional<quint32> value) {
        return value ? QString::number(*value, 16).toUpper() : QString();
    };
    CHECK(hex(reply->area) == meaning[u"lac"].toString());
    CHECK(hex(reply->cell) == meaning[u"ci"].toString());
}

std::vector<QByteArray> names(const QJsonValue &array)
{
    std::vector<QByteArray> all;
    for (const QJsonValue &name : array.toArray())
        all.push_back(name.toString().toLatin1());
    return all;
}

void checkStorage(const QByteArray &line, const QJsonObject &meaning)
{
    if (meaning.contains(u"mem1")) {
        const auto choices = modem::parseStorageChoices(line);
        CHECK(choices.reading == names(meaning[u"mem1"]));
        CHECK(choices.sending == names(meaning[u"mem2"]));
        CHECK(choices.arriving == names(meaning[u"mem3"]));
        return;
    }
    const auto uses = modem::parseStorageUse(line);
    const QJsonArray used = meaning[u"used"].toArray();
    for (qsizetype i = 0; i < used.size(); ++i) {
        REQUIRE(size_t(i) < uses.size());
        CHECK(uses[size_t(i)].used == used[i].toInt());
        CHECK(uses[size_t(i)].total == meaning[u"total"][i].toInt());
    }
    for (size_t i = 0; i < 3; ++i) {
        const QString number = QString::number(i + 1);
        if (meaning.contains(u"used"_s + number))
            CHECK(uses.at(i).used == meaning[u"used"_s + number].toInt());
        if (meaning.contains(u"total"_s + number))
            CHECK(uses.at(i).total == meaning[u"total"_s + number].toInt());
    }
}

void checkUssd(const Heard &heard, const QJsonObject &meaning)
{
    const auto reply = modem::parseUssd(heard.named("+CUSD").back());
    REQUIRE(reply.has_value());
    CHECK(reply->kind == meaning[u"m"].toInt());
    if (meaning.contains(u"dcs"))
        CHECK(reply->coding == meaning[u"dcs"].toInt());
    const QString text = modem::ussdText(*reply);
    CHECK_FALSE(text.isEmpty());
    if (meaning[u"text"].isString())
        CHECK(text == meaning[u"text"].toString());
    if (meaning[u"encoding"].isString())
        CHECK(text != QString::fromLatin1(reply->text));
}

/// Checks what a line of this meaning is for us; false if we never ask for it.
bool checkMeaning(const Heard &heard, const QJsonObject &meaning)
{
    const auto first = [&](QByteArrayView name) {
        const auto lines = heard.named(name);
        return lines.empty() ? QByteArray() : lines.front();
    };
    if (!heard.named("+CMGR").empty() || !heard.named("+CMGL").empty())
        checkStored(heard, meaning);
    else if (!first("+CUSD").isEmpty())
        checkUssd(heard, meaning);
    else if (!first("+CPMS").isEmpty())
        checkStorage(first("+CPMS"), meaning);
    else if (!first("+CSCA").isEmpty())
        CHECK(modem::serviceCentre(first("+CSCA")) == meaning[u"number"].toString());
    else if (!first("+CNUM").isEmpty())
        CHECK(modem::ownNumber(first("+CNUM")) ==
              (meaning.contains(u"numbers") ? meaning[u"numbers"][0] : meaning[u"number"]).toString());
    else if (!first("+CSQ").isEmpty())
        CHECK(modem::signalDbm(first("+CSQ")) == meaning[u"dbm"].toInt());
    else if (meaning.contains(u"oper"))
        CHECK(modem::operatorName(first("+COPS")) == meaning[u"oper"].toString());
    else if (!first("+CMGS").isEmpty())
        CHECK(modem::Sender::referenceIn(first("+CMGS")) == meaning[u"mr"].toInt());
    else if (meaning.contains(u"iccid"))
        CHECK(modem::iccid(heard.lines.back()) == meaning[u"iccid"].toString());
    else if (meaning.contains(u"pin") && meaning[u"pin"].isString())
        CHECK(modem::AtReply(first("+CPIN")).text() == meaning[u"pin"].toString().toLatin1());
    else if (meaning.contains(u"prompt"))
        CHECK(heard.hasPrompt);
    else if (meaning.contains(u"model") || meaning.contains(u"manufacturer"))
        CHECK(heard.lines.back().contains(
            (meaning[u"model"].toString() + meaning[u"manufacturer"].toString()).toLatin1()));
    else
        return false;
    return true;
}

bool checkNotice(const Heard &heard, const QJsonObject &meaning)
{
    for (QByteArrayView name : {"+CMTI", "+CDSI"}) {
        if (heard.named(name).empty() || !meaning.contains(u"index"))
            continue;
        const auto place = modem::parsePlace(heard.named(name).front());
        REQUIRE(place.has_value());
        CHECK(QString::fromLatin1(place->storage) == meaning[u"mem"].toString());
        CHECK(place->index == meaning[u"index"].toInt());
        return true;
    }
    for (QByteArrayView name : {"+CREG", "+CGREG", "+CEREG"}) {
        if (heard.named(name).empty() || !meaning.contains(u"stat"))
            continue;
        checkRegistration(heard.named(name).front(), meaning);
        return true;
    }
    for (QByteArrayView name : {"+CMT", "+CDS"}) {
        if (heard.named(name).empty() || !meaning.contains(u"length"))
            continue;
        std::optional<int> length;
        for (modem::AtReply fields(heard.named(name).front()); !fields.atEnd();)
            length = fields.number();
        CHECK(length == meaning[u"length"].toInt());
        return true;
    }
    return false;
}

} // namespace

TEST_CASE("replies of real modems parse to their meaning")
{
    const auto rows = transcripts();
    if (rows.empty()) {
        WARN("HANDBELL_VECTORS is not set: no replies of real modems are read");
        return;
    }
    int understood = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const QByteArray reply = rows[i][u"reply"].toString().toLatin1();
        const QJsonObject meaning = rows[i][u"meaning"].toObject();
        CAPTURE(i, reply.toStdString());
        const Heard heard = hear(reply);
        checkFinal(heard, meaning);
        understood += checkNotice(heard, meaning) || checkMeaning(heard, meaning) ? 1 : 0;
    }
    CHECK(understood * 2 >= int(rows.size()));
}
