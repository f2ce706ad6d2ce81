#include "tests/catch.h"
#include "tests/modem/practicewire.h"

#include "core/pdu/decode.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::PracticeWire;
using tests::submitPdu;

namespace {

QByteArray hello()
{
    return submitPdu(u"+4915112345678", u"Hello", true);
}

const QByteArray kCommand = "AT+CMGS=19";

/// Digits that differ from run to run do not matter here.
QByteArray masked(QByteArray text)
{
    const auto at = text.indexOf("+CMGS: ");
    if (at < 0)
        return text;
    const auto end = text.indexOf('\r', at);
    return text.replace(at + 7, end - at - 7, "n");
}

std::vector<pdu::StatusReport> reportsIn(const QByteArray &heard)
{
    std::vector<pdu::StatusReport> reports;
    const auto lines = heard.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        if (lines[i].startsWith("+CDS: "))
            reports.push_back(std::get<pdu::StatusReport>(pdu::decodeHex(lines[i + 1].trimmed())->tpdu));
    }
    return reports;
}

} // namespace

TEST_CASE("faults at the wire: what is answered, and whether it was accepted")
{
    struct Row
    {
        QStringView fault;
        QByteArray toCommand;
        QByteArray toText; ///< nothing is typed if the command was not answered with a prompt
        bool accepted;
    };
    const QByteArray prompt = "\r\n> ";
    const QByteArray good = "\r\n+CMGS: n\r\n\r\nOK\r\n";
    const std::vector<Row> rows{
        {u"okprompt", "\r\nOK\r\n", "", false},
        {u"promptcms", "\r\n+CMS ERROR: 500\r\n", "", false},
        {u"promptcms=38", "\r\n+CMS ERROR: 38\r\n", "", false},
        {u"deaf", "", "", false},
        {u"unplug-command", "", "", false},
        {u"unplug", prompt, "", false},
        {u"rename", prompt, "", false},
        {u"hang", prompt, "", false},
        {u"reboot", prompt, "\r\nRDY\r\n\r\n+CFUN: 1\r\n\r\n+CPIN: READY\r\n", false},
        {u"cms500", prompt, "\r\n+CMS ERROR: 500\r\n", false},
        {u"cms", prompt, "\r\n+CMS ERROR: 500\r\n", false},
        {u"cms38", prompt, "\r\n+CMS ERROR: 38\r\n", false},
        {u"cme30", prompt, "\r\n+CME ERROR: 30\r\n", false},
        {u"error", prompt, "\r\nERROR\r\n", false},
        {u"collision", prompt, "\r\n+CMS ERROR: 512\r\n\r\n+CMTI: \"SM\",1\r\n", false},
        {u"unregistered@1", prompt, "\r\n+CMS ERROR: 331\r\n", false},
        {u"denied@1", prompt, "\r\n+CMS ERROR: 331\r\n", false},
        {u"nosmsc", prompt, "\r\n+CMS ERROR: 330\r\n", false},
        {u"wrongsmsc", prompt, "\r\n+CMS ERROR: 28\r\n", false},
        {u"storagefull", prompt, "\r\n+CMS ERROR: 322\r\n", false},
        {u"nosim@1", prompt, "\r\n+CMS ERROR: 310\r\n", false},
        {u"pin@1", prompt, "\r\n+CMS ERROR: 311\r\n", false},
        {u"puk@1", prompt, "\r\n+CMS ERROR: 316\r\n", false},
        {u"unplug-accepted", prompt, "", true},
        {u"hang-accepted", prompt, "", true},
        {u"reboot-accepted", prompt, "\r\nRDY\r\n\r\n+CFUN: 1\r\n\r\n+CPIN: READY\r\n", true},
        {u"lostok", prompt, "\r\n+CMGS: n\r\n", true},
        {u"lateok", prompt, "\r\n+CMGS: n\r\n", true},
        {u"okalone", prompt, "\r\nOK\r\n", true},
        {u"lateanswer", prompt, "", true},
        {u"lostanswer", prompt, "", true},
        {u"garbage", prompt, QByteArray("\xff\x00\xfe\r\n\x80~x\r\n", 10) + good, true},
        {u"notice", prompt, "\r\n^RSSI:18\r\n\r\n+CMGS: n\r\n\r\n+CREG: 1\r\n\r\nOK\r\n", true},
        {u"report-lost", prompt, good, true},
        {u"echo", prompt, hello() + good, true},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fault.toString());
        PracticeWire wire({{}, row.fault});
        wire.say("ATE0;+CMEE=1;+CNMI=2,1,0,0,0");
        CHECK(wire.say(kCommand) == row.toCommand);
        if (row.toCommand == prompt)
            CHECK(masked(wire.write(hello() + '\x1a')) == row.toText);
        CHECK(wire.network->acceptedCount() == (row.accepted ? 1 : 0));
    }
}

