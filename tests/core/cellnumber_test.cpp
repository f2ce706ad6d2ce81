#include "core/contacts/sources/cellnumber.h"
#include "tests/catch.h"

using namespace contacts;
using namespace Qt::StringLiterals;

namespace {

using Kind = NumberFormat::Kind;

struct Code
{
    const char16_t *code;
    NumberFormat expected;
};

// clang-format off
const Code kCodes[] = {
    {u"General", {}},
    {u"GENERAL", {}},
    {u"[Red]General", {}},
    {u"0", {}},
    {u"0.00", {}},
    {u"#,##0", {}},
    {u"0.00E+00", {}},
    {u"0%", {}},
    {u"@", {}},
    {u"0 \"days\"", {}},
    {u"\"day\"#", {}},
    {u"_-* #,##0.00\\ \"DM\"_-", {}},
    {u"#,##0\\ [$USD]", {}},
    {u"[$-409]#,##0", {}},
    {u"yyyy-mm-dd", {Kind::Date}},
    {u"DD.MM.YYYY", {Kind::Date}},
    {u"d/m/yy h:mm", {Kind::Date}},
    {u"mmm yy", {Kind::Date}},
    {u"mmmm", {Kind::Date}},
    {u"[$-407]d. mmmm yyyy;@", {Kind::Date}},
    {u"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", {Kind::Date}},
    {u"[$-411]ggge\"\u5e74\"m\"\u6708\"", {Kind::Date}},
    {u"h:mm", {Kind::Time}},
    {u"h:mm AM/PM", {Kind::Time}},
    {u"mm:ss.000", {Kind::Time}},
    {u"[h]:mm", {Kind::Time}},
    {u"[mm]:ss", {Kind::Time}},
    {u"00000", {Kind::Digits, 5}},
    {u"00000000000", {Kind::Digits, 11}},
    {u"0000\\ 000\\ 000", {Kind::Digits, 10}},
    {u"+0", {Kind::Digits, 1, true}},
    {u"\\+0", {Kind::Digits, 1, true}},
    {u"\"+\"0", {Kind::Digits, 1, true}},
    {u"", {}},
    {u"\"", {}},
    {u"[", {}},
    {u"\\", {}},
};

struct Cell
{
    const char *what;
    const char16_t *number;
    NumberFormat format;
    const char16_t *expected;
    DateSystem system = DateSystem::From1900;
};

const NumberFormat kPlain{};
const NumberFormat kDate{Kind::Date};
const NumberFormat kTime{Kind::Time};

const Cell kCells[] = {
    {"a telephone number typed as a number", u"4.47700900123E11", kPlain, u"447700900123"},
    {"the same in full", u"447700900123", kPlain, u"447700900123"},
    {"with a fraction of zeros", u"447700900123.0", kPlain, u"447700900123"},
    {"fifteen digits", u"1.23456789012345E14", kPlain, u"123456789012345"},
    {"eighteen digits as they are written", u"123456789012345678", kPlain, u"123456789012345678"},
    {"sixteen digits by an exponent", u"4.917612345678901E15", kPlain, u"4917612345678901"},
    {"zero", u"0", kPlain, u"0"},
    {"a negative", u"-12", kPlain, u"-12"},
    {"a fraction", u"12.5", kPlain, u"12.5"},
    {"what binary makes of a tenth", u"0.30000000000000004", kPlain, u"0.3"},
    {"a small fraction", u"1E-5", kPlain, u"0.00001"},
    {"no number", u"abc", kPlain, u"abc"},
    {"beyond all numbers", u"1E999", kPlain, u"1E999"},
    {"not a number", u"nan", kPlain, u"nan"},
    {"a huge one", u"1E+30", kPlain, u"1e+30"},
    {"a day", u"45983", kDate, u"2025-11-22"},
    {"a day and a time", u"45983.604166666664", kDate, u"2025-11-22 14:30"},
    {"with seconds", u"45983.604178240741", kDate, u"2025-11-22 14:30:01"},
    {"a moment before midnight is midnight", u"45982.9999999", kDate, u"2025-11-22"},
    {"the first day", u"1", kDate, u"1900-01-01"},
    {"the day before the false leap day", u"59", kDate, u"1900-02-28"},
    {"the false leap day", u"60", kDate, u"1900-02-29"},
    {"the day after it", u"61", kDate, u"1900-03-01"},
    {"the last day", u"2958465", kDate, u"9999-12-31"},
    {"beyond it", u"2958466", kDate, u"2958466"},
    {"before the first", u"-1", kDate, u"-1"},
    {"a telephone number in a column of dates", u"447700900123", kDate, u"447700900123"},
    {"a time in a column of dates", u"0.5", kDate, u"12:00"},
    {"a time", u"0.604166666666667", kTime, u"14:30"},
    {"elapsed hours", u"1.5", kTime, u"36:00"},
    {"1904: the first day", u"0", kDate, u"1904-01-01", DateSystem::From1904},
    {"1904: a day", u"44521", kDate, u"2025-11-22", DateSystem::From1904},
    {"1904: no false leap day", u"60", kDate, u"1904-03-01", DateSystem::From1904},
    {"zeros in front", u"7700900118", {Kind::Digits, 11}, u"07700900118"},
    {"longer than the zeros", u"447700900118", {Kind::Digits, 11}, u"447700900118"},
    {"a plus in front", u"447700900118", {Kind::Digits, 1, true}, u"+447700900118"},
    {"a fraction among zeros", u"1.5", {Kind::Digits, 5}, u"1.5"},
    {"a negative among zeros", u"-5", {Kind::Digits, 5}, u"-5"},
};
// clang-format on

} // namespace

TEST_CASE("number formats tell days, times and filled up digits from amounts")
{
    for (const Code &row : kCodes) {
        INFO(QString::fromUtf16(row.code).toStdString());
        CHECK(formatOf(QString::fromUtf16(row.code)) == row.expected);
    }
}

TEST_CASE("formats that every spreadsheet has")
{
    for (const int id : {14, 15, 16, 17, 22, 30, 36, 57})
        CHECK(builtinFormat(id) == kDate);
    for (const int id : {18, 19, 20, 21, 45, 46, 47})
        CHECK(builtinFormat(id) == kTime);
    for (const int id : {0, 1, 4, 9, 11, 13, 23, 37, 44, 48, 49, 59, 164, -1})
        CHECK(builtinFormat(id) == kPlain);
}

TEST_CASE("cells show what people see")
{
    for (const Cell &row : kCells) {
        INFO(row.what);
        CHECK(cellText(QString::fromUtf16(row.number), row.format, row.system) ==
              QString::fromUtf16(row.expected));
    }
}
