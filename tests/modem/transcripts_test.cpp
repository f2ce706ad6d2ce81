#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "modem/atsim.h"
#include "modem/atstorage.h"
#include "modem/sender.h"
#include "modem/ussd.h"
#include "tests/catch.h"
#include "tests/modem/finalchecks.h"
#include "tests/modem/heard.h"
#include "tests/modem/networkchecks.h"
#include "tests/modem/textchecks.h"

#include <QFile>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;
using modem::AtReply;
using tests::checkNumber;
using tests::Heard;
using tests::Meaning;

namespace {

/// Fields that tell about the sample rather than of what the modem said: why it is remarkable, or where it
/// was cut. The names of three parameters are told by the fields that are checked.
const QStringList kRemarks{u"odd"_s, u"note"_s, u"why"_s, u"shortened"_s};

struct Row
{
    QByteArray command;
    QByteArray reply;
    QJsonObject meaning;
};

std::vector<Row> transcripts()
{
    std::vector<Row> rows;
    if (!qEnvironmentVariableIsSet("HANDBELL_VECTORS"))
        return rows;
    QFile file(qEnvironmentVariable("HANDBELL_VECTORS") + u"/transcripts.jsonl"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        rows.push_back({row[u"command"].toString().toLatin1(), row[u"reply"].toString().toLatin1(),
                        row[u"meaning"].toObject()});
    }
    return rows;
}

/// Every number of a list in the meaning.
std::vector<int> numbers(const QJsonValue &array)
{
    std::vector<int> all;
    for (const QJsonValue &number : array.toArray())
        all.push_back(number.toInt());
    return all;
}

std::vector<QByteArray> names(const QJsonValue &array)
{
    std::vector<QByteArray> all;
    for (const QJsonValue &name : array.toArray())
        all.push_back(name.toString().toLatin1());
    return all;
}

bool checkStorages(const Heard &heard, Meaning &meaning)
{
    const QByteArray line = heard.first("+CPMS");
    if (line.isEmpty())
        return false;
    if (meaning.has(u"storages"_s)) {
        CHECK(modem::parseStorageChoices(line).reading == names(meaning.take(u"storages"_s)));
        return true;
    }
    if (meaning.has(u"mem1"_s)) {
        const auto choices = modem::parseStorageChoices(line);
        CHECK(choices.reading == names(meaning.take(u"mem1"_s)));
        CHECK(choices.sending == names(meaning.take(u"mem2"_s)));
        CHECK(choices.arriving == names(meaning.take(u"mem3"_s)));
        return true;
    }
    const auto uses = modem::parseStorageUse(line);
    std::vector<QByteArray> read;
    std::vector<int> used;
    std::vector<int> total;
    for (const modem::StorageUse &use : uses) {
        read.push_back(use.name);
        used.push_back(use.used);
        total.push_back(use.total);
    }
    if (meaning.has(u"mem"_s))
        CHECK(read == names(meaning.take(u"mem"_s)));
    if (meaning.has(u"used"_s)) {
        CHECK(used == numbers(meaning.take(u"used"_s)));
        CHECK(total == numbers(meaning.take(u"total"_s)));
    }
    for (size_t i = 0; i < 3; ++i) {
        const QString number = QString::number(i + 1);
        if (meaning.has(u"used"_s + number))
            CHECK(used.at(i) == meaning.take(u"used"_s + number).toInt());
        if (meaning.has(u"total"_s + number))
            CHECK(total.at(i) == meaning.take(u"total"_s + number).toInt());
    }
    if (meaning.has(u"full"_s))
        CHECK((used.at(0) >= total.at(0)) == meaning.take(u"full"_s).toBool());
    return true;
}

bool checkUssd(const Heard &heard, Meaning &meaning)
{
    const auto replies = heard.named("+CUSD");
    if (replies.empty())
        return false;
    modem::AtAnswer answer;
    answer.lines = replies;
    const auto reply = modem::lastUssdReply(answer);
    REQUIRE(reply.has_value());
    CHECK(reply->kind == meaning.take(u"m"_s).toInt());
    if (meaning.has(u"dcs"_s))
        CHECK(reply->coding == meaning.take(u"dcs"_s).toInt());
    const QString text = modem::ussdText(*reply);
    CHECK_FALSE(text.isEmpty());
    CHECK_FALSE(text.contains(QChar(0)));
    const QJsonValue meant = meaning.take(u"text"_s);
    if (meant.isString())
        CHECK(text == meant.toString());
    if (meaning.take(u"encoding"_s).isString())
        CHECK(text != QString::fromLatin1(reply->text));
    return true;
}

bool checkSimCard(const Heard &heard, Meaning &meaning)
{
    if (const QByteArray line = heard.first("+CSCA"); !line.isEmpty()) {
        CHECK(modem::serviceCentre(line) == meaning.take(u"number"_s).toString());
        AtReply fields(line);
        fields.text();
        checkNumber(fields.number(), meaning.take(u"toa"_s));
    } else if (!heard.first("+CNUM").isEmpty()) {
        const auto numbers = meaning.has(u"numbers"_s) ? meaning.take(u"numbers"_s).toArray()
                                                       : QJsonArray{meaning.take(u"number"_s)};
        const auto lines = heard.named("+CNUM");
        REQUIRE(qsizetype(lines.size()) == numbers.size());
        for (qsizetype i = 0; i < numbers.size(); ++i)
            CHECK(modem::ownNumber(lines[size_t(i)]) == numbers[i].toString());
    } else if (meaning.has(u"iccid"_s)) {
        CHECK(modem::iccid(heard.lines.back()) == meaning.take(u"iccid"_s).toString());
    } else if (meaning.has(u"pin"_s)) {
        CHECK(AtReply(heard.first("+CPIN")).text() == meaning.take(u"pin"_s).toString().toLatin1());
        CHECK(modem::simState(heard.first("+CPIN")) != modem::SimState::Unknown);
    } else if (meaning.has(u"pin1"_s)) {
        int field = 0;
        for (const QString &name : {u"pin1"_s, u"pin2"_s, u"puk1"_s, u"puk2"_s})
            checkNumber(modem::pinTries(heard.lines.back(), field++), meaning.take(name));
    } else if (!heard.first("#QSS").isEmpty()) {
        AtReply fields(heard.first("#QSS"));
        fields.number();
        const auto state = fields.number();
        if (meaning.take(u"must_reject"_s).toBool())
            CHECK_FALSE(state.has_value());
        else
            CHECK(state == (meaning.take(u"sim"_s).toString() == u"ready"_s ? 3 : 1));
    } else {
        return false;
    }
    return true;
}

bool checkNames(const Heard &heard, Meaning &meaning)
{
    bool hasAny = false;
    for (const QString &name : {u"manufacturer"_s, u"model"_s, u"revision"_s}) {
        if (!meaning.has(name))
            continue;
        hasAny = true;
        const QJsonValue meant = meaning.take(name);
        CHECK(modem::firstValue(heard.answer()) ==
              (meant.isArray() ? meant[0].toString() : meant.toString()));
    }
    return hasAny;
}

/// Lists of values in parentheses or alone, one after the other.
bool checkRanges(const Heard &heard, Meaning &meaning)
{
    if (const QByteArray line = heard.first("+CNMI"); !line.isEmpty() && meaning.has(u"bfr"_s)) {
        AtReply fields(line);
        for (const QString &name : {u"mode"_s, u"mt"_s, u"bm"_s, u"ds"_s, u"bfr"_s})
            CHECK(fields.numbers() == numbers(meaning.take(name)));
        return true;
    }
    if (const QByteArray line = heard.first("+CMGD"); !line.isEmpty()) {
        const std::vector<int> indices = modem::parseIndices(line);
        checkNumber(indices.empty() ? std::nullopt : std::optional(indices.front()),
                    meaning.take(u"index_min"_s));
        if (meaning.has(u"index_max"_s))
            CHECK(indices.back() == meaning.take(u"index_max"_s).toInt());
        AtReply fields(line);
        fields.numbers();
        if (meaning.has(u"delflag"_s))
            CHECK(fields.numbers() == numbers(meaning.take(u"delflag"_s)));
        return true;
    }
    if (!meaning.has(u"modes"_s))
        return false;
    CHECK(AtReply(heard.first("+CMGF")).numbers() == numbers(meaning.take(u"modes"_s)));
    return true;
}

/// Single values; each line is named after what it tells.
bool checkValues(const Heard &heard, Meaning &meaning)
{
    const auto numberOf = [&](QByteArrayView name) { return AtReply(heard.first(name)).number(); };
    if (meaning.has(u"fun"_s))
        checkNumber(numberOf("+CFUN"), meaning.take(u"fun"_s));
    else if (!heard.first("+CFUN").isEmpty())
        CHECK_FALSE(numberOf("+CFUN").has_value()); // the range instead of the value
    else if (meaning.has(u"attached"_s))
        CHECK((numberOf("+CGATT") == 1) == meaning.take(u"attached"_s).toBool());
    else if (meaning.has(u"mr"_s) && !heard.first("+CMGS").isEmpty())
        checkNumber(modem::Sender::referenceIn(heard.first("+CMGS")), meaning.take(u"mr"_s));
    else if (meaning.has(u"prompt"_s))
        CHECK(heard.hasPrompt == meaning.take(u"prompt"_s).toBool());
    else if (meaning.has(u"indicators"_s)) {
        meaning.take(u"indicators"_s);
        AtReply fields(heard.first("+CIND"));
        for (int i = 0; i < 7; ++i)
            CHECK_FALSE(fields.group().text().isEmpty());
    } else if (meaning.has(u"commands"_s)) {
        meaning.take(u"commands"_s);
        int count = 0;
        for (AtReply fields(heard.first("+CLAC")); !fields.atEnd(); ++count)
            CHECK_FALSE(fields.text().isEmpty());
        CHECK(count > 10);
    } else {
        return !heard.first("+MBAN").isEmpty();
    }
    return true;
}

/// Notices: their place, or what they tell of SIM and service; whatever else is passed over has a name, so
/// that no command takes it for its answer.
bool checkNotice(const Heard &heard, Meaning &meaning)
{
    for (QByteArrayView name : {"+CMTI", "+CDSI"}) {
        if (heard.first(name).isEmpty() || !meaning.has(u"index"_s))
            continue;
        const auto place = modem::parsePlace(heard.first(name));
        REQUIRE(place.has_value());
        CHECK(QString::fromLatin1(place->storage) == meaning.take(u"mem"_s).toString());
        CHECK(place->index == meaning.take(u"index"_s).toInt());
        return true;
    }
    if (!meaning.has(u"kind"_s))
        return false;
    CHECK(meaning.take(u"kind"_s).toString() == u"unsolicited"_s);
    meaning.take(u"ignore"_s);
    CHECK_FALSE(heard.final.has_value());
    REQUIRE(heard.lines.size() == 1);
    const QByteArray line = heard.lines.front();
    CHECK(QByteArrayView("+^#*").contains(line.front()));
    if (meaning.has(u"service"_s))
        checkNumber(AtReply(line).number(), meaning.take(u"service"_s));
    if (meaning.has(u"sim"_s)) {
        const int sim = meaning.take(u"sim"_s).toInt();
        checkNumber(AtReply(line).number(), sim);
        CHECK(modem::tellsSimTrouble(line) == (sim == 255));
    }
    if (meaning.has(u"mccmnc"_s)) {
        AtReply fields(line);
        const QByteArray country = fields.text().toByteArray();
        CHECK(country + fields.text().toByteArray() == meaning.take(u"mccmnc"_s).toString().toLatin1());
        CHECK(fields.text() == meaning.take(u"name"_s).toString().toLatin1());
    }
    return true;
}

/// Some field, in groups too, of some line is so.
template <class IsSo>
bool hasField(const Heard &heard, IsSo isSo)
{
    for (const QByteArray &line : heard.lines) {
        for (AtReply fields(line); !fields.atEnd();) {
            if (isSo(fields))
                return true;
            if (!fields.isGroup()) {
                fields.text();
                continue;
            }
            for (AtReply inner = fields.group(); !inner.atEnd(); inner.text()) {
                if (isSo(inner))
                    return true;
            }
        }
    }
    return false;
}

/// Whatever else has a name in the meaning: its value, or each of its values, is a field of some line. What
/// is neither number nor text cannot be found so.
void checkRest(const Heard &heard, Meaning &meaning)
{
    for (const QString &name : meaning.left()) {
        const QJsonValue value = meaning.take(name);
        const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const QJsonValue &meant : values) {
            CAPTURE(name.toStdString(), meant.toVariant().toString().toStdString());
            if (meant.isDouble())
                CHECK(hasField(heard, [&](AtReply field) { return field.number() == meant.toInt(); }));
            else if (meant.isString())
                CHECK(hasField(heard, [&](AtReply field) {
                    return QString::fromLatin1(field.text().trimmed()) == meant.toString();
                }));
        }
    }
}

