#include "tests/modem/finalchecks.h"

#include "modem/atresults.h"
#include "tests/catch.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

/// What their words for an error say about trying again.
void checkClass(const line::ErrorCode &code, const QString &word)
{
    using line::ErrorClass;
    static const QMap<QString, std::vector<ErrorClass>> classes{
        {u"index"_s, {ErrorClass::Modem}},
        {u"unsupported"_s, {ErrorClass::Temporary, ErrorClass::Configuration}},
        {u"sim"_s, {ErrorClass::Sim}},
        {u"sim-pin"_s, {ErrorClass::Sim}},
        {u"pin-wrong"_s, {ErrorClass::Sim}},
        {u"puk"_s, {ErrorClass::Sim}},
        {u"unknown"_s, {ErrorClass::Unknown}},
        {u"permanent"_s, {ErrorClass::Recipient, ErrorClass::Configuration}},
        {u"registration"_s, {ErrorClass::Temporary, ErrorClass::Account}},
        {u"temporary"_s, {ErrorClass::Temporary}},
        {u"network"_s, {ErrorClass::Temporary}},
        {u"account"_s, {ErrorClass::Account}},
        {u"storage"_s, {ErrorClass::Storage}},
        {u"full"_s, {ErrorClass::Storage}},
        {u"modem"_s, {ErrorClass::Modem}},
        {u"busy"_s, {ErrorClass::Temporary}},
    };
    if (!classes.contains(word)) {
        WARN("no class of ours is known for theirs, " << word.toStdString());
        return;
    }
    const auto &meant = classes[word];
    CHECK(std::find(meant.begin(), meant.end(), modem::errorClass(code)) != meant.end());
}

} // namespace

void checkFinal(const Heard &heard, Meaning &meaning)
{
    using Kind = line::ErrorCode::Kind;
    if (meaning.has(u"final"_s)) {
        const QString final = meaning.take(u"final"_s).toString();
        using Final = modem::AtFinal::Kind;
        CHECK(heard.final.has_value() == !final.isEmpty());
        if (heard.final)
            CHECK(heard.final->kind == (final == u"OK"_s           ? Final::Ok
                                        : final == u"NO CARRIER"_s ? Final::NoCarrier
                                                                   : Final::Error));
    }
    for (const auto &[name, kind] : {std::pair{u"cms"_s, Kind::Cms}, std::pair{u"cme"_s, Kind::Cme}}) {
        if (!meaning.has(name))
            continue;
        REQUIRE(heard.final.has_value());
        const QJsonValue number = meaning.take(name);
        CHECK(heard.final->code.kind == (number.isDouble() ? kind : Kind::Text));
        CHECK(heard.final->code.number == number.toInt(-1));
        if (meaning.has(u"text"_s))
            CHECK(heard.final->code.text == meaning.take(u"text"_s).toString());
        if (meaning.has(u"class"_s))
            checkClass(heard.final->code, meaning.take(u"class"_s).toString());
        if (meaning.take(u"stop"_s).toBool())
            CHECK_FALSE(modem::asksForPatience(heard.final->code));
    }
    if (meaning.has(u"code"_s)) {
        REQUIRE(heard.final.has_value());
        CHECK(heard.final->code.number == meaning.take(u"code"_s).toInt());
    }
    if (meaning.take(u"echo"_s).toBool())
        CHECK_FALSE(heard.echoes.empty());
}

} // namespace tests
