#include "modem/masking.h"
#include "tests/catch.h"

using modem::Said;

namespace {

struct Row
{
    QByteArray said;
    QByteArray expected;
};

void check(Said said, const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        CAPTURE(row.said);
        CHECK(modem::masked(said, row.said) == row.expected);
    }
}

} // namespace

TEST_CASE("of a command its secrets are masked")
{
    check(Said::Command,
          {
              {"AT+CSQ\r", "AT+CSQ"},
              {"AT+CPMS=\"SM\",\"SM\",\"SM\"", "AT+CPMS=\"SM\",\"SM\",\"SM\""},
              {"AT+CSCS=\"UCS2\"", "AT+CSCS=\"UCS2\""},
              {"AT+CRSM=176,12258,0,0,10", "AT+CRSM=176,12258,0,0,10"},
              {"AT+CMGS=23", "AT+CMGS=23"},
              {"AT+CMGS=\"+4917139200\"", "AT+CMGS=\"+*******200\""},
              {"AT+CPIN=\"1234\"", "AT+CPIN=***"},
              {"at+cpin=1234", "at+cpin=***"},
              {"AT+CPIN=\"12345678\",\"1234\"", "AT+CPIN=***"},
              {"AT+CPIN2=\"1234\"", "AT+CPIN2=***"},
              {"AT+CMEE=1;+CPIN=\"1234\"", "AT+CMEE=1;+CPIN=***"},
              {"AT*EPIN=\"1234\"", "AT*EPIN=***"},
              {"AT^CPIN=\"1234\"", "AT^CPIN=***"},
              {"AT+CPIN?", "AT+CPIN?"},
              {"AT+CPIN=?", "AT+CPIN=?"},
              {"AT+CPINR=\"SIM PIN\"", "AT+CPINR=\"SIM PIN\""},
              {"AT+CLCK=\"SC\",1,\"1234\"", "AT+CLCK=***"},
              {"AT+CPWD=\"SC\",\"1234\",\"4321\"", "AT+CPWD=***"},
              {"ATD*135*1234#;", "ATD***"},
              {"AT+CUSD=1,\"*135*1234#\",15", "AT+CUSD=1,\"[text: 10]\",15"},
              {"AT+CUSD=1,\"AA182C3602\",15", "AT+CUSD=1,\"[text: 10]\",15"},
              {"AT+CPBF=\"Ann\"", "AT+CPBF=\"[text: 3]\""},
              {"AT+CPBW=1,\"+4917139200\",145,\"Ann\"", "AT+CPBW=1,\"+*******200\",145,\"[text: 3]\""},
              {"AT+CSCA=\"+491710760000\"", "AT+CSCA=\"+*********000\""},
              {"\x1b\r", ""},
          });
}

