#include "modem/atcommand.h"
#include "modem/atresults.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;
using line::ErrorClass;
using line::ErrorCode;
using modem::AtFinal;

TEST_CASE("what ends an answer")
{
    struct Row
    {
        QByteArray line;
        std::optional<AtFinal> result;
    };
    const AtFinal plain{AtFinal::Kind::Error, {}};
    const AtFinal callEnd{AtFinal::Kind::NoCarrier, {}};
    const auto error = [](ErrorCode::Kind kind, int number, const QString &text = {}) {
        return AtFinal{AtFinal::Kind::Error, {kind, number, text}};
    };
    const std::vector<Row> rows{
        {"OK", AtFinal{}},
        {"ERROR", plain},
        {"COMMAND NOT SUPPORT", plain},
        {"NA", plain},
        {"+CMS ERROR: 500", error(ErrorCode::Kind::Cms, 500)},
        {"+CMS ERROR:38", error(ErrorCode::Kind::Cms, 38)},
        {"+CME ERROR: 10", error(ErrorCode::Kind::Cme, 10)},
        {"+CME ERROR: SIM busy", error(ErrorCode::Kind::Text, -1, u"SIM busy"_s)},
        {"+EXT ERROR: 4", error(ErrorCode::Kind::Text, -1, u"+EXT ERROR: 4"_s)},
        {"MODEM ERROR: 7", error(ErrorCode::Kind::Text, -1, u"MODEM ERROR: 7"_s)},
        {"NO CARRIER", callEnd},
        {"BUSY", callEnd},
        {"CONNECT 9600", callEnd},
        {"UNKNOWN COMMAND", std::nullopt},
        {"OKAY", std::nullopt},
        {"+CMGS: 5", std::nullopt},
        {"", std::nullopt},
    };
    for (const Row &row : rows) {
        CAPTURE(row.line.toStdString());
        CHECK(modem::finalResult(row.line) == row.result);
    }
}

TEST_CASE("an error's class says about trying again")
{
    struct Row
    {
        ErrorCode::Kind kind;
        std::vector<int> numbers;
        ErrorClass meaning;
    };
    const auto cms = ErrorCode::Kind::Cms;
    const auto cme = ErrorCode::Kind::Cme;
    // clang-format off
    const std::vector<Row> rows{
        {cms, {17, 22, 27, 38, 41, 42, 47, 111, 127, 192, 194, 212, 213, 256, 258, 302, 314, 331, 332, 512, 513, 514,
               515, 521, 522, 532, 534, 535, 578, 615, 616, 646, 2051}, ErrorClass::Temporary},
        {cms, {1, 30, 69, 195, 196, 197, 204, 260, 528}, ErrorClass::Recipient},
        {cms, {8, 10, 21, 28, 29, 50, 193, 257, 770}, ErrorClass::Account},
        {cms, {0, 81, 259, 261, 263, 300, 301, 320, 321, 340, 524, 771, 772}, ErrorClass::Modem},
        {cms, {262, 310, 311, 312, 313, 315, 316}, ErrorClass::Sim},
        {cms, {95, 96, 97, 98, 99, 128, 129, 130, 143, 144, 145, 159, 160, 161, 175, 176, 198, 199, 303, 304, 305, 330,
               516, 517, 519, 520, 538, 549, 554, 764, 769}, ErrorClass::Configuration},
        {cms, {208, 209, 210, 211, 322}, ErrorClass::Storage},
        {cms, {255, 500, 9999}, ErrorClass::Unknown},
        {cme, {3, 14, 30, 31, 126, 134, 256, 258, 515}, ErrorClass::Temporary},
        {cme, {32, 103, 106, 107, 111, 112, 113, 132, 133, 257}, ErrorClass::Account},
        {cme, {0, 1, 2, 21, 22, 23, 259, 261}, ErrorClass::Modem},
        {cme, {5, 6, 7, 10, 11, 12, 13, 15, 16, 40, 44, 47, 48, 262}, ErrorClass::Sim},
        {cme, {4, 24, 25, 26, 27, 49, 50, 260}, ErrorClass::Configuration},
        {cme, {20}, ErrorClass::Storage},
        {cme, {100, 148, 9999}, ErrorClass::Unknown},
        {ErrorCode::Kind::Plain, {-1}, ErrorClass::Unknown},
    };
    // clang-format on
    for (const Row &row : rows) {
        for (int number : row.numbers) {
            CAPTURE(int(row.kind), number);
            CHECK(modem::errorClass({row.kind, number, {}}) == row.meaning);
        }
    }
}

TEST_CASE("verbose errors mean the same")
{
    const auto classOf = [](const QString &text) {
        return modem::errorClass({ErrorCode::Kind::Text, -1, text});
    };
    CHECK(classOf(u"SIM busy"_s) == ErrorClass::Temporary);
    CHECK(classOf(u"no network service"_s) == ErrorClass::Temporary);
    CHECK(classOf(u"SIM PIN required"_s) == ErrorClass::Sim);
    CHECK(classOf(u"Memory full"_s) == ErrorClass::Storage);
    CHECK(classOf(u"Invalid number format (incomplete number)"_s) == ErrorClass::Configuration);
    CHECK(classOf(u"raspberry"_s) == ErrorClass::Unknown);
}

TEST_CASE("three codes leave in doubt whether the text went out")
{
    for (int number = 0; number < 1000; ++number) {
        CAPTURE(number);
        const bool isOne = number == 197 || number == 332 || number == 521;
        CHECK(modem::isDoubtful({ErrorCode::Kind::Cms, number, {}}) == isOne);
        CHECK_FALSE(modem::isDoubtful({ErrorCode::Kind::Cme, number, {}}));
    }
    CHECK(modem::isDoubtful({ErrorCode::Kind::Text, -1, u"Network timeout"_s}));
    CHECK_FALSE(modem::isDoubtful({ErrorCode::Kind::Text, -1, u"SIM busy"_s}));
    CHECK_FALSE(modem::isDoubtful({}));
}

TEST_CASE("an answer carries the name of its command")
{
    CHECK(modem::commandName("AT+CSQ") == "+CSQ");
    CHECK(modem::commandName("AT+CMGR=3") == "+CMGR");
    CHECK(modem::commandName("AT+CREG?") == "+CREG");
    CHECK(modem::commandName("AT^ICCID?") == "^ICCID");
    CHECK(modem::commandName("ATE0").isEmpty());
    CHECK(modem::commandName("AT").isEmpty());
    CHECK(modem::commandName("0011000A").isEmpty());
}

TEST_CASE("a modem that starts up says so")
{
    for (QByteArrayView banner :
         {"RDY", "^SYSSTART", "^SYSSTART AIRPLANE MODE", "NORMAL POWER DOWN", "*ATREADY: 1"})
        CHECK(modem::isBootBanner(banner));
    for (QByteArrayView other : {"OK", "SMS Ready", "^BOOT:1,0,0,0,6", "+CPIN: READY", "READY"})
        CHECK_FALSE(modem::isBootBanner(other));
}
