#include "tests/catch.h"
#include "tests/modem/practicewire.h"

#include "core/pdu/decode.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Injection;
using tests::PracticeWire;
using tests::submitPdu;

namespace {

const Injection kHello{u"+4915112345678"_s, u"Hello"_s};

/// The last line that is hexadecimal, decoded.
pdu::Tpdu tpduIn(const QByteArray &answer)
{
    for (const QByteArray &line : answer.split('\n')) {
        const QByteArray digits = line.trimmed();
        if (digits.size() > 20 && pdu::fromHex(digits))
            return pdu::decodeHex(digits)->tpdu;
    }
    return {};
}

QByteArray numbersOff(QByteArray text)
{
    for (char &c : text) {
        if (c >= '0' && c <= '9')
            c = '#';
    }
    return text;
}

} // namespace

TEST_CASE("how a text is told of, +CNMI")
{
    struct Row
    {
        const char *settings;
        const char *notice; ///< how what is heard begins
        int stored;
    };
    const std::vector<Row> rows{
        {"2,0,0,0,0", "", 1},
        {"2,1,0,0,0", "\r\n+CMTI: \"SM\",1\r\n", 1},
        {"1,1,0,0,0", "\r\n+CMTI: \"SM\",1\r\n", 1},
        {"3,1,0,0,0", "\r\n+CMTI: \"SM\",1\r\n", 1},
        {"2,2,0,0,0", "\r\n+CMT: ,25\r\n0791947131", 0},
        {"2,3,0,0,0", "\r\n+CMTI: \"SM\",1\r\n", 1},
        {"0,1,0,0,0", "", 1},
        {"0,2,0,0,0", "", 0},
    };
    for (const Row &row : rows) {
        CAPTURE(row.settings);
        PracticeWire wire;
        wire.say(QByteArray("ATE0;+CNMI=") + row.settings);
        REQUIRE(wire.network->deliver(0, kHello));
        const QByteArray heard = wire.heard();
        CAPTURE(heard.toStdString());
        CHECK((*row.notice ? heard.startsWith(row.notice) : heard.isEmpty()));
        CHECK(wire.modem.machine().sim.texts.used() == row.stored);
    }
}

TEST_CASE("classes choose their own way")
{
    struct Row
    {
        const char *settings;
        int messageClass;
        const char *notice;
    };
    const std::vector<Row> rows{
        {"2,2,0,0,0", 0, "\r\n+CMT: "},
        {"2,2,0,0,0", 2, "\r\n+CMTI: "},
        {"2,3,0,0,0", 3, "\r\n+CMT: "},
        {"2,3,0,0,0", 1, "\r\n+CMTI: "},
    };
    for (const Row &row : rows) {
        CAPTURE(row.settings, row.messageClass);
        PracticeWire wire;
        wire.say(QByteArray("ATE0;+CNMI=") + row.settings);
        Injection injection = kHello;
        injection.messageClass = row.messageClass;
        wire.network->deliver(0, injection);
        CHECK(wire.heard().startsWith(row.notice));
    }
}

TEST_CASE("notices that mode 0 buffered come, or go, with the next mode")
{
    PracticeWire wire;
    wire.say("ATE0;+CNMI=0,1,0,0,0");
    wire.network->deliver(0, kHello);
    CHECK(wire.heard().isEmpty());
    SECTION("flushed")
    {
        CHECK(wire.say("AT+CNMI=2,1,0,0,0") == "\r\nOK\r\n\r\n+CMTI: \"SM\",1\r\n");
    }
    SECTION("cleared")
    {
        CHECK(wire.say("AT+CNMI=2,1,0,0,1") == "\r\nOK\r\n");
    }
}

TEST_CASE("a text waits until the command is answered")
{
    PracticeWire wire;
    wire.say("ATE0;+CNMI=2,1,0,0,0");
    wire.say("AT+CMGS=19");
    wire.network->deliver(0, kHello);
    CHECK(wire.heard().isEmpty());
    CHECK(wire.write("\x1b") == "\r\nOK\r\n\r\n+CMTI: \"SM\",1\r\n");
}

TEST_CASE("a stored text is listed, read and deleted")
{
    PracticeWire wire;
    wire.say("ATE0");
    wire.network->deliver(0, kHello);
    wire.heard();
    const QByteArray listed = wire.say("AT+CMGL=4");
    CHECK(listed.startsWith("\r\n+CMGL: 1,0,,25\r\n0791947131"));
    const auto tpdu = tpduIn(listed);
    const auto &deliver = std::get<pdu::Deliver>(tpdu);
    CHECK(deliver.sender.toString() == u"+4915112345678"_s);
    CHECK(pdu::textOf(deliver.segment) == u"Hello"_s);
    REQUIRE(deliver.timestamp.has_value());
    CHECK(deliver.timestamp->instant() == wire.clock.now());
    CHECK(wire.say("AT+CMGL=0") == "\r\nOK\r\n");
    CHECK(wire.say("AT+CMGR=1").startsWith("\r\n+CMGR: 1,,25\r\n"));
    CHECK(wire.say("AT+CMGD=1,0") == "\r\nOK\r\n");
    CHECK(wire.say("AT+CMGL=4") == "\r\nOK\r\n");
}