TEST_CASE("the prompt that is not shown waits all the same")
{
    PracticeWire wire({{}, u"noprompt@1"});
    wire.say("ATE0");
    CHECK(wire.say(kCommand).isEmpty());
    CHECK(wire.say("AT").isEmpty());
    CHECK(wire.write("\x1b") == "\r\nOK\r\n");
    CHECK(wire.say("AT") == "\r\nOK\r\n");
    CHECK(wire.network->acceptedCount() == 0);
}

TEST_CASE("a late answer comes in its time, before that of the next command")
{
    PracticeWire wire({{}, u"lateanswer=130@1"});
    wire.say("ATE0");
    wire.sendPdu(hello());
    CHECK(wire.wait(129s).isEmpty());
    CHECK(wire.say("AT").isEmpty());
    CHECK(masked(wire.wait(2s)) == "\r\n+CMGS: n\r\n\r\nOK\r\n\r\nOK\r\n");
}

TEST_CASE("a late OK comes in its time")
{
    PracticeWire wire({{}, u"lateok=3@1"});
    wire.say("ATE0");
    wire.sendPdu(hello());
    CHECK(wire.wait(2900ms).isEmpty());
    CHECK(wire.wait(200ms) == "\r\nOK\r\n");
}

TEST_CASE("a modem that hangs listens again when its port is opened again, or in time")
{
    PracticeWire wire({{}, u"hang@1,hang=30@2"});
    wire.say("ATE0");
    wire.sendPdu(hello());
    CHECK(wire.say("AT").isEmpty());
    CHECK(wire.wait(600s).isEmpty());
    wire.reopen();
    CHECK(wire.say("AT") == "\r\nOK\r\n");
    wire.sendPdu(hello());
    CHECK(wire.say("AT").isEmpty());
    wire.wait(31s);
    CHECK(wire.say("AT") == "\r\nOK\r\n");
    CHECK(wire.network->acceptedCount() == 0);
}

TEST_CASE("a restart loses the settings")
{
    PracticeWire wire({{}, u"reboot@1"});
    wire.say("ATE0;+CMGF=0;+CNMI=2,1,0,2,0");
    wire.sendPdu(hello());
    CHECK(wire.say("AT+CMGF?") == "AT+CMGF?\r\r\n+CMGF: 1\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CNMI?").contains("+CNMI: 0,0,0,0,0"));
}

TEST_CASE("a port that vanished is an error, and comes back")
{
    for (const QStringView fault :
         {u"unplug-command=5@1", u"unplug=5@1", u"unplug-accepted=5@1", u"unplug-prompt=5@1"}) {
        CAPTURE(fault.toString());
        PracticeWire wire({{}, fault});
        QSignalSpy away(&wire.modem, &practice::PracticeModem::wentAway);
        QSignalSpy back(&wire.modem, &practice::PracticeModem::cameBack);
        wire.say("ATE0");
        QSignalSpy errors(&wire.pair->near(), &practice::LoopEnd::errorOccurred);
        wire.sendPdu(hello());
        wire.wait(10ms);
        CHECK(away.count() == 1);
        CHECK(errors.count() >= 1);
        CHECK_FALSE(wire.modem.isPluggedIn());
        wire.wait(5s);
        CHECK(back.count() == 1);
        CHECK(wire.network->acceptedCount() == (fault.contains(u"accepted") ? 1 : 0));
        wire.reopen();
        CHECK(wire.say("AT").endsWith("OK\r\n"));
    }
}

