#include "core/contacts/numberparser.h"
#include "tests/catch.h"

#include <QStringList>

#include <thread>

using namespace contacts;
using namespace Qt::StringLiterals;

namespace {

using Code = NumberError::Code;

struct Read
{
    const char16_t *text;
    QLatin1StringView region;
    qint64 e164;
    QLatin1StringView belongsTo;
};

// clang-format off
const Read kRead[] = {
    {u"+4915112345678", ""_L1, 4915112345678, "DE"_L1},
    {u"0151 12345678", "DE"_L1, 4915112345678, "DE"_L1},
    {u"0049 (0)151 / 123-456-78", "DE"_L1, 4915112345678, "DE"_L1},
    {u"  +49.151.12345678\u00A0", "FR"_L1, 4915112345678, "DE"_L1},
    {u"tel:+49-151-12345678", ""_L1, 4915112345678, "DE"_L1},
    {u"\uFF0B\uFF14\uFF19\uFF11\uFF15\uFF11\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18", ""_L1, 4915112345678, "DE"_L1},
    {u"\u0660\u0661\u0660\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667", "EG"_L1, 201001234567, "EG"_L1},
    {u"4915112345678", "DE"_L1, 4915112345678, "DE"_L1},         // the plus got lost
    {u"4915112345678.0", "DE"_L1, 4915112345678, "DE"_L1},       // a spreadsheet's number
    {u"+4915112345678.0", ""_L1, 4915112345678, "DE"_L1},
    {u"'+4915112345678", ""_L1, 4915112345678, "DE"_L1},
    {u"+43 660 1234567 ext. 5", ""_L1, 436601234567, "AT"_L1},
    {u"06 12345678", "IT"_L1, 390612345678, "IT"_L1},            // Italy keeps its zero
    {u"+39 06 12345678", ""_L1, 390612345678, "IT"_L1},
    {u"333 1234567", "IT"_L1, 393331234567, "IT"_L1},
    {u"(212) 555-0123", "US"_L1, 12125550123, "US"_L1},
    {u"1 416 555 0123", "US"_L1, 14165550123, "CA"_L1},          // one code, many countries
    {u"011 15 2345-6789", "AR"_L1, 5491123456789, "AR"_L1},
    {u"8 912 345-67-89", "RU"_L1, 79123456789, "RU"_L1},
    {u"06 20 123 4567", "HU"_L1, 36201234567, "HU"_L1},
    {u"090-1234-5678", "JP"_L1, 819012345678, "JP"_L1},
    {u"0712 123456", "KE"_L1, 254712123456, "KE"_L1},
    {u"+800 1234 5678", ""_L1, 80012345678, "001"_L1},
    {u"07700 900123", "GB"_L1, 447700900123, "GB"_L1},           // fiction
    {u"+33 6 39 98 12 34", ""_L1, 33639981234, "FR"_L1},
    {u"+353 20 912 3456", ""_L1, 353209123456, "IE"_L1},
};

struct Refused {
    const char16_t *text;
    QLatin1StringView region;
    Code code;
};

const Refused kRefused[] = {
    {u"", "DE"_L1, Code::Empty},
    {u" \t\u00A0", "DE"_L1, Code::Empty},
    {u"none", "DE"_L1, Code::NotANumber},
    {u"-", "DE"_L1, Code::NotANumber},
    {u"a@example.org", "DE"_L1, Code::NotANumber},
    {u"\u4E00\u4E8C", "CN"_L1, Code::NotANumber},
    {u"4.91512E+12", "DE"_L1, Code::LostDigits},
    {u"4,91512e+12", "DE"_L1, Code::LostDigits},
    {u"0151 12345678", ""_L1, Code::NoRegion},
    {u"4915112345678", ""_L1, Code::NoRegion},
    {u"+999 123456789", "DE"_L1, Code::UnknownCountryCode},
    {u"00999123456789", "DE"_L1, Code::UnknownCountryCode},
    {u"112", "DE"_L1, Code::ShortCode},
    {u"12345", ""_L1, Code::ShortCode},
    {u"22333", "DE"_L1, Code::ShortCode},
    {u"+49", "DE"_L1, Code::NotANumber},
    {u"+44 20 7946", ""_L1, Code::TooShort},
    {u"555-0123", "US"_L1, Code::TooShort},
    {u"+1 212 555 01234", ""_L1, Code::TooLong},
    {u"+49 151 12345678901234567", ""_L1, Code::TooLong},
    {u"+1 555 123 4567", ""_L1, Code::InvalidForCountry},
    {u"+44 7700 901000", ""_L1, Code::InvalidForCountry},
};
// clang-format on

} // namespace