TEST_CASE("deleting by kind")
{
    struct Row
    {
        int flag;
        int left; ///< of one unread, one read, one unsent, one sent
    };
    for (const Row &row : std::vector<Row>{{1, 3}, {2, 2}, {3, 1}, {4, 0}}) {
        CAPTURE(row.flag);
        PracticeWire wire;
        wire.say("ATE0");
        auto &texts = wire.modem.machine().sim.texts;
        for (const auto status :
             {practice::StoredStatus::ReceivedUnread, practice::StoredStatus::ReceivedRead,
              practice::StoredStatus::Unsent, practice::StoredStatus::Sent})
            texts.add({status, QByteArray(1, '\0'), QByteArray(20, '\0')});
        wire.say("AT+CMGD=1," + QByteArray::number(row.flag));
        CHECK(texts.used() == row.left);
    }
}

TEST_CASE("a full store keeps the network waiting")
{
    PracticeWire wire;
    wire.say("ATE0;+CNMI=2,1,0,0,0");
    for (int i = 0; i < 51; ++i)
        wire.network->deliver(0, {u"+49151"_s, u"text %1"_s.arg(i)});
    CHECK(wire.heard().endsWith("+CMTI: \"SM\",50\r\n"));
    CHECK(wire.say("AT+CPMS?").contains("\"SM\",50,50"));
    CHECK(wire.say("AT+CMGD=7") == "\r\nOK\r\n\r\n+CMTI: \"SM\",7\r\n");
    CHECK(pdu::textOf(std::get<pdu::Deliver>(tpduIn(wire.say("AT+CMGR=7"))).segment) == u"text 50"_s);
}

TEST_CASE("texts go where +CPMS sends them")
{
    PracticeWire wire;
    wire.say("ATE0;+CNMI=2,1,0,0,0;+CPMS=\"SM\",\"SM\",\"ME\"");
    wire.network->deliver(0, kHello);
    CHECK(wire.heard() == "\r\n+CMTI: \"ME\",1\r\n");
    CHECK(wire.say("AT+CMGR=1") == "\r\n+CMS ERROR: 321\r\n");
    wire.say("AT+CPMS=\"ME\"");
    CHECK(wire.say("AT+CMGR=1").startsWith("\r\n+CMGR: 0,,25\r\n"));
}

TEST_CASE("how a report is told of, +CNMI")
{
    struct Row
    {
        const char *settings;
        const char *notice;
        int stored;
    };
    const std::vector<Row> rows{
        {"2,1,0,0,0", "", 1},
        {"2,1,0,1,0", "\r\n+CDS: ##\r\n", 0},
        {"2,1,0,2,0", "\r\n+CDSI: \"SR\",#\r\n", 1},
    };
    for (const Row &row : rows) {
        CAPTURE(row.settings);
        PracticeWire wire;
        wire.say(QByteArray("ATE0;+CNMI=") + row.settings);
        const QByteArray answer = wire.sendPdu(submitPdu(u"+4915112345678", u"Hello", true));
        const QByteArray behind = answer.mid(answer.indexOf("OK\r\n") + 4);
        CHECK(numbersOff(behind).startsWith(row.notice));
        CHECK(behind.isEmpty() == (*row.notice == '\0'));
        CHECK(wire.modem.machine().reports.used() == row.stored);
    }
}

TEST_CASE("a report tells of its text")
{
    PracticeWire wire;
    wire.say("ATE0;+CNMI=2,1,0,2,0");
    wire.sendPdu(submitPdu(u"+4915112345678", u"Hello", true));
    wire.say("AT+CPMS=\"SR\"");
    const auto tpdu = tpduIn(wire.say("AT+CMGR=1"));
    const auto &report = std::get<pdu::StatusReport>(tpdu);
    CHECK(report.reference == wire.network->accepted().at(0).reference);
    CHECK(report.recipient.toString() == u"+4915112345678"_s);
    CHECK(report.status == 0);
}

