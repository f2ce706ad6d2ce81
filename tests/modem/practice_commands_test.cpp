#include "tests/catch.h"
#include "tests/modem/practicewire.h"

using tests::PracticeWire;

namespace {

struct Row
{
    const char *name;
    std::vector<QByteArray> before; ///< commands said first
    QByteArray line;
    QByteArray reply;
};

QByteArray ok(const QByteArray &information = {})
{
    return information.isEmpty() ? QByteArray("\r\nOK\r\n") : "\r\n" + information + "\r\n\r\nOK\r\n";
}

void check(const std::vector<Row> &rows)
{
    for (const Row &row : rows) {
        CAPTURE(row.name);
        PracticeWire wire;
        wire.say("ATE0");
        for (const QByteArray &line : row.before)
            wire.say(line);
        const QByteArray reply = wire.say(row.line);
        CAPTURE(reply.toStdString());
        CHECK(reply == row.reply);
    }
}

} // namespace

TEST_CASE("V.250: the forms of responses")
{
    check({
        {"attention", {}, "AT", ok()},
        {"small letters", {}, "at", ok()},
        {"not a command", {}, "hello", ""},
        {"an empty line", {}, "", ""},
        {"unknown", {}, "AT+NOSUCH", "\r\nERROR\r\n"},
        {"unknown, numeric errors", {"AT+CMEE=1"}, "AT+NOSUCH", "\r\n+CME ERROR: 4\r\n"},
        {"unknown, verbose errors",
         {"AT+CMEE=2"},
         "AT+NOSUCH",
         "\r\n+CME ERROR: operation not supported\r\n"},
        {"unreadable", {}, "AT?", "\r\nERROR\r\n"},
        {"numeric", {"ATV0"}, "AT", "0\r"},
        {"numeric error", {"ATV0"}, "AT+NOSUCH", "4\r"},
        {"numeric information", {"ATV0"}, "AT+CGMM", "Practice modem\r\n0\r"},
        {"quiet", {"ATQ1"}, "AT+CGMM", "\r\nPractice modem\r\n"},
        {"repeated", {"AT+CGMM"}, "A/", ok("Practice modem")},
        {"the first error ends the line", {}, "AT+CGMM;+NOSUCH;+CGMI", "\r\nPractice modem\r\n\r\nERROR\r\n"},
        {"several", {}, "AT+CGMM;+CGMI", "\r\nPractice modem\r\n\r\nHandbell\r\n\r\nOK\r\n"},
        {"a bad value", {}, "ATE7", "\r\nERROR\r\n"},
        {"a register", {"ATS0=2"}, "ATS0?", ok("002")},
        {"carrier detect", {}, "AT&C0", ok()},
        {"reset", {"AT+CMEE=2", "ATZ", "ATE0"}, "AT+CMEE?", ok("+CMEE: 0")},
        {"factory settings", {"AT+CMGF=1", "AT&F", "ATE0"}, "AT+CMGF?", ok("+CMGF: 0")},
        {"no calls", {}, "ATD123;", "\r\nNO CARRIER\r\n"},
    });
}

TEST_CASE("echo comes back as typed until it is switched off")
{
    PracticeWire wire;
    CHECK(wire.say("AT") == "AT\r\r\nOK\r\n");
    CHECK(wire.say("ATE0") == "ATE0\r\r\nOK\r\n");
    CHECK(wire.say("AT") == "\r\nOK\r\n");
    CHECK(wire.say("ATE1") == "\r\nOK\r\n");
    CHECK(wire.write("AX\bT\r") == "AX\bT\r\r\nOK\r\n");
}

TEST_CASE("27.007: general commands")
{
    check({
        {"manufacturer", {}, "AT+CGMI", ok("Handbell")},
        {"its old name", {}, "AT+GMI", ok("Handbell")},
        {"revision", {}, "AT+CGMR", ok("1.0")},
        {"test of identity", {}, "AT+CGMI=?", ok()},
        {"capabilities", {}, "AT+GCAP", ok("+GCAP: +CGSM")},
        {"character set", {}, "AT+CSCS?", ok("+CSCS: \"IRA\"")},
        {"character sets",
         {},
         "AT+CSCS=?",
         ok("+CSCS: (\"GSM\",\"IRA\",\"UCS2\",\"HEX\",\"8859-1\",\"UTF-8\")")},
        {"character set chosen", {"AT+CSCS=\"UCS2\""}, "AT+CSCS?", ok("+CSCS: \"UCS2\"")},
        {"no such set", {"AT+CMEE=1"}, "AT+CSCS=\"EBCDIC\"", "\r\n+CME ERROR: 50\r\n"},
        {"functionality", {}, "AT+CFUN?", ok("+CFUN: 1")},
        {"no such level", {}, "AT+CFUN=9", "\r\nERROR\r\n"},
        {"activity", {}, "AT+CPAS", ok("+CPAS: 0")},
        {"battery", {}, "AT+CBC", ok("+CBC: 0,100")},
        {"error forms", {}, "AT+CMEE=?", ok("+CMEE: (0-2)")},
        {"speed", {}, "AT+IPR?", ok("+IPR: 0")},
    });
}