TEST_CASE("numbers as people write them")
{
    for (const Read &row : kRead) {
        CAPTURE(QString::fromUtf16(row.text), row.region);
        const auto number = NumberParser(Region::fromText(QString(row.region))).parse(QStringView(row.text));
        REQUIRE(number);
        CHECK(number->e164 == row.e164);
        CHECK(number->region.toString() == row.belongsTo);
        CHECK(numberFromE164(row.e164) == number);
    }
}

TEST_CASE("a text that is no number says why")
{
    for (const Refused &row : kRefused) {
        CAPTURE(QString::fromUtf16(row.text), row.region);
        const auto number = NumberParser(Region::fromText(QString(row.region))).parse(QStringView(row.text));
        REQUIRE_FALSE(number);
        CHECK(QString(name(number.error().code)) == QString(name(row.code)));
    }
}

TEST_CASE("a number's description keeps what is not valid")
{
    const auto describe = [](const QString &text, const QString &region = {}) {
        return NumberParser(Region::fromText(region)).describe(text);
    };
    const auto mobile = describe(u"0151 12345678"_s, u"DE"_s);
    REQUIRE(mobile);
    CHECK(mobile->valid);
    CHECK(mobile->possible);
    CHECK(mobile->type == NumberType::Mobile);
    CHECK(mobile->number.toString() == u"+4915112345678"_s);
    CHECK(mobile->national == u"01511 2345678"_s);
    CHECK(mobile->international == u"+49 1511 2345678"_s);

    const auto unused = describe(u"+1 555 123 4567"_s);
    REQUIRE(unused);
    CHECK_FALSE(unused->valid);
    CHECK(unused->possible);
    CHECK(unused->type == NumberType::Unknown);

    const auto fictional = describe(u"+447700900123"_s);
    REQUIRE(fictional);
    CHECK(fictional->fictional);
    CHECK(fictional->number.region.toString() == u"GB"_s);

    const auto tooShort = describe(u"+12125"_s);
    REQUIRE(tooShort);
    CHECK_FALSE(tooShort->possible);
    CHECK_FALSE(describe(u"call me"_s));
}

TEST_CASE("a number is written as in its country's telephone book abroad")
{
    NumberParser parser{Region()};
    CHECK(parser.international({4915112345678, {}}) == u"+49 1511 2345678"_s);
    CHECK(parser.international({12125550123, {}}) == u"+1 212-555-0123"_s);
    CHECK(parser.international({447700900123, {}}) == u"+44 7700 900123"_s);
    CHECK(parser.international({999, {}}) == u"+999"_s);
    CHECK(parser.international({4915112345678, {}}) == u"+49 1511 2345678"_s);
}

TEST_CASE("a parser forgets the text before")
{
    NumberParser parser(Region::fromText(u"DE"_s));
    const auto first = parser.parse(u"+39 06 12345678"_s);
    CHECK_FALSE(parser.parse(u"x"_s));
    CHECK(parser.parse(u"0151 12345678"_s)->e164 == 4915112345678);
    CHECK(parser.parse(u"+39 06 12345678"_s) == first);
}

TEST_CASE("two threads parse side by side")
{
    int read[2] = {};
    const auto work = [&read](int who) {
        NumberParser parser(Region::fromText(u"DE"_s));
        for (int i = 0; i < 500; ++i)
            read[who] += parser.parse(u"0151 %1"_s.arg(10000000 + i)).has_value();
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    CHECK(read[0] == 500);
    CHECK(read[1] == 500);
}

TEST_CASE("regions are two letters")
{
    CHECK(Region::fromText(u"de"_s).toString() == u"DE"_s);
    CHECK(Region::fromText(u"001"_s).toString() == u"001"_s);
    for (const QString &text : {QString(), u"D"_s, u"DEU"_s, u"4x"_s, u"dé"_s, u"002"_s})
        CHECK(Region::fromText(text).isEmpty());
    CHECK(Region::fromText(QString()).toString().isEmpty());
    CHECK(Region::fromLocaleName(u"pt_BR.UTF-8"_s).toString() == u"BR"_s);
    CHECK(Region::fromLocaleName(u"C"_s).isEmpty());
    CHECK(Region::fromLocaleName(u"es_419"_s).isEmpty());
}

TEST_CASE("every type and every error has its own word")
{
    QStringList words;
    for (int i = 0; i <= int(NumberType::Voicemail); ++i)
        words << QString(name(NumberType(i)));
    for (int i = 0; i <= int(Code::InvalidForCountry); ++i)
        words << QString(name(Code(i)));
    CHECK(words.removeDuplicates() == 0);
    CHECK_FALSE(words.contains(QString()));
}
