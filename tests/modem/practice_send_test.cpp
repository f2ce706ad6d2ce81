#include "tests/catch.h"
#include "tests/modem/practicewire.h"

#include "core/pdu/hex.h"
#include "core/pdu/submit.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Profile;
using practice::Timing;
using tests::PracticeWire;
using tests::submitPdu;

namespace {

int referenceIn(const QByteArray &answer)
{
    const auto at = answer.indexOf("+CMGS: ");
    return at < 0 ? -1 : answer.mid(at + 7, answer.indexOf('\r', at) - at - 7).toInt();
}

} // namespace

TEST_CASE("a text goes out behind the prompt")
{
    PracticeWire wire;
    wire.say("ATE0");
    CHECK(wire.say("AT+CMGS=19") == "\r\n> ");
    const QByteArray pdu = submitPdu(u"+4915112345678", u"Hello");
    const QByteArray answer = wire.write(pdu + '\x1a');
    CHECK(answer == "\r\n+CMGS: " + QByteArray::number(referenceIn(answer)) + "\r\n\r\nOK\r\n");
    REQUIRE(wire.network->acceptedCount() == 1);
    const auto part = wire.network->accepted().front();
    CHECK(part.recipient == u"+4915112345678"_s);
    CHECK(part.text == u"Hello"_s);
    CHECK(part.reference == referenceIn(answer));
    CHECK(part.imsi == wire.modem.machine().sim.imsi);
    CHECK(part.at == wire.clock.now());
    CHECK_FALSE(part.wantsReport);
    CHECK_FALSE(part.validity.has_value());
}

TEST_CASE("references count on, and round")
{
    PracticeWire wire;
    wire.say("ATE0");
    const QByteArray pdu = submitPdu(u"+4915112345678", u"x");
    int last = referenceIn(wire.sendPdu(pdu));
    for (int i = 0; i < 256; ++i) {
        const int reference = referenceIn(wire.sendPdu(pdu));
        REQUIRE(reference == (last + 1) % 256);
        last = reference;
    }
    CHECK(wire.network->acceptedCount() == 257);
}

TEST_CASE("an account pays for each part until it is empty")
{
    PracticeWire wire;
    wire.modem.machine().sim.account = 20;
    wire.modem.machine().sim.price = 9;
    wire.say("ATE0");
    const QByteArray pdu = submitPdu(u"+4915112345678", u"x");
    CHECK(wire.sendPdu(pdu).contains("+CMGS:"));
    CHECK(wire.say("AT+CUSD=1,\"*100#\",15").contains("Your balance is 0.11 EUR."));
    CHECK(wire.sendPdu(pdu).contains("+CMGS:"));
    CHECK(wire.sendPdu(pdu) == "\r\n+CMS ERROR: 38\r\n");
    CHECK(wire.network->acceptedCount() == 2);
}

TEST_CASE("what cannot be sent is refused, and nothing goes out")
{
    struct Row
    {
        const char *name;
        QByteArray command;
        QByteArray typed;
        QByteArray answer;
    };
    const QByteArray good = submitPdu(u"+4915112345678", u"Hello");
    const std::vector<Row> rows{
        {"ESC leaves the prompt with OK", "AT+CMGS=19", "0011\x1b", "\r\nOK\r\n"},
        {"no hexadecimal", "AT+CMGS=19", "Hello\x1a", "\r\n+CMS ERROR: 304\r\n"},
        {"another length", "AT+CMGS=18", good + '\x1a', "\r\n+CMS ERROR: 304\r\n"},
        {"nothing", "AT+CMGS=19", "\x1a", "\r\n+CMS ERROR: 304\r\n"},
        {"a service centre longer than the PDU", "AT+CMGS=19", "FF00\x1a", "\r\n+CMS ERROR: 304\r\n"},
        {"no SMS-SUBMIT", "AT+CMGS=8", "000000000000000000\x1a", "\r\n+CMS ERROR: 96\r\n"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        PracticeWire wire;
        wire.say("ATE0");
        REQUIRE(wire.say(row.command) == "\r\n> ");
        CHECK(wire.write(row.typed) == row.answer);
        CHECK(wire.network->acceptedCount() == 0);
        CHECK(wire.say("AT") == "\r\nOK\r\n");
    }
}

TEST_CASE("the echo covers what is typed at the prompt")
{
    PracticeWire wire;
    const QByteArray pdu = submitPdu(u"+4915112345678", u"Hello");
    wire.say("AT+CMGS=19");
    CHECK(wire.write(pdu + '\x1a').startsWith(pdu + "\r\n+CMGS: "));
}

TEST_CASE("a text may name its own service centre")
{
    PracticeWire wire;
    wire.say("ATE0");
    const QByteArray pdu = "07919471392099F9" + submitPdu(u"+4915112345678", u"Hello").mid(2);
    CHECK(referenceIn(wire.sendPdu(pdu)) >= 0);
    CHECK(wire.network->accepted().at(0).text == u"Hello"_s);
}

TEST_CASE("what the network accepted is told in full")
{
    PracticeWire wire;
    wire.say("ATE0");
    pdu::SegmentOptions options;
    options.reference = 77;
    const QString text = QString(200, u'x');
    const auto cut = pdu::segmentText(text, options);
    REQUIRE(cut.has_value());
    for (const pdu::Segment &segment : cut->segments) {
        const auto submit = pdu::makeSubmit(u"10100", segment, {24h, {}, true});
        wire.sendPdu(pdu::encode(*submit)->hex());
    }
    const auto parts = wire.network->accepted();
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].concatenation == pdu::Concatenation{77, 2, 2, 8});
    CHECK(parts[1].recipient == u"10100"_s);
    CHECK(parts[1].wantsReport);
    CHECK(parts[1].validity == 24h);
    CHECK(parts[0].text + parts[1].text == text);
    REQUIRE(wire.network->texts().size() == 1);
    CHECK(wire.network->texts().at(0) == practice::AcceptedText{0, u"10100"_s, text, 2});
}