TEST_CASE("phase 2+: what is written out wants to be acknowledged")
{
    PracticeWire wire;
    wire.say("ATE0;+CSMS=1;+CNMI=2,2,0,1,0");
    wire.network->deliver(0, kHello);
    wire.network->deliver(0, kHello);
    CHECK(wire.heard().count("+CMT: ") == 1);

    SECTION("acknowledged, the next one comes")
    {
        const QByteArray answer = wire.say("AT+CNMA");
        CHECK(answer.count("+CMT: ") == 1);
        CHECK(wire.say("AT+CNMA=0") == "\r\nOK\r\n");
        CHECK(wire.say("AT+CNMA") == "\r\n+CMS ERROR: 340\r\n");
    }
    SECTION("unacknowledged, routing ends and the text is kept for later")
    {
        CHECK(wire.wait(16s).isEmpty());
        CHECK(wire.say("AT+CNMI?").startsWith("\r\n+CNMI: 2,0,0,0,0\r\n"));
        CHECK(wire.modem.machine().sim.texts.used() == 2);
    }
}

TEST_CASE("nothing is received off the network")
{
    PracticeWire wire;
    wire.say("ATE0;+CNMI=2,1,0,0,0;+CFUN=4");
    wire.network->deliver(0, kHello);
    CHECK(wire.heard().isEmpty());
    CHECK(wire.modem.machine().sim.texts.used() == 0);
    CHECK(wire.say("AT+CFUN=1") == "\r\nOK\r\n\r\n+CMTI: \"SM\",1\r\n");
}

TEST_CASE("texts in words")
{
    PracticeWire wire;
    wire.say("ATE0;+CMGF=1;+CNMI=2,1,0,0,0");
    wire.network->deliver(0, kHello);
    wire.network->deliver(0, {u"Shop"_s, u"Grüße"_s});
    wire.heard();
    CHECK(wire.say("AT+CMGR=1") ==
          "\r\n+CMGR: \"REC UNREAD\",\"+4915112345678\",,\"25/12/18,01:00:00+04\"\r\nHello\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMGL=\"REC READ\"") ==
          "\r\n+CMGL: 1,\"REC READ\",\"+4915112345678\",,\"25/12/18,01:00:00+04\"\r\nHello\r\n\r\nOK\r\n");
    wire.say("AT+CSCS=\"8859-1\"");
    CHECK(wire.say("AT+CMGL").contains("\"Shop\",,\"25/12/18,01:00:00+04\"\r\nGr\xfc\xdf"
                                       "e\r\n"));
    wire.say("AT+CSDH=1");
    CHECK(wire.say("AT+CMGR=1").contains("+04\",145,4,0,0,\"+491713920999\",145,5\r\nHello\r\n"));
    CHECK(wire.say("AT+CMGL=\"ALL\"").contains("+04\",145,5\r\nHello\r\n"));
    CHECK(wire.say("AT+CMGL=\"NONE\"") == "\r\n+CMS ERROR: 305\r\n");
}

TEST_CASE("in UCS2 addresses are written in UCS2 too")
{
    PracticeWire wire;
    wire.say("ATE0;+CMGF=1;+CSCS=\"UCS2\"");
    wire.network->deliver(0, {u"+49"_s, u"Hi"_s});
    wire.heard();
    CHECK(wire.say("AT+CMGR=1").contains("\"002B00340039\",,\"25/12/18,01:00:00+04\"\r\n00480069\r\n"));
}

TEST_CASE("notices in words")
{
    PracticeWire wire;
    wire.say("ATE0;+CMGF=1;+CNMI=2,2,0,1,0");
    wire.network->deliver(0, kHello);
    CHECK(wire.heard() == "\r\n+CMT: \"+4915112345678\",,\"25/12/18,01:00:00+04\"\r\nHello\r\n");
    wire.say("AT+CSMP=49,167,0,0");
    wire.say("AT+CMGS=\"10100\"");
    CHECK(wire.write("Hi\x1a").contains(
        ",\"10100\",129,\"25/12/18,01:00:00+04\",\"25/12/18,01:00:00+04\",0\r\n"));
}

TEST_CASE("a stored text of our own in words")
{
    PracticeWire wire;
    wire.say("ATE0;+CMGF=1");
    wire.say("AT+CMGW=\"10100\"");
    CHECK(wire.write("Hi\x1a") == "\r\n+CMGW: 1\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMGR=1") == "\r\n+CMGR: \"STO UNSENT\",\"10100\",\r\nHi\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMGL=\"STO UNSENT\"") ==
          "\r\n+CMGL: 1,\"STO UNSENT\",\"10100\",,\r\nHi\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMSS=1").startsWith("\r\n+CMSS: "));
    CHECK(wire.say("AT+CMGR=1").startsWith("\r\n+CMGR: \"STO SENT\""));
}
