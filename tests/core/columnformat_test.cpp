#include "core/contacts/columnformat.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace contacts;
using DateOrder = ColumnFormat::DateOrder;

namespace {

const Region kGermany = Region::fromText(u"DE");
const Region kAmerica = Region::fromText(u"US");

} // namespace

TEST_CASE("a column's type is guessed from its values")
{
    struct Case
    {
        QStringList values;
        FieldType type;
    };
    const auto c = GENERATE(values<Case>({
        {{}, FieldType::Text},
        {{u""_s, u" "_s}, FieldType::Text},
        {{u"1"_s, u""_s, u"20"_s}, FieldType::Number},
        {{u"-1.5"_s, u"0"_s}, FieldType::Number},
        {{u"1.234,50"_s, u"7"_s}, FieldType::Number},
        {{u"1,234.50"_s, u"1,234"_s}, FieldType::Number},
        {{u"1 234,5"_s}, FieldType::Number},
        {{u"1,234"_s, u"2,345"_s}, FieldType::Text}, // thousands or decimals?
        {{u"1.5"_s, u"1,5"_s}, FieldType::Text},
        {{u"007"_s, u"123"_s}, FieldType::Text}, // a customer number
        {{u"+4915112345678"_s}, FieldType::Text},
        {{u"1234567890123456"_s}, FieldType::Text}, // more than a double holds
        {{u"1"_s, u"one"_s}, FieldType::Text},
        {{u"1e5"_s}, FieldType::Text},
        {{u"2026-11-22"_s, u"2024-02-29"_s}, FieldType::Date},
        {{u"2026-11-22 00:00:00"_s, u"2026-11-22T00:00"_s}, FieldType::Date},
        {{u"2026-11-22 10:30"_s}, FieldType::Text},
        {{u"22.11.2026"_s, u"1.2.2026"_s}, FieldType::Date},
        {{u"2/13/2026"_s, u"3/4/2026"_s}, FieldType::Date},
        {{u"13/2/2026"_s, u"2/13/2026"_s}, FieldType::Text}, // one order for all
        {{u"30.2.2026"_s}, FieldType::Text},
        {{u"22.11.26"_s}, FieldType::Text},
        {{u"2026-11/22"_s}, FieldType::Text},
    }));
    CAPTURE(c.values.join(u'|').toStdString());
    CHECK(guessFormat(c.values, kGermany).type == c.type);
}

TEST_CASE("between two possible orders of a date the region decides, its own values before")
{
    const auto orderOf = [](const QStringList &values, Region region) {
        return guessFormat(values, region).dateOrder;
    };
    CHECK(orderOf({u"5/4/2026"_s}, kGermany) == DateOrder::DayMonthYear);
    CHECK(orderOf({u"5/4/2026"_s}, kAmerica) == DateOrder::MonthDayYear);
    CHECK(orderOf({u"5/4/2026"_s, u"25/4/2026"_s}, kAmerica) == DateOrder::DayMonthYear);
    CHECK(orderOf({u"5/4/2026"_s, u"4/25/2026"_s}, kGermany) == DateOrder::MonthDayYear);
    CHECK(orderOf({u"5.4.2026"_s}, kAmerica) == DateOrder::DayMonthYear);
}

TEST_CASE("values are kept in one way of writing")
{
    struct Case
    {
        QStringList column;
        QString value;
        QString kept;
    };
    const auto c = GENERATE(values<Case>({
        {{u"1.234,50"_s}, u"1.234,50"_s, u"1234.50"_s},
        {{u"1.234,50"_s}, u"-7"_s, u"-7"_s},
        {{u"1,234.50"_s}, u"9,876,543"_s, u"9876543"_s},
        {{u"1\u202f234,5"_s}, u"1\u202f234,5"_s, u"1234.5"_s},
        {{u"1.5"_s}, u"n/a"_s, u"n/a"_s},
        {{u"22.11.2026"_s}, u"1.2.2026"_s, u"2026-02-01"_s},
        {{u"11/22/2026"_s}, u"1/2/2026"_s, u"2026-01-02"_s},
        {{u"2026/11/22"_s}, u"2026/1/2"_s, u"2026-01-02"_s},
        {{u"22.11.2026"_s}, u"31.2.2026"_s, u"31.2.2026"_s},
        {{u"12"_s}, u"007"_s, u"007"_s},
        {{u"2026-11-22"_s}, u"2026-11-23"_s, u"2026-11-23"_s},
        {{u"2026-11-22"_s}, u"2026-11-23 00:00"_s, u"2026-11-23"_s},
        {{u"text"_s}, u"1.234,50"_s, u"1.234,50"_s},
    }));
    CAPTURE(c.value);
    CHECK(canonical(c.value, guessFormat(c.column, kGermany)) == c.kept);
}