TEST_CASE("a port may come back under another name")
{
    PracticeWire wire({{}, u"rename@1"});
    QSignalSpy away(&wire.modem, &practice::PracticeModem::wentAway);
    wire.say("ATE0");
    wire.sendPdu(hello());
    REQUIRE(away.count() == 1);
    CHECK(away.at(0).at(0).toBool());
}

TEST_CASE("reports go wrong")
{
    struct Row
    {
        QStringView fault;
        std::vector<int> statuses;
        int shift; ///< of the reference
        bool early;
    };
    const std::vector<Row> rows{
        {u"", {0}, 0, false},
        {u"report-early", {0}, 0, true},
        {u"report-double", {0, 0}, 0, false},
        {u"report-lost", {}, 0, false},
        {u"report-foreign", {0}, 77, false},
        {u"report-trying", {0x20, 0}, 0, false},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fault.toString());
        PracticeWire wire({{}, row.fault});
        wire.say("ATE0;+CNMI=2,1,0,1,0");
        const QByteArray heard = wire.sendPdu(hello());
        const auto reports = reportsIn(heard);
        std::vector<int> statuses;
        for (const auto &report : reports) {
            statuses.push_back(report.status);
            CHECK(report.reference == (wire.network->accepted().at(0).reference + row.shift) % 256);
        }
        CHECK(statuses == row.statuses);
        CHECK((heard.indexOf("+CDS") >= 0 && heard.indexOf("+CDS") < heard.indexOf("+CMGS")) == row.early);
    }
}

TEST_CASE("a constant reference")
{
    PracticeWire wire({{}, u"constref"});
    wire.say("ATE0");
    const QByteArray first = wire.sendPdu(hello());
    CHECK(wire.sendPdu(hello()) == first);
    CHECK(wire.network->acceptedCount() == 2);
}

TEST_CASE("one byte at a time")
{
    PracticeWire wire({{}, u"bytewise"});
    std::vector<qsizetype> sizes;
    QObject::connect(&wire.pair->near(), &QIODevice::readyRead,
                     [&] { sizes.push_back(wire.pair->near().bytesAvailable()); });
    CHECK(wire.say("AT") == "AT\r\r\nOK\r\n");
    CHECK(sizes.size() >= 2);
    CHECK(sizes.front() == 1);
}

TEST_CASE("a prompt nobody asked for")
{
    PracticeWire wire({{}, u"staleprompt"});
    CHECK(wire.say("AT").endsWith("\r\n> "));
    CHECK(wire.say("AT").endsWith("\r\n> "));
    CHECK(wire.write("\x1b\r") == "\r\nOK\r\n\r");
    CHECK(wire.say("AT").endsWith("\r\nOK\r\n"));
    CHECK(wire.network->acceptedCount() == 0);
}

TEST_CASE("an echo that stays")
{
    PracticeWire wire({{}, u"echostuck"});
    wire.say("ATE0");
    CHECK(wire.say("AT") == "AT\r\r\nOK\r\n");
}

TEST_CASE("text mode all of a sudden")
{
    PracticeWire wire({{}, u"textmode@1"});
    wire.say("ATE0;+CMGF=0");
    CHECK(wire.sendPdu(hello()) == "\r\n+CMS ERROR: 305\r\n");
    CHECK(wire.say("AT+CMGF?").contains("+CMGF: 1"));
}