TEST_CASE("of a line that has a name what may be anybody's is masked")
{
    check(Said::Line,
          {
              {"+CSQ: 17,99", "+CSQ: 17,99"},
              {"+COPS: 0,0,\"Nova Nord\"", "+COPS: 0,0,\"Nova Nord\""},
              {"+COPS: 0,2,\"26201\"", "+COPS: 0,2,\"26201\""},
              {"+CREG: 2,1,\"00C3\",\"0000A1B2\"", "+CREG: 2,1,\"****\",\"********\""},
              {"+CREG: 1,\"0034\",\"0001\"", "+CREG: 1,\"****\",\"****\""},
              {"+CCLK: \"26/11/22,13:05:59+04\"", "+CCLK: \"26/11/22,13:05:59+04\""},
              {"+CPMS: \"SM\",3,50,\"SM\",3,50", "+CPMS: \"SM\",3,50,\"SM\",3,50"},
              {"+CPMS: (\"SM\",\"ME\"),(\"SM\")", "+CPMS: (\"SM\",\"ME\"),(\"SM\")"},
              {"+CPIN: SIM PIN", "+CPIN: SIM PIN"},
              {"+CPIN: NOT INSERTED", "+CPIN: NOT INSERTED"},
              {"+CMTI: \"SM\",3", "+CMTI: \"SM\",3"},
              {"+CMS ERROR: 500", "+CMS ERROR: 500"},
              {"+CME ERROR: SIM not inserted", "+CME ERROR: SIM not inserted"},
              {"+CMGS: 174", "+CMGS: 174"},
              {"+CMT: ,24", "+CMT: ,24"},
              {"+CMT: \"Ann\",24", "+CMT: \"[text: 3]\",24"},
              {"+CMT: \"+4917139200\",\"Ann\",\"26/11/22,13:05:59+04\"",
               "+CMT: \"+*******200\",\"[text: 3]\",\"26/11/22,13:05:59+04\""},
              {"+CMGL: 1,\"REC UNREAD\",\"+4917139200\",,\"26/11/22,13:05:59+04\"",
               "+CMGL: 1,\"REC UNREAD\",\"+*******200\",,\"26/11/22,13:05:59+04\""},
              {"+CMGR: 0,Ann,24", "+CMGR:[text: 8]"},
              {"+CDS: 6,23,\"+4917139200\",145", "+CDS: 6,23,\"+*******200\",145"},
              {"+CNUM: \"Own\",\"+491713920001\",145", "+CNUM: \"[text: 3]\",\"+*********001\",145"},
              {"+CNUM: ,\"12345\",129", "+CNUM: ,\"**345\",129"},
              {"+CNUM: ,\"1234\",129", "+CNUM: ,\"****\",129"},
              {"+CSCA: \"491713920999\",145", "+CSCA: \"*********999\",145"},
              {"+CSCA: \"002B003400390031\",145", "+CSCA: \"****************\",145"},
              {"+CPBR: 1,\"+4917139200\",145,\"Ann\"", "+CPBR: 1,\"+*******200\",145,\"[text: 3]\""},
              {"+CPBR: 1,\"+4917139200\",145,\"0041006E006E\"",
               "+CPBR: 1,\"+*******200\",145,\"************\""},
              {"+CPBR: (1-250),40,14", "+CPBR: (1-250),40,14"},
              {"+CLIP: \"+4917139200\",145,\"\",,\"Ann\",0",
               "+CLIP: \"+*******200\",145,\"\",,\"[text: 3]\",0"},
              {"+CUSD: 0,\"You have 5 euros left, Ann.\",15", "+CUSD: 0,\"[text: 27]\",15"},
              {"+CUSD: 0,You have 5 euros left", "+CUSD:[text: 23]"},
              {"+CUSD: 0,\"begins \xe4nd never ends", "+CUSD: 0,\"[text: 21]"},
              {"+CUSD: 4", "+CUSD: 4"},
              {"+CRSM: 144,0,\"984910325476981032F5\"", "+CRSM: 144,0,\"********************\""},
              {"^ICCID: 8970169934461058920F", "^ICCID: ****************920F"},
              {"+CGSN: \"490154203237518\"", "+CGSN: \"************518\""},
              {"^RSSI: 17", "^RSSI: 17"},
              {"+ABC: and then we met", "+ABC:[text: 15]"},
              {"AT+CPIN=\"1234\"", "AT+CPIN=***"},
              {"AT+CSQ", "AT+CSQ"},
          });
}

TEST_CASE("a line without a name is told if it is a modem's own")
{
    check(Said::Line, {
                          {"OK", "OK"},
                          {"ERROR", "ERROR"},
                          {"RDY", "RDY"},
                          {"RING", "RING"},
                          {"SMS DONE", "SMS DONE"},
                          {"ATE0", "ATE0"},
                          {"353012345678901", "************901"},
                          {"89991010123456789012", "*****************012"},
                          {"0791947101670000040C9194711132547600", "[PDU: 18]"},
                          {"Bring milk", "[text: 10]"},
                          {"AT THE STATION", "[text: 14]"},
                          {"1234", "[text: 4]"},
                          {"", ""},
                      });
    check(Said::Value, {
                           {"E1752", "E1752"},
                           {"huawei", "huawei"},
                           {"AAB-1022041-BV", "AAB-1022041-BV"},
                           {"11.126.16.04.00", "11.126.16.04.00"},
                           {"490154203237518", "************518"},
                           {"262011234567890", "************890"},
                           {"8949222222222222222F", "****************222F"},
                           {"IMEI: 490154203237518", "IMEI: ************518"},
                           {"Made by 0171 3920 001", "Made by **** **** 001"},
                       });
}

TEST_CASE("of texts nothing but their length is told")
{
    check(Said::Payload,
          {{"0011000C919471113254760000AA05C8329BFD06\x1a", "[PDU: 20]"}, {"Hello Ann\x1a", "[text: 9]"}});
    check(Said::Data, {{"0791947101670000040C9194711132547600", "[PDU: 18]"},
                       {"+4917139200", "[text: 11]"},
                       {"Hello Ann", "[text: 9]"}});
    check(Said::Prompt, {{"", ">"}});
}

TEST_CASE("of places only ports of this PC are told")
{
    const auto [place, expected] = GENERATE(table<QByteArray, QByteArray>({
        {"/dev/ttyUSB0", "/dev/ttyUSB0"},
        {"/dev/serial/by-id/usb-Acme_353012345678901-if00",
         "/dev/serial/by-id/usb-Acme_************901-if00"},
        {"COM12", "COM12"},
        {"18/20", "18/20"},
        {"2", "2"},
        {"anns-pc.example:7001", "[place]"},
        {"/home/ann/modem0", "[place]"},
        {"", ""},
    }));
    CHECK(modem::withoutPlaces(place) == expected);
}

TEST_CASE("of a very long line the beginning is told")
{
    const QByteArray told = modem::masked(Said::Value, QByteArray(5000, 'x'));
    CHECK(told == QByteArray(200, 'x') + "...");
}