/// What came before or after the answer, unasked.
void checkNeighbours(const Heard &heard, Meaning &meaning)
{
    for (const QString &side : {u"then"_s, u"before"_s}) {
        for (const QJsonValue &urc : meaning.take(side).toArray()) {
            const QByteArray name = '+' + urc[u"urc"].toString().toLatin1();
            CHECK_FALSE(heard.first(name).isEmpty());
            Meaning inner(urc.toObject());
            inner.take(u"urc"_s);
            if (inner.has(u"index"_s))
                CHECK(checkNotice(heard, inner));
            if (inner.has(u"mti"_s))
                tests::checkPdu(heard.dataOf(name), std::nullopt, inner);
            if (name == "+CLIP")
                CHECK(AtReply(heard.first(name)).text() == inner.take(u"number"_s).toString().toLatin1());
            CHECK(inner.left() == QStringList{});
        }
    }
}

using Check = bool (*)(const Heard &, Meaning &);
constexpr std::array<Check, 11> kChecks{
    tests::checkTexts,    checkUssd,          checkStorages, tests::checkRegistrations,
    tests::checkOperator, tests::checkSignal, checkSimCard,  checkNotice,
    checkNames,           checkRanges,        checkValues,
};

} // namespace

TEST_CASE("replies of real modems parse to their meaning, field by field")
{
    const auto rows = transcripts();
    if (rows.empty()) {
        WARN("HANDBELL_VECTORS is not set: no replies of real modems are read");
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(i, rows[i].command.toStdString(), rows[i].reply.toStdString());
        Meaning meaning(rows[i].meaning);
        for (const QString &remark : kRemarks)
            meaning.take(remark);
        const Heard heard = tests::hear(rows[i].reply, rows[i].command);
        tests::checkFinal(heard, meaning);
        checkNeighbours(heard, meaning);
        for (Check check : kChecks) {
            if (check(heard, meaning))
                break;
        }
        checkRest(heard, meaning);
    }
}