TEST_CASE("27.007: the network")
{
    check({
        {"registered", {}, "AT+CREG?", ok("+CREG: 0,1")},
        {"with its cell", {"AT+CREG=2"}, "AT+CREG?", ok("+CREG: 2,1,\"0001\",\"0000A001\",2")},
        {"packet side", {}, "AT+CGREG?", ok("+CGREG: 0,1")},
        {"LTE", {}, "AT+CEREG=?", ok("+CEREG: (0-2)")},
        {"operator", {}, "AT+COPS?", ok("+COPS: 0,0,\"Practice network\",2")},
        {"its number", {"AT+COPS=3,2"}, "AT+COPS?", ok("+COPS: 0,2,\"00101\",2")},
        {"in UCS2",
         {"AT+CSCS=\"UCS2\"", "AT+COPS=3,1"},
         "AT+COPS?",
         ok("+COPS: 0,1,\"00500072006100630074006900630065\",2")},
        {"none while in the air", {"AT+CFUN=4"}, "AT+COPS?", ok("+COPS: 0")},
        {"idle while in the air", {"AT+CFUN=4"}, "AT+CREG?", ok("+CREG: 0,0")},
        {"no signal then", {"AT+CFUN=4"}, "AT+CSQ", ok("+CSQ: 99,99")},
        {"signal range", {}, "AT+CSQ=?", ok("+CSQ: (0-31,99),(99)")},
        {"a service code",
         {},
         "AT+CUSD=1,\"*100#\",15",
         ok() + "\r\n+CUSD: 0,\"Your balance is 12.34 EUR.\",15\r\n"},
        {"an unknown one", {}, "AT+CUSD=1,\"*999#\",15", ok() + "\r\n+CUSD: 4,\"Unknown service.\",15\r\n"},
        {"a menu", {}, "AT+CUSD=1,\"*111#\"", ok() + "\r\n+CUSD: 1,\"1 Balance\r\n2 My number\",15\r\n"},
        {"its choice",
         {"AT+CUSD=1,\"*111#\""},
         "AT+CUSD=1,\"1\"",
         ok() + "\r\n+CUSD: 0,\"Your balance is 12.34 EUR.\",15\r\n"},
        {"a menu left",
         {"AT+CUSD=1,\"*111#\"", "AT+CUSD=2"},
         "AT+CUSD=1,\"1\"",
         ok() + "\r\n+CUSD: 4,\"Unknown service.\",15\r\n"},
    });
}

TEST_CASE("27.007: the SIM")
{
    check({
        {"ready", {}, "AT+CPIN?", ok("+CPIN: READY")},
        {"no PIN is asked for", {"AT+CMEE=1"}, "AT+CPIN=1234", "\r\n+CME ERROR: 3\r\n"},
        {"tries left", {}, "AT+CPINR", ok("+CPINR: SIM PIN,3,3\r\n\r\n+CPINR: SIM PUK,10,10")},
        {"own number", {}, "AT+CNUM", ok("+CNUM: ,\"+49171392000\",145")},
        {"lock off", {}, "AT+CLCK=\"SC\",2", ok("+CLCK: 0")},
        {"lock on", {"AT+CLCK=\"SC\",1,\"1234\""}, "AT+CLCK=\"SC\",2", ok("+CLCK: 1")},
        {"lock with a wrong PIN", {"AT+CMEE=1"}, "AT+CLCK=\"SC\",1,\"9999\"", "\r\n+CME ERROR: 16\r\n"},
        {"and a try less",
         {"AT+CLCK=\"SC\",1,\"9999\""},
         "AT+CPINR",
         ok("+CPINR: SIM PIN,2,3\r\n\r\n+CPINR: SIM PUK,10,10")},
        {"another lock", {"AT+CMEE=1"}, "AT+CLCK=\"PN\",2", "\r\n+CME ERROR: 4\r\n"},
        {"a new PIN needs the lock",
         {"AT+CMEE=1"},
         "AT+CPWD=\"SC\",\"1234\",\"4321\"",
         "\r\n+CME ERROR: 3\r\n"},
        {"a new PIN",
         {"AT+CLCK=\"SC\",1,\"1234\"", "AT+CPWD=\"SC\",\"1234\",\"4321\""},
         "AT+CLCK=\"SC\",0,\"4321\"",
         ok()},
    });
}