TEST_CASE("parts are put together in any order, and once")
{
    PracticeWire wire;
    wire.say("ATE0");
    const QString text = QString(400, u'a') + u"end"_s;
    const auto cut = pdu::segmentText(text);
    for (const size_t i : {size_t(2), size_t(0), size_t(0), size_t(1)})
        wire.sendPdu(pdu::encode(*pdu::makeSubmit(u"+49151", cut->segments.at(i)))->hex());
    CHECK(wire.network->acceptedCount() == 4);
    REQUIRE(wire.network->texts().size() == 1);
    CHECK(wire.network->texts().at(0).text == text);
}

TEST_CASE("text mode sends what was typed")
{
    struct Row
    {
        const char *name;
        std::vector<QByteArray> before;
        QByteArray command;
        QByteArray typed;
        QString recipient;
        QString text;
    };
    const std::vector<Row> rows{
        {"plain", {}, "AT+CMGS=\"+4915112345678\"", "Hello", u"+4915112345678"_s, u"Hello"_s},
        {"a type without plus",
         {},
         "AT+CMGS=\"4915112345678\",145",
         "Hello",
         u"+4915112345678"_s,
         u"Hello"_s},
        {"a short code", {}, "AT+CMGS=\"10100\",129", "Hello", u"10100"_s, u"Hello"_s},
        {"Latin-1",
         {"AT+CSCS=\"8859-1\""},
         "AT+CMGS=\"10100\"",
         "Gr\xfc\xdf"
         "e",
         u"10100"_s,
         u"Grüße"_s},
        {"the GSM alphabet",
         {"AT+CSCS=\"GSM\""},
         "AT+CMGS=\"10100\"",
         QByteArray("a\x00\x7c", 3),
         u"10100"_s,
         u"a@ö"_s},
        {"hexadecimal", {"AT+CSCS=\"HEX\""}, "AT+CMGS=\"10100\"", "48656C6C6F", u"10100"_s, u"Hello"_s},
        {"UCS2 characters in the default alphabet",
         {"AT+CSCS=\"UCS2\""},
         "AT+CMGS=\"10100\"",
         "00480069",
         u"10100"_s,
         u"Hi"_s},
        {"a number in UCS2 too",
         {"AT+CSCS=\"UCS2\""},
         "AT+CMGS=\"002B00340039\"",
         "00480069",
         u"+49"_s,
         u"Hi"_s},
        {"UCS2 coding",
         {"AT+CSCS=\"UCS2\"", "AT+CSMP=17,167,0,8"},
         "AT+CMGS=\"10100\"",
         "041F04400438",
         u"10100"_s,
         u"При"_s},
        {"8-bit", {"AT+CSMP=17,167,0,4"}, "AT+CMGS=\"10100\"", "CAFE", u"10100"_s, u"CAFE"_s},
        {"lines", {}, "AT+CMGS=\"10100\"", "one\rtwo", u"10100"_s, u"one\rtwo"_s},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        PracticeWire wire;
        wire.say("ATE0;+CMGF=1");
        for (const QByteArray &line : row.before)
            wire.say(line);
        REQUIRE(wire.say(row.command) == "\r\n> ");
        const QByteArray answer = wire.write(row.typed + '\x1a');
        CAPTURE(answer.toStdString());
        CHECK(referenceIn(answer) >= 0);
        REQUIRE(wire.network->acceptedCount() == 1);
        CHECK(wire.network->accepted().at(0).recipient == row.recipient);
        CHECK(wire.network->accepted().at(0).text == row.text);
    }
}

