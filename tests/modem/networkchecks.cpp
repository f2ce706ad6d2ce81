#include "tests/modem/networkchecks.h"

#include "modem/atnetwork.h"
#include "modem/atreply.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using modem::AtReply;

namespace tests {

namespace {

int technology(const QString &name)
{
    static const QStringList names{u"GSM"_s,   u"GSM compact"_s, u"UMTS"_s, u"EDGE"_s,
                                   u"HSDPA"_s, u"HSUPA"_s,       u"HSPA"_s, u"LTE"_s};
    return int(names.indexOf(name));
}

void checkRegistration(const QByteArray &line, Meaning &meaning)
{
    const auto reply = modem::parseRegistration(line);
    REQUIRE(reply.has_value());
    CHECK(reply->status == meaning.take(u"stat"_s).toInt());
    if (meaning.has(u"n"_s))
        CHECK(reply->mode == meaning.take(u"n"_s).toInt());
    const auto hex = [](std::optional<quint32> value) {
        return value ? QString::number(*value, 16).toUpper() : QString();
    };
    CHECK(hex(reply->area) == meaning.take(u"lac"_s).toString());
    CHECK(hex(reply->cell) == meaning.take(u"ci"_s).toString());
    if (meaning.has(u"act"_s))
        CHECK(reply->technology == technology(meaning.take(u"act"_s).toString()));
}

/// (stat,"long","short","numeric"[,act]): with the parentheses some put in the wrong place, or none.
void checkOperators(const QByteArray &line, const QJsonArray &operators)
{
    AtReply fields(line);
    for (const QJsonValue &meant : operators) {
        REQUIRE(fields.isGroup());
        AtReply one = fields.group();
        checkNumber(one.number(), meant[u"stat"]);
        CHECK(one.text() == meant[u"long"].toString().toLatin1());
        CHECK(one.text() == meant[u"short"].toString().toLatin1());
        CHECK(one.text() == meant[u"numeric"].toString().toLatin1());
        std::optional<int> technology = one.number();
        if (!technology && !fields.atEnd() && !fields.isGroup())
            technology = AtReply(fields.text().chopped(1)).number();
        if (technology.value_or(0) < 10) // 12, NR, is told as 1 by the sample, which takes one digit
            checkNumber(technology, meant[u"act"]);
    }
}

} // namespace

void checkNumber(std::optional<int> read, const QJsonValue &meant)
{
    CHECK(read == (meant.isDouble() ? std::optional(meant.toInt()) : std::nullopt));
}

bool checkRegistrations(const Heard &heard, Meaning &meaning)
{
    if (meaning.has(u"lines"_s)) {
        for (const QJsonValue &line : meaning.take(u"lines"_s).toArray()) {
            const auto name = '+' + line[u"name"].toString().toLatin1();
            CHECK(modem::parseRegistration(heard.first(name))->status == line[u"stat"].toInt());
        }
        return true;
    }
    for (QByteArrayView name : {"+CREG", "+CGREG", "+CEREG"}) {
        if (heard.first(name).isEmpty() || !meaning.has(u"stat"_s))
            continue;
        checkRegistration(heard.first(name), meaning);
        return true;
    }
    return false;
}

bool checkOperator(const Heard &heard, Meaning &meaning)
{
    const QByteArray line = heard.first("+COPS");
    if (line.isEmpty())
        return false;
    if (meaning.has(u"operators"_s)) {
        checkOperators(line, meaning.take(u"operators"_s).toArray());
        return true;
    }
    const QString name = meaning.has(u"operator"_s) ? u"operator"_s : u"oper"_s;
    CHECK(modem::operatorName(line) == meaning.take(name).toString());
    AtReply fields(line);
    checkNumber(fields.number(), meaning.take(u"mode"_s));
    checkNumber(fields.number(), meaning.take(u"format"_s));
    fields.text();
    checkNumber(fields.number(), meaning.take(u"act"_s));
    return true;
}

bool checkSignal(const Heard &heard, Meaning &meaning)
{
    if (const QByteArray line = heard.first("+CSQ"); !line.isEmpty()) {
        AtReply fields(line);
        CHECK(fields.number() == meaning.take(u"rssi"_s).toInt());
        CHECK(fields.number() == meaning.take(u"ber"_s).toInt(99));
        CHECK(modem::signalDbm(line) == meaning.take(u"dbm"_s).toInt());
        return true;
    }
    const QByteArray line = heard.first("+CESQ");
    if (line.isEmpty())
        return false;
    const modem::ExtendedSignal signal = modem::parseExtendedSignal(line);
    checkNumber(signal.rxlev, meaning.take(u"rxlev"_s));
    checkNumber(signal.ber, meaning.take(u"ber"_s));
    checkNumber(signal.rscp, meaning.take(u"rscp"_s));
    checkNumber(signal.ecno, meaning.take(u"ecno"_s));
    checkNumber(signal.rsrq, meaning.take(u"rsrq"_s));
    checkNumber(signal.rsrp, meaning.take(u"rsrp"_s));
    return true;
}

} // namespace tests