TEST_CASE("27.007: the phonebook")
{
    check({
        {"stores", {}, "AT+CPBS=?", ok("+CPBS: (\"SM\",\"ON\")")},
        {"chosen", {}, "AT+CPBS?", ok("+CPBS: \"SM\",3,100")},
        {"one", {}, "AT+CPBR=1", ok("+CPBR: 1,\"+491713920098\",145,\"Ann\"")},
        {"some", {}, "AT+CPBR=3,100", ok("+CPBR: 5,\"10100\",129,\"Service\"")},
        {"in the GSM set", {"AT+CSCS=\"GSM\""}, "AT+CPBR=2", ok("+CPBR: 2,\"+491713920097\",145,\"Bj\x7crn\"")},
        {"none there", {}, "AT+CPBR=9", ok()},
        {"beyond", {"AT+CMEE=1"}, "AT+CPBR=101", "\r\n+CME ERROR: 21\r\n"},
        {"found", {}, "AT+CPBF=\"se\"", ok("+CPBF: 5,\"10100\",129,\"Service\"")},
        {"own", {"AT+CPBS=\"ON\""}, "AT+CPBR=1,9", ok("+CPBR: 1,\"+49171392000\",145,\"\"")},
        {"written", {"AT+CPBW=7,\"123\",129,\"Eve\""}, "AT+CPBR=7", ok("+CPBR: 7,\"123\",129,\"Eve\"")},
        {"deleted", {"AT+CPBW=1"}, "AT+CPBR=1", ok()},
    });
}

TEST_CASE("27.005: settings of texts")
{
    check({
        {"modes", {}, "AT+CMGF=?", ok("+CMGF: (0,1)")},
        {"mode", {"AT+CMGF=1"}, "AT+CMGF?", ok("+CMGF: 1")},
        {"service", {}, "AT+CSMS=1", ok("+CSMS: 1,1,1")},
        {"service read", {"AT+CSMS=1"}, "AT+CSMS?", ok("+CSMS: 1,1,1,1")},
        {"no such service", {}, "AT+CSMS=2", "\r\n+CMS ERROR: 303\r\n"},
        {"stores", {}, "AT+CPMS=?", ok("+CPMS: (\"SM\",\"ME\",\"SR\"),(\"SM\",\"ME\"),(\"SM\",\"ME\")")},
        {"store read", {}, "AT+CPMS?", ok("+CPMS: \"SM\",0,50,\"SM\",0,50,\"SM\",0,50")},
        {"store chosen", {}, "AT+CPMS=\"ME\",\"SM\",\"ME\"", ok("+CPMS: 0,255,0,50,0,255")},
        {"one store", {}, "AT+CPMS=\"SR\"", ok("+CPMS: 0,100,0,50,0,50")},
        {"no such store", {}, "AT+CPMS=\"XX\"", "\r\n+CMS ERROR: 302\r\n"},
        {"verbose", {"AT+CMEE=2"}, "AT+CPMS=\"XX\"", "\r\n+CMS ERROR: operation not allowed\r\n"},
        {"notices", {"AT+CNMI=2,1,0,2,0"}, "AT+CNMI?", ok("+CNMI: 2,1,0,2,0")},
        {"fewer", {"AT+CNMI=1,1"}, "AT+CNMI?", ok("+CNMI: 1,1,0,0,0")},
        {"offered", {}, "AT+CNMI=?", ok("+CNMI: (0-3),(0-3),(0,2),(0-2),(0,1)")},
        {"not offered", {}, "AT+CNMI=2,1,1,0,0", "\r\n+CMS ERROR: 303\r\n"},
        {"link", {"AT+CMMS=2"}, "AT+CMMS?", ok("+CMMS: 2")},
        {"service centre", {}, "AT+CSCA?", ok("+CSCA: \"+491713920999\",145")},
        {"another one", {"AT+CSCA=\"+4912345678\",145"}, "AT+CSCA?", ok("+CSCA: \"+4912345678\",145")},
        {"without plus", {"AT+CSCA=\"4912345678\",145"}, "AT+CSCA?", ok("+CSCA: \"+4912345678\",145")},
        {"parameters", {}, "AT+CSMP?", ok("+CSMP: 17,167,0,0")},
        {"parameters set", {"AT+CSMP=49,,0,8"}, "AT+CSMP?", ok("+CSMP: 49,167,0,8")},
        {"nothing to read", {}, "AT+CMGR=1", "\r\n+CMS ERROR: 321\r\n"},
        {"nothing to list", {}, "AT+CMGL=4", ok()},
        {"a list of nonsense", {}, "AT+CMGL=5", "\r\n+CMS ERROR: 304\r\n"},
        {"nothing to delete", {}, "AT+CMGD=1", ok()},
        {"no such index", {}, "AT+CMGD=51", "\r\n+CMS ERROR: 321\r\n"},
        {"no acknowledgement expected", {}, "AT+CNMA", "\r\n+CMS ERROR: 340\r\n"},
        {"a length no text has", {}, "AT+CMGS=3", "\r\n+CMS ERROR: 304\r\n"},
        {"nothing stored to send", {}, "AT+CMSS=1", "\r\n+CMS ERROR: 321\r\n"},
    });
}
