#include "app/cli/options.h"

#include "tests/catch.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = app::Option::Kind;

TEST_CASE("lengths of time")
{
    const auto [text, seconds] = GENERATE(table<QString, std::optional<std::chrono::seconds>>({
        {u"90"_s, 90s},
        {u"90s"_s, 90s},
        {u"15m"_s, 900s},
        {u"24h"_s, 86400s},
        {u"7d"_s, 604800s},
        {u"0"_s, 0s},
        {u""_s, std::nullopt},
        {u"h"_s, std::nullopt},
        {u"-5m"_s, std::nullopt},
        {u"1.5h"_s, std::nullopt},
        {u"24 hours"_s, std::nullopt},
        {u"999999999999d"_s, std::nullopt},
    }));
    CAPTURE(text);
    CHECK(app::parseDuration(text) == seconds);
}

TEST_CASE("times with an offset are that instant, others are local")
{
    const auto with = app::parseTime(u"2026-12-01T10:30:00+02:00"_s);
    REQUIRE(with);
    CHECK(with->time_since_epoch() == 1796113800s);
    const auto local = app::parseTime(u"2026-12-01T10:30"_s);
    REQUIRE(local);
    CHECK(local->time_since_epoch().count() == QDateTime({2026, 12, 1}, {10, 30}).toMSecsSinceEpoch());
    CHECK_FALSE(app::parseTime(u"tomorrow"_s));
    CHECK_FALSE(app::parseTime(u"2026-13-01T10:30"_s));
}

TEST_CASE("times are written with their offset and read back")
{
    const base::TimePoint time{base::Milliseconds{1796113800000}};
    CHECK(app::parseTime(app::isoTime(time)) == time);
    const QString written = app::isoTime(time);
    CHECK((written.at(written.size() - 6) == u'+' || written.at(written.size() - 6) == u'-'));
}

TEST_CASE("values are judged by the kind of their option")
{
    struct Row
    {
        Kind kind;
        QString value;
        bool isGood;
    };
    const std::vector<Row> rows{
        {Kind::Text, u""_s, true},
        {Kind::Number, u"12"_s, true},
        {Kind::Number, u"-1"_s, false},
        {Kind::Number, u"1.5"_s, false},
        {Kind::Number, u"many"_s, false},
        {Kind::Duration, u"24h"_s, true},
        {Kind::Duration, u"soon"_s, false},
        {Kind::Time, u"2026-12-01T10:30"_s, true},
        {Kind::Time, u"noon"_s, false},
        {Kind::Choice, u"survey"_s, true},
        {Kind::Choice, u"suvrey"_s, false},
        {Kind::File, u"list.csv"_s, true},
        {Kind::File, u""_s, false},
        {Kind::Line, u"practice:"_s, true},
        {Kind::Line, u"/dev/ttyUSB0"_s, true},
        {Kind::Line, u"tcp:nowhere"_s, false},
        {Kind::Line, u""_s, false},
    };
    for (const Row &row : rows) {
        CAPTURE(static_cast<int>(row.kind), row.value);
        const app::Option option{u"--x"_s, row.kind, u"X"_s, {}, false, false, {u"service"_s, u"survey"_s}};
        const auto problem = app::problemWith(option, row.value);
        CHECK(problem.has_value() != row.isGood);
        if (problem)
            CHECK(problem->startsWith(u"--x "_s));
    }
}

TEST_CASE("a misspelt choice is answered with the one that was meant")
{
    const app::Option option{
        u"--purpose"_s, Kind::Choice, {}, {}, false, false, {u"service"_s, u"marketing"_s, u"survey"_s}};
    CHECK(app::problemWith(option, u"marketting"_s) ==
          u"--purpose is one of service, marketing, survey, not \"marketting\". Did you mean marketing?"_s);
}

TEST_CASE("arguments survive being written down and read again")
{
    const std::vector<app::Option> options{{u"--to"_s, Kind::Text, u"NUMBER"_s, {}, false, true, {}},
                                           {u"--again"_s, Kind::Flag, {}, {}, false, false, {}}};
    app::Arguments arguments;
    arguments.add(u"--to"_s, u"+4915112345678"_s);
    arguments.add(u"--to"_s, u"--odd=1"_s);
    arguments.add(u"--again"_s, {});
    arguments.addWord(u"--looks-like-an-option"_s);
    CHECK(arguments.toStrings(options) == QStringList{u"--to=+4915112345678"_s, u"--to=--odd=1"_s,
                                                      u"--again"_s, u"--"_s, u"--looks-like-an-option"_s});
}