TEST_CASE("text mode prompts for every line")
{
    PracticeWire wire;
    wire.say("ATE0;+CMGF=1");
    wire.say("AT+CMGS=\"10100\"");
    CHECK(wire.write("one\r") == "\r\n> ");
    CHECK(wire.write("\x1b") == "\r\nOK\r\n");
    wire.say("AT+CMGS=\"no number\"");
    CHECK(wire.write("one\x1a") == "\r\n+CMS ERROR: 305\r\n");
}

TEST_CASE("text mode asks for reports and validity as +CSMP says")
{
    PracticeWire wire;
    wire.say("ATE0;+CMGF=1;+CSMP=49,11,0,0");
    wire.say("AT+CMGS=\"10100\"");
    wire.write("Hello\x1a");
    REQUIRE(wire.network->acceptedCount() == 1);
    CHECK(wire.network->accepted().at(0).wantsReport);
    CHECK(wire.network->accepted().at(0).validity == 1h);
}

TEST_CASE("texts are written to a store and sent from there")
{
    PracticeWire wire;
    wire.say("ATE0");
    const QByteArray pdu = submitPdu(u"+4915112345678", u"Hello");
    CHECK(wire.say("AT+CMGW=19") == "\r\n> ");
    CHECK(wire.write(pdu + '\x1a') == "\r\n+CMGW: 1\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMGR=1") == "\r\n+CMGR: 2,,19\r\n" + pdu + "\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMSS=1").startsWith("\r\n+CMSS: "));
    CHECK(wire.network->accepted().at(0).text == u"Hello"_s);
    CHECK(wire.say("AT+CMGL=3") == "\r\n+CMGL: 1,3,,19\r\n" + pdu + "\r\n\r\nOK\r\n");
    CHECK(wire.say("AT+CMGD=1") == "\r\nOK\r\n");
    CHECK(wire.say("AT+CMGR=1") == "\r\n+CMS ERROR: 321\r\n");
}

TEST_CASE("the latencies of the realistic profile, by the clock")
{
    PracticeWire wire({Timing(Profile::Realistic, 1)});
    CHECK(wire.say("AT").isEmpty());
    CHECK(wire.wait(1s).isEmpty());
    const QByteArray pdu = submitPdu(u"+4915112345678", u"Hello");

    wire.say("ATE0");
    CHECK(wire.wait(3ms).isEmpty());
    CHECK(wire.wait(20ms).endsWith("\r\nOK\r\n"));
    wire.wait(8s);
    wire.say("AT+CREG?");
    CHECK(wire.wait(20ms) == "\r\n+CREG: 0,1\r\n\r\nOK\r\n");

    const auto timeOfText = [&] {
        wire.say("AT+CMGS=19");
        REQUIRE(wire.wait(100ms) == "\r\n> ");
        wire.write(pdu + '\x1a');
        const auto begun = wire.clock.uptime();
        while (!wire.wait(10ms).contains("OK") && wire.clock.uptime() < begun + 10s) {
        }
        return wire.clock.uptime() - begun;
    };
    const auto within = [](base::Milliseconds value, base::Milliseconds low, base::Milliseconds high) {
        return value >= low && value <= high;
    };
    CHECK(within(timeOfText(), 2610ms, 3200ms));
    CHECK(within(timeOfText(), 2610ms, 3200ms));
    wire.say("AT+CMMS=2");
    wire.wait(20ms);
    CHECK(within(timeOfText(), 2610ms, 3200ms));
    CHECK(within(timeOfText(), 1440ms, 1770ms));
    wire.wait(6s);
    CHECK(within(timeOfText(), 2610ms, 3200ms));
}

TEST_CASE("the speed divides the latencies")
{
    PracticeWire wire({Timing(Profile::Realistic, 10)});
    wire.wait(1s);
    wire.say("ATE0");
    wire.wait(3ms);
    wire.say("AT+CMGS=19");
    REQUIRE(wire.wait(10ms).endsWith("\r\n> "));
    wire.write(submitPdu(u"+4915112345678", u"Hello") + '\x1a');
    CHECK(wire.wait(320ms).contains("+CMGS: "));
}

TEST_CASE("the same seed gives the same run, another one another")
{
    const auto run = [](quint64 seed) {
        PracticeWire wire(
            {Timing(Profile::Realistic, 1), u"garbage:0.3,cms38:0.2", seed, practice::PeopleMix::Lively});
        wire.wait(10s);
        QByteArray all = wire.say("ATE0;+CNMI=2,1,0,2,0") + wire.wait(1s);
        for (int i = 0; i < 20; ++i) {
            const QByteArray pdu = submitPdu(u"+49151"_s + QString::number(1000 + i), u"Hello", true);
            wire.say("AT+CMGS=" + QByteArray::number(pdu.size() / 2 - 1));
            all += wire.wait(100ms);
            wire.write(pdu + '\x1a');
            all += wire.wait(4s) + QByteArray::number(wire.clock.uptime().count());
        }
        return all + wire.wait(60s);
    };
    const QByteArray first = run(7);
    CHECK(first == run(7));
    CHECK(first != run(8));
}
