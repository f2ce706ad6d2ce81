#include "core/line/linespec.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using line::LineSpec;
using line::LineSpecError;

TEST_CASE("a line is written the way people write it")
{
    struct Row {
        QString text;
        LineSpec spec;
        QString canonical;
    };
    const std::vector<Row> rows{
        {u"serial:/dev/ttyUSB0?baud=115200"_s, {u"serial"_s, u"/dev/ttyUSB0"_s, {{u"baud"_s, u"115200"_s}}}, {}},
        {u"/dev/ttyACM0"_s, {u"serial"_s, u"/dev/ttyACM0"_s, {}}, u"serial:/dev/ttyACM0"_s},
        {u"COM3"_s, {u"serial"_s, u"COM3"_s, {}}, u"serial:COM3"_s},
        {u"tcp:127.0.0.1:7001"_s, {u"tcp"_s, u"127.0.0.1:7001"_s, {}}, {}},
        {u"TCP:[::1]:7001"_s, {u"tcp"_s, u"[::1]:7001"_s, {}}, u"tcp:[::1]:7001"_s},
        {u"practice:"_s, {u"practice"_s, {}, {}}, {}},
        {u"practice:?modems=2&seed=7&log=/tmp/a%26b"_s,
         {u"practice"_s, {}, {{u"modems"_s, u"2"_s}, {u"seed"_s, u"7"_s}, {u"log"_s, u"/tmp/a&b"_s}}},
         {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const auto spec = line::parseLineSpec(row.text);
        REQUIRE(spec);
        CHECK(*spec == row.spec);
        CHECK(spec->toString() == (row.canonical.isEmpty() ? row.text : row.canonical));
        CHECK(line::parseLineSpec(spec->toString()) == *spec);
    }
}

TEST_CASE("a line that cannot be meant is refused with its place")
{
    struct Row {
        QString text;
        LineSpecError::Code code;
        qsizetype offset;
    };
    const std::vector<Row> rows{
        {u""_s, LineSpecError::Code::Empty, 0},
        {u"  "_s, LineSpecError::Code::Empty, 0},
        {u"serial:"_s, LineSpecError::Code::NoAddress, 7},
        {u"tcp:localhost"_s, LineSpecError::Code::BadPort, 4},
        {u"tcp:localhost:99999"_s, LineSpecError::Code::BadPort, 4},
        {u"practice:?modems"_s, LineSpecError::Code::BadOption, 10},
        {u"practice:?seed=1&=2"_s, LineSpecError::Code::BadOption, 17},
    };
    for (const Row &row : rows) {
        CAPTURE(row.text);
        const auto spec = line::parseLineSpec(row.text);
        REQUIRE_FALSE(spec);
        CHECK(spec.error() == LineSpecError{row.code, row.text, row.offset});
    }
}

TEST_CASE("an option is found by its name")
{
    const auto spec = line::parseLineSpec(u"practice:?modems=4&speed=10");
    REQUIRE(spec);
    CHECK(spec->option(u"speed") == u"10"_s);
    CHECK(spec->option(u"seed") == std::nullopt);
}
