#include "modem/practice/commandline.h"
#include "tests/catch.h"

using practice::Arguments;
using practice::Command;
using practice::parseCommands;
using Kind = practice::Command::Kind;

TEST_CASE("command lines are read as V.250 writes them")
{
    struct Row
    {
        const char *name;
        const char *body;
        std::vector<Command> commands;
    };
    const std::vector<Row> rows{
        {"nothing", "", {}},
        {"a basic command", "Z", {{"Z", Kind::Execute, ""}}},
        {"with a number", "E0", {{"E", Kind::Execute, "0"}}},
        {"several in a row",
         "E0V1Q0",
         {{"E", Kind::Execute, "0"}, {"V", Kind::Execute, "1"}, {"Q", Kind::Execute, "0"}}},
        {"small letters", "e0v1", {{"E", Kind::Execute, "0"}, {"V", Kind::Execute, "1"}}},
        {"an ampersand", "&F&C1", {{"&F", Kind::Execute, ""}, {"&C", Kind::Execute, "1"}}},
        {"a backslash", "\\Q3", {{"\\Q", Kind::Execute, "3"}}},
        {"a register set", "S0=2", {{"S0", Kind::Set, "2"}}},
        {"a register read", "S3?", {{"S3", Kind::Read, ""}}},
        {"an extended command", "+CSQ", {{"+CSQ", Kind::Execute, ""}}},
        {"in small letters", "+cmgf=0", {{"+CMGF", Kind::Set, "0"}}},
        {"read", "+CMGF?", {{"+CMGF", Kind::Read, ""}}},
        {"test", "+CMGF=?", {{"+CMGF", Kind::Test, ""}}},
        {"set", "+CMGD=1,4", {{"+CMGD", Kind::Set, "1,4"}}},
        {"set to nothing", "+CNMI=", {{"+CNMI", Kind::Set, ""}}},
        {"semicolons",
         "+CMGF=0;+CSCS?;&C1",
         {{"+CMGF", Kind::Set, "0"}, {"+CSCS", Kind::Read, ""}, {"&C", Kind::Execute, "1"}}},
        {"basic before extended", "E0+CMEE=1", {{"E", Kind::Execute, "0"}, {"+CMEE", Kind::Set, "1"}}},
        {"a semicolon in quotes", "+CUSD=1,\"*1;2#\",15", {{"+CUSD", Kind::Set, "1,\"*1;2#\",15"}}},
        {"blanks outside quotes",
         " E 0 + C M G F = 0",
         {{"E", Kind::Execute, "0"}, {"+CMGF", Kind::Set, "0"}}},
        {"other prefixes", "^CURC=0", {{"^CURC", Kind::Set, "0"}}},
        {"a call", "D+49123;", {{"D", Kind::Execute, "+49123"}}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto commands = parseCommands(row.body);
        REQUIRE(commands.has_value());
        CHECK(*commands == row.commands);
    }
}

TEST_CASE("what is no command line is refused")
{
    for (const char *body : {"+", "&", "?", "1", "+CMGF?x", "E0 !"}) {
        CAPTURE(body);
        CHECK_FALSE(parseCommands(body).has_value());
    }
}

TEST_CASE("arguments stand between commas outside quotes")
{
    const Arguments arguments("1, \"a, b\",,-3,\"\",x");
    CHECK(arguments.count() == 6);
    CHECK(arguments.at(0).number() == 1);
    CHECK(arguments.at(1).text == "a, b");
    CHECK(arguments.at(1).quoted);
    CHECK(arguments.at(2).isEmpty());
    CHECK(arguments.at(3).number() == -3);
    CHECK_FALSE(arguments.at(4).isEmpty());
    CHECK_FALSE(arguments.at(5).number().has_value());
    CHECK(arguments.at(17).isEmpty());
    CHECK(Arguments("").count() == 0);
}

TEST_CASE("numbers keep to their range")
{
    const Arguments arguments("4,,9");
    CHECK(arguments.number(0, 0, 4) == 4);
    CHECK_FALSE(arguments.number(0, 0, 3).has_value());
    CHECK(arguments.number(1, 0, 3, 2) == 2);
    CHECK_FALSE(arguments.number(1, 0, 3).has_value());
    CHECK_FALSE(arguments.number(2, 0, 3, 2).has_value());
    CHECK(arguments.number(3, 0, 3, 1) == 1);
}
