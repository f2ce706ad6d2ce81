#include "modem/atreply.h"
#include "tests/catch.h"

using modem::AtReply;

TEST_CASE("fields are read one after the other, odd ones too")
{
    AtReply reply("+CREG: 2, 1 ,\"8BE3\",002,x,");
    CHECK(reply.number() == 2);
    CHECK(reply.number() == 1);
    CHECK(reply.isQuoted());
    CHECK(reply.hexNumber() == 0x8BE3u);
    CHECK(reply.number() == 2);
    CHECK_FALSE(reply.number().has_value());
    CHECK_FALSE(reply.atEnd());
    CHECK(reply.text().isEmpty());
    CHECK(reply.atEnd());
    CHECK(reply.text().isEmpty());
    CHECK_FALSE(reply.number().has_value());
}

TEST_CASE("the name in front is optional and need not be followed by a blank")
{
    CHECK(AtReply("+CDS:25").number() == 25);
    CHECK(AtReply("^ICCID: 89").number() == 89);
    CHECK(AtReply("  7").number() == 7);
    CHECK(AtReply("12:30").text() == "12:30");
    CHECK(AtReply("+X\"a:b\"").text() == "+X\"a:b\"");
    CHECK(AtReply("").atEnd());
    CHECK(AtReply::isNamed("+CSQ: 1", "+CSQ"));
    CHECK(AtReply::isNamed("+CSQ", "+CSQ"));
    CHECK_FALSE(AtReply::isNamed("+CSQX: 1", "+CSQ"));
    CHECK_FALSE(AtReply::isNamed("+CSQ: 1", ""));
}

TEST_CASE("quotes hold commas and need not be closed")
{
    AtReply reply("+X: \"a,b\",\"\",\"open, end");
    CHECK(reply.text() == "a,b");
    CHECK(reply.text().isEmpty());
    CHECK(reply.text() == "open, end");
    CHECK(reply.atEnd());
}

TEST_CASE("groups give their numbers and names")
{
    AtReply reply("+CNMI:(0-3),(0,1, 3),2,(),(a-b),(5-)");
    CHECK(reply.numbers() == std::vector{0, 1, 2, 3});
    CHECK(reply.numbers() == std::vector{0, 1, 3});
    CHECK(reply.numbers() == std::vector{2});
    CHECK(reply.numbers().empty());
    CHECK(reply.numbers().empty());
    CHECK(reply.numbers().empty());
    CHECK(reply.atEnd());
    CHECK(AtReply("(0-2000000000)").numbers().size() == 1000);
    CHECK(AtReply("(2147483646-2147483647)").numbers() == std::vector{2147483646, 2147483647});
    CHECK(AtReply("(\"SM\", \"ME\"").names() == std::vector<QByteArray>{"SM", "ME"});
    CHECK(AtReply("\"SM\"").names() == std::vector<QByteArray>{"SM"});
    CHECK(AtReply("1").group().atEnd());
}
