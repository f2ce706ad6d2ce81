#include "modem/masking.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

TEST_CASE("numbers and secrets are masked, what tells of the modem is not")
{
    struct Row
    {
        QByteArray line;
        QString expected;
    };
    const auto row = GENERATE(values<Row>({
        {"AT+CSQ", u"AT+CSQ"_s},
        {"+CSQ: 17,99", u"+CSQ: 17,99"_s},
        {"+COPS: 0,2,\"26201\"", u"+COPS: 0,2,\"26201\""_s},
        {"+CREG: 2,1,\"00C3\",\"0000A1B2\"", u"+CREG: 2,1,\"00C3\",\"0000A1B2\""_s},
        {"+CCLK: \"26/11/22,13:05:59+04\"", u"+CCLK: \"26/11/22,13:05:59+04\""_s},
        {"+CPMS: \"SM\",3,50,\"SM\",3,50", u"+CPMS: \"SM\",3,50,\"SM\",3,50"_s},
        {"OK", u"OK"_s},
        {"+CNUM: \"Own\",\"+491713920001\",145", u"+CNUM: \"Own\",\"+*********001\",145"_s},
        {"+CNUM: ,\"12345\",129", u"+CNUM: ,\"**345\",129"_s},
        {"+CSCA: \"491713920999\",145", u"+CSCA: \"*********999\",145"_s},
        {"+CSCA: \"002B003400390031003700310033\",145", u"+CSCA: \"+***713\",145"_s},
        {"+CPBR: 1,\"+4917139200\",145,\"Ann\"", u"+CPBR: 1,\"+*******200\",145,\"Ann\""_s},
        {"353012345678901", u"************901"_s},
        {"^ICCID: 8970169934461058920F", u"^ICCID: ****************920F"_s},
        {"89991010123456789012", u"*****************012"_s},
        {"+CUSD: 0,\"Your number is 0171 3920 001.\"", u"+CUSD: 0,\"Your number is **** **** 001.\""_s},
        {"AT+CPIN=\"1234\"", u"AT+CPIN=***"_s},
        {"at+cpin=1234", u"at+cpin=***"_s},
        {"AT+CPIN=\"12345678\",\"1234\"", u"AT+CPIN=***"_s},
        {"AT+CPIN?", u"AT+CPIN?"_s},
        {"AT+CPIN=?", u"AT+CPIN=?"_s},
        {"AT+CLCK=\"SC\",1,\"1234\"", u"AT+CLCK=***"_s},
        {"AT+CPWD=\"SC\",\"1234\",\"4321\"", u"AT+CPWD=***"_s},
        {"AT^CPIN=\"1234\"", u"AT^CPIN=***"_s},
        {"0791947101670000040C9194711132547600", u"[PDU: 18]"_s},
        {"0011000C919471113254760000AA05C8329BFD06", u"[PDU: 20]"_s},
        {"+CMT: ,24", u"+CMT: ,24"_s},
        {">", u">"_s},
        {"", QString()},
    }));
    CAPTURE(row.line);
    CHECK(modem::masked(row.line) == row.expected);
}