TEST_CASE("a flood of notices")
{
    PracticeWire wire({{}, u"flood=300@1"});
    wire.say("ATE0");
    const QByteArray heard = wire.say(kCommand);
    CHECK(heard.count("^RSSI") + heard.count("+ZUSIMR") == 300);
    CHECK(heard.endsWith("\r\n> "));
}

TEST_CASE("a full store is emptied, and sending goes on")
{
    PracticeWire wire({{}, u"storagefull"});
    wire.say("ATE0");
    CHECK(wire.say("AT+CPMS?").contains("\"SM\",50,50"));
    CHECK(wire.sendPdu(hello()) == "\r\n+CMS ERROR: 322\r\n");
    wire.say("AT+CMGD=1,4");
    CHECK(masked(wire.sendPdu(hello())) == "\r\n+CMGS: n\r\n\r\nOK\r\n");
}

TEST_CASE("no network for a while")
{
    PracticeWire wire({{}, u"unregistered=20"});
    wire.say("ATE0");
    CHECK(wire.say("AT+CREG?").contains("+CREG: 0,2"));
    wire.wait(21s);
    CHECK(wire.say("AT+CREG?").contains("+CREG: 0,1"));
    CHECK(PracticeWire({{}, u"denied"}).say("AT+CREG?").contains("+CREG: 0,3"));
}

TEST_CASE("a SIM with a PIN")
{
    PracticeWire wire({{}, u"pin"});
    wire.say("ATE0;+CMEE=1");
    CHECK(wire.say("AT+CPIN?").contains("+CPIN: SIM PIN"));
    CHECK(wire.say("AT+CIMI") == "\r\n+CME ERROR: 11\r\n");
    CHECK(wire.say("AT+CPMS?") == "\r\n+CMS ERROR: 311\r\n");
    CHECK(wire.say("AT+CREG?").contains("+CREG: 0,0"));
    CHECK(wire.say("AT+CPIN=9999") == "\r\n+CME ERROR: 16\r\n");
    CHECK(wire.say("AT+CPINR").contains("SIM PIN,2,3"));
    CHECK(wire.say("AT+CPIN=\"1234\"") == "\r\nOK\r\n");
    CHECK(wire.say("AT+CPIN?").contains("+CPIN: READY"));
    CHECK(wire.say("AT+CREG?").contains("+CREG: 0,1"));
}

TEST_CASE("a SIM that locks")
{
    PracticeWire wire({{}, u"pin"});
    wire.say("ATE0;+CMEE=1");
    wire.say("AT+CPIN=0000");
    wire.say("AT+CPIN=0000");
    CHECK(wire.say("AT+CPIN=0000") == "\r\n+CME ERROR: 12\r\n");
    CHECK(wire.say("AT+CPIN?").contains("+CPIN: SIM PUK"));
    CHECK(wire.say("AT+CPIN=1234") == "\r\n+CME ERROR: 12\r\n");
    CHECK(wire.say("AT+CPIN=\"00000000\",\"1111\"") == "\r\n+CME ERROR: 16\r\n");
    CHECK(wire.say("AT+CPIN=\"12345678\",\"1111\"") == "\r\nOK\r\n");
    CHECK(wire.say("AT+CPIN?").contains("+CPIN: READY"));
}

TEST_CASE("no SIM, and one that needs its PUK")
{
    PracticeWire none({{}, u"nosim"});
    none.say("ATE0;+CMEE=1");
    CHECK(none.say("AT+CPIN?") == "\r\n+CME ERROR: 10\r\n");
    CHECK(none.say("AT+CMGS=20") == "\r\n+CMS ERROR: 310\r\n");
    PracticeWire locked({{}, u"puk"});
    locked.say("ATE0;+CMEE=1");
    CHECK(locked.say("AT+CPIN?").contains("SIM PUK"));
    CHECK(locked.say("AT+CMGS=20") == "\r\n+CMS ERROR: 316\r\n");
}
