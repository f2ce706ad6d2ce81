#include "modem/atlexer.h"
#include "tests/catch.h"

using modem::AtLexer;
using modem::AtToken;

namespace {

AtToken line(const QByteArray &text)
{
    return {AtToken::Kind::Line, text};
}

AtToken data(const QByteArray &text)
{
    return {AtToken::Kind::Data, text};
}

AtToken moreData(const QByteArray &text)
{
    return {AtToken::Kind::MoreData, text};
}

const AtToken kPrompt{AtToken::Kind::Prompt, {}};

std::vector<AtToken> tokensOf(const QByteArray &octets, qsizetype pieces)
{
    AtLexer lexer;
    std::vector<AtToken> tokens;
    for (qsizetype i = 0; i < octets.size(); i += pieces)
        lexer.feed(QByteArrayView(octets).sliced(i, std::min(pieces, octets.size() - i)), tokens);
    return tokens;
}

} // namespace

TEST_CASE("a modem's octets are cut into lines, data and prompts, however they arrive")
{
    const QByteArray pdu = "0791361907001003040C9136193977503200007050307040042206CF35689E9603";
    struct Row
    {
        const char *name;
        QByteArray octets;
        std::vector<AtToken> tokens;
    };
    const std::vector<Row> rows{
        {"standard", "\r\nOK\r\n", {line("OK")}},
        {"LF only", "\nOK\n", {line("OK")}},
        {"CR only", "+CMGS: 12\r\rOK\r", {line("+CMGS: 12"), line("OK")}},
        {"CR CR LF", "AT\r\r\nOK\r\n", {line("AT"), line("OK")}},
        {"blanks around", "\r\n  OK \t\r\n", {line("OK")}},
        {"leading blank of a value", "\r\n WAVECOM MODEM\r\n", {line("WAVECOM MODEM")}},
        {"three line ends before OK", "\r\n+CSQ: 1,99\r\n\r\n\r\nOK\r\n", {line("+CSQ: 1,99"), line("OK")}},
        {"not complete", "\r\nOK", {}},
        {"prompt", "\r\n> ", {kPrompt}},
        {"prompt of LF", "\n>", {kPrompt}},
        {"prompt and line end", "> \r\nOK\r\n", {kPrompt, line("OK")}},
        {"prompt and echo", "\r\n> 0011\x1a\r\n+CMGS: 5\r\n", {kPrompt, line("0011"), line("+CMGS: 5")}},
        {"greater in a line", "a > b\r\n", {line("a > b")}},
        {"noise", QByteArray("\x00\xff\x00\r\n\x01OK\x7f\r\n", 11), {line("OK")}},
        {"stored text",
         "\r\n+CMGR: 1,,25\r\n" + pdu + "\r\n\r\nOK\r\n",
         {line("+CMGR: 1,,25"), data(pdu), line("OK")}},
        {"blank line before the PDU", "+CMT: ,25\r\n\r\n\r\n" + pdu + "\r\n", {line("+CMT: ,25"), data(pdu)}},
        {"header and PDU on a line",
         "\r\n+CMGR: 1,,147 " + pdu + "\r\nOK\r\n",
         {line("+CMGR: 1,,147"), data(pdu), line("OK")}},
        {"empty slot", "\r\n+CMGR: 0,,0\r\n\r\nOK\r\n", {line("+CMGR: 0,,0"), line("OK")}},
        {"header without data", "\r\n+CDS: 25\r\n\r\nOK\r\n", {line("+CDS: 25"), line("OK")}},
        {"notice between header and PDU",
         "+CMGR: 1,,25\r\n+CMTI: \"SM\",3\r\n" + pdu + "\r\nOK\r\n",
         {line("+CMGR: 1,,25"), line("+CMTI: \"SM\",3"), data(pdu), line("OK")}},
        {"text that looks like a final code",
         "+CMGR: \"REC READ\",\"+49\",,\"26/01/01\"\r\nERROR\r\nOK\r\n",
         {line("+CMGR: \"REC READ\",\"+49\",,\"26/01/01\""), data("ERROR"), line("OK")}},
        {"report in text mode has no body",
         "+CDS: 6,7,\"+49\",145,\"26\",\"26\",0\r\nOK\r\n",
         {line("+CDS: 6,7,\"+49\",145,\"26\",\"26\",0"), line("OK")}},
        {"text of several lines",
         "+CMGR: \"REC READ\",\"+49\",,\"26/01/01\"\r\nOne\r\nTwo\r\n\r\nOK\r\n",
         {line("+CMGR: \"REC READ\",\"+49\",,\"26/01/01\""), data("One"), moreData("Two"), line("OK")}},
        {"notice in a text of several lines",
         "+CMGL: 1,\"REC READ\",\"+49\",,\"26/01/01\"\r\nOne\r\n+CMTI: \"SM\",3\r\nOK\r\n",
         {line("+CMGL: 1,\"REC READ\",\"+49\",,\"26/01/01\""), data("One"), line("+CMTI: \"SM\",3"),
          line("OK")}},
        {"stored report in text mode has no body",
         "+CMGR: \"REC READ\",6,7,\"+49\",145,\"26\",\"26\",0\r\nOK\r\n",
         {line("+CMGR: \"REC READ\",6,7,\"+49\",145,\"26\",\"26\",0"), line("OK")}},
        {"number without quotes in text mode",
         "+CMGR: \"REC READ\",12345,,\"26/01/01\"\r\nOK\r\nOK\r\n",
         {line("+CMGR: \"REC READ\",12345,,\"26/01/01\""), data("OK"), line("OK")}},
        {"list",
         "+CMGL: 1,0,,25\r\n" + pdu + "\r\n+CMGL: 2,0,,25\r\n" + pdu + "\r\nOK\r\n",
         {line("+CMGL: 1,0,,25"), data(pdu), line("+CMGL: 2,0,,25"), data(pdu), line("OK")}},
        {"menu with line ends",
         "\r\n+CUSD: 1,\"Menu\r\n1: a\n2: b\",15\r\nOK\r\n",
         {line("+CUSD: 1,\"Menu\r\n1: a\n2: b\",15"), line("OK")}},
        {"any septet in a menu",
         QByteArray("+CUSD: 0,\"\x00\x11\x02\",15\r\n", 19),
         {line(QByteArray("+CUSD: 0,\"\x00\x11\x02\",15", 17))}},
        {"open quote elsewhere",
         "+CPMS: (\"SM\",\"ME)\r\nOK\r\n",
         {line("+CPMS: (\"SM\",\"ME)"), line("OK")}},
        {"OK and a notice in one read",
         "\r\nOK\r\n\r\n+CDSI: \"SM\",3\r\n",
         {line("OK"), line("+CDSI: \"SM\",3")}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        CHECK(tokensOf(row.octets, row.octets.size()) == row.tokens);
        CHECK(tokensOf(row.octets, 1) == row.tokens);
        CHECK(tokensOf(row.octets, 3) == row.tokens);
    }
}

TEST_CASE("a quote that is never closed does not swallow what follows")
{
    const QByteArray open = "+CUSD: 0,\"no end\r\n";
    SECTION("given up by the clock")
    {
        AtLexer lexer;
        std::vector<AtToken> tokens;
        lexer.feed(open + "\r\nOK\r\n", tokens);
        CHECK(tokens.empty());
        CHECK(lexer.isInsideQuote());
        lexer.endQuote(tokens);
        CHECK_FALSE(lexer.isInsideQuote());
        CHECK(tokens == std::vector{line("+CUSD: 0,\"no end"), line("OK")});
    }
    SECTION("given up by its length")
    {
        QByteArray octets = open;
        while (octets.size() <= modem::AtLimits{}.quote + 10)
            octets += "\r\nOK\r\n";
        for (qsizetype pieces : {qsizetype(1), octets.size()}) {
            const auto tokens = tokensOf(octets, pieces);
            REQUIRE(tokens.size() > 300);
            CHECK(tokens.front() == line("+CUSD: 0,\"no end"));
            CHECK(tokens.back() == line("OK"));
        }
    }
}

TEST_CASE("a line without end takes no memory without end")
{
    AtLexer lexer;
    std::vector<AtToken> tokens;
    lexer.feed(QByteArray(100'000, 'x') + "\r\n\r\nOK\r\n", tokens);
    REQUIRE(tokens.size() == 2);
    CHECK(tokens[0].text.size() == modem::AtLimits{}.line);
    CHECK(tokens[1] == line("OK"));
    CHECK(lexer.noise() == 100'000 - modem::AtLimits{}.line);
}

TEST_CASE("a lexer that is reset knows nothing of what it was fed")
{
    AtLexer lexer;
    std::vector<AtToken> tokens;
    lexer.feed("+CMGR: 1,,25\r\n+CUSD: 1,\"half", tokens);
    lexer.reset();
    tokens.clear();
    lexer.feed("OK\r\n", tokens);
    CHECK(tokens == std::vector{line("OK")});
}
