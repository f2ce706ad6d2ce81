#include "modem/atchannel.h"
#include "tests/catch.h"
#include "tests/modem/wiredmodem.h"
#include "tests/support/fakeclock.h"

#include <QCoreApplication>
#include <QCoroTask>

using namespace std::chrono_literals;
using modem::AtAnswer;
using modem::AtChannel;
using modem::AtCommand;
using modem::AtNotice;

namespace {

/// A channel on a wire, its notices and the answers to what it was asked.
struct Wire
{
    Wire()
    {
        QObject::connect(&channel, &AtChannel::noticed, [this](const AtNotice &n) { notices.push_back(n); });
        QObject::connect(&channel, &AtChannel::restarted, [this] { ++restarts; });
        QObject::connect(&channel, &AtChannel::lost, [this] { ++losses; });
        channel.attach(&device);
    }

    QCoro::Task<> ask(AtCommand command)
    {
        modem::AtRequest request(channel, std::move(command));
        const AtAnswer answer = co_await request.answer();
        answers.push_back(answer);
    }

    QCoro::Task<> wait(base::Milliseconds time)
    {
        modem::AtPause pause(channel, time);
        pauses.push_back(co_await pause.end());
    }

    tests::FakeClock clock;
    tests::WiredModem device;
    AtChannel channel{clock};
    std::vector<AtAnswer> answers;
    std::vector<bool> pauses;
    std::vector<AtNotice> notices;
    int restarts = 0;
    int losses = 0;
};

const QByteArray kPdu = "0006FA0C91945102000012621122001234006211220012350000";

} // namespace

TEST_CASE("each command gets the answer that is its own")
{
    struct Row
    {
        const char *name;
        AtCommand command;
        QByteArray reply;
        AtAnswer::End end;
        std::vector<QByteArray> lines;
        std::vector<AtNotice> notices;
    };
    const AtCommand signal{.text = "AT+CSQ"};
    const AtCommand maker{.text = "AT+CGMI", .takesBare = true};
    const AtCommand read{.text = "AT+CMGR=1"};
    const AtCommand payload{.text = "0011", .name = "+CMGS", .isPayload = true, .needsLine = true};
    const auto final = AtAnswer::End::Final;
    const std::vector<Row> rows{
        {"plain", signal, "\r\n+CSQ: 1,99\r\n\r\nOK\r\n", final, {"+CSQ: 1,99"}, {}},
        {"echo", signal, "AT+CSQ\r\r\n+CSQ: 1,99\r\nOK\r\n", final, {"+CSQ: 1,99"}, {}},
        {"notice before the echo",
         signal,
         "+CDSI: \"SR\",5\r\nAT+CSQ\r\r\n+CSQ: 1,99\r\nOK\r\n",
         final,
         {"+CSQ: 1,99"},
         {{"+CDSI: \"SR\",5", {}}}},
        {"notice before OK",
         signal,
         "+CSQ: 1,99\r\n+CMTI: \"SM\",1\r\nOK\r\n",
         final,
         {"+CSQ: 1,99"},
         {{"+CMTI: \"SM\",1", {}}}},
        {"direct report in the middle",
         signal,
         "+CDS: 25\r\n" + kPdu + "\r\n+CSQ: 1,99\r\nOK\r\n",
         final,
         {"+CSQ: 1,99"},
         {{"+CDS: 25", kPdu}}},
        {"notice behind OK", signal, "\r\nOK\r\n\r\n+CREG: 2\r\n", final, {}, {{"+CREG: 2", {}}}},
        {"bare value", maker, "\r\n WAVECOM MODEM\r\n\r\nOK\r\n", final, {"WAVECOM MODEM"}, {}},
        {"a start that looks like a value",
         maker,
         "\r\nSMS Ready\r\n\r\nSDNDCRC\r\nSIMCOM_Ltd\r\nOK\r\n",
         final,
         {"SIMCOM_Ltd"},
         {{"SMS Ready", {}}, {"SDNDCRC", {}}}},
        {"echo twice", signal, "AT+CSQ\rAT+CSQ\r\r\n+CSQ: 1,99\r\nOK\r\n", final, {"+CSQ: 1,99"}, {}},
        {"line ends of CR alone", signal, "+CSQ: 1,99\r\rOK\r", final, {"+CSQ: 1,99"}, {}},
        {"a refusal in words of its maker", signal, "\r\nCOMMAND NOT SUPPORT\r\n", final, {}, {}},
        {"text of several lines",
         read,
         "+CMGR: \"REC READ\",\"+49\",,\"26/01/01\"\r\nOne\r\nTwo\r\n\r\nOK\r\n",
         final,
         {"+CMGR: \"REC READ\",\"+49\",,\"26/01/01\"", "One\nTwo"},
         {}},
        {"notices before the reference",
         payload,
         "+ZDONR: \"N\",272,3,\"CS_ONLY\",\"ROAM_OFF\"\r\n+ZPASR: \"UMTS\"\r\n+CMGS: 7\r\nOK\r\n",
         final,
         {"+CMGS: 7"},
         {{"+ZDONR: \"N\",272,3,\"CS_ONLY\",\"ROAM_OFF\"", {}}, {"+ZPASR: \"UMTS\"", {}}}},
        {"named value",
         maker,
         "+CGMI: \"X\"\r\n^RSSI: 3\r\nOK\r\n",
         final,
         {"+CGMI: \"X\""},
         {{"^RSSI: 3", {}}}},
        {"data after its header",
         read,
         "+CMGR: 0,,25\r\n" + kPdu + "\r\nOK\r\n",
         final,
         {"+CMGR: 0,,25", kPdu},
         {}},
        {"notice between header and data",
         read,
         "+CMGR: 0,,25\r\n+CMTI: \"SM\",1\r\n" + kPdu + "\r\nOK\r\n",
         final,
         {"+CMGR: 0,,25", kPdu},
         {{"+CMTI: \"SM\",1", {}}}},
        {"refused", signal, "+CME ERROR: 10\r\n", final, {}, {}},
        {"end of a call while a text is on its way",
         payload,
         "NO CARRIER\r\n+CMGS: 5\r\nOK\r\n",
         final,
         {"+CMGS: 5"},
         {}},
        {"a late OK before the reference", payload, "OK\r\n+CMGS: 5\r\nOK\r\n", final, {"+CMGS: 5"}, {}},
        {"echo of the text", payload, "0011\x1a\r\n+CMGS: 5\r\nOK\r\n", final, {"+CMGS: 5"}, {}},
        {"restart", signal, "+CSQ\r\nRDY\r\n", AtAnswer::End::Restarted, {"+CSQ"}, {{"RDY", {}}}},
    };
    for (const Row &row : rows) {
        for (bool bytewise : {false, true}) {
            CAPTURE(row.name, bytewise);
            Wire wire;
            const auto task = wire.ask(row.command);
            CHECK(wire.device.takeWritten() == row.command.text + (row.command.isPayload ? '\x1a' : '\r'));
            if (!bytewise)
                wire.device.say(row.reply);
            for (qsizetype i = 0; bytewise && i < row.reply.size(); ++i)
                wire.device.say(row.reply.mid(i, 1));
            REQUIRE(wire.answers.size() == 1);
            CHECK(wire.answers[0].end == row.end);
            CHECK(wire.answers[0].lines == row.lines);
            CHECK(wire.notices == row.notices);
        }
    }
}

TEST_CASE("a text ends in Ctrl-Z, for some in a CR as well")
{
    for (bool addsReturn : {false, true}) {
        Wire wire;
        const auto task =
            wire.ask({.text = "0011", .name = "+CMGS", .isPayload = true, .addsReturn = addsReturn});
        CHECK(wire.device.takeWritten() == (addsReturn ? "0011\x1a\r" : "0011\x1a"));
        wire.device.say("+CMGS: 5\r\nOK\r\n");
        CHECK(wire.answers.size() == 1);
    }
}

TEST_CASE("commands wait for their turn")
{
    Wire wire;
    const auto first = wire.ask({.text = "AT+A"});
    const auto second = wire.ask({.text = "AT+B"});
    CHECK(wire.device.takeWritten() == "AT+A\r");
    wire.device.say("OK\r\n");
    CHECK(wire.device.takeWritten() == "AT+B\r");
    wire.device.say("ERROR\r\n");
    REQUIRE(wire.answers.size() == 2);
    CHECK(wire.answers[0].isOk());
    CHECK(wire.answers[1].isRefused());
    CHECK(wire.device.takeWritten().isEmpty());
}

TEST_CASE("silence ends a command at its time, not before")
{
    Wire wire;
    const auto task = wire.ask({.text = "AT", .timeout = 3s});
    wire.clock.advance(2999ms);
    CHECK(wire.answers.empty());
    wire.clock.advance(1ms);
    REQUIRE(wire.answers.size() == 1);
    CHECK(wire.answers[0].end == AtAnswer::End::Timeout);
    CHECK(wire.answers[0].isBroken());
    SECTION("and its time does not count for the next")
    {
        const auto next = wire.ask({.text = "AT", .timeout = 10s});
        wire.clock.advance(9s);
        CHECK(wire.answers.size() == 1);
        wire.device.say("OK\r\n");
        CHECK(wire.answers.size() == 2);
    }
}

TEST_CASE("a line that came is enough when its final code stays away")
{
    Wire wire;
    const auto task = wire.ask({.text = "AT+CPIN?", .timeout = 10s, .lineGrace = 1s});
    wire.clock.advance(500ms);
    wire.device.say("+CPIN: READY\r\n");
    wire.clock.advance(999ms);
    CHECK(wire.answers.empty());
    wire.clock.advance(1ms);
    REQUIRE(wire.answers.size() == 1);
    CHECK(wire.answers[0].end == AtAnswer::End::Quiet);
    CHECK(wire.answers[0].isOk());
    CHECK(wire.answers[0].lines == std::vector<QByteArray>{"+CPIN: READY"});
}

TEST_CASE("OK alone is not the line that was asked for")
{
    Wire wire;
    const auto task = wire.ask({.text = "AT+CMGF?", .timeout = 60s, .needsLine = true});
    wire.device.say("OK\r\n");
    CHECK(wire.answers.empty());
    SECTION("the line follows")
    {
        wire.device.say("+CMGF: 0\r\nOK\r\n");
        REQUIRE(wire.answers.size() == 1);
        CHECK(wire.answers[0].isOk());
    }
    SECTION("nothing follows")
    {
        wire.clock.advance(5s);
        REQUIRE(wire.answers.size() == 1);
        CHECK(wire.answers[0].end == AtAnswer::End::Timeout);
        CHECK(wire.answers[0].sawBareOk);
    }
}

TEST_CASE("a prompt ends the command that asked for it and no other")
{
    Wire wire;
    SECTION("asked for")
    {
        const auto task = wire.ask({.text = "AT+CMGS=20", .wantsPrompt = true});
        wire.device.say("\r\n> ");
        REQUIRE(wire.answers.size() == 1);
        CHECK(wire.answers[0].end == AtAnswer::End::Prompt);
    }
    SECTION("stale: cancelled, and the command it swallowed is said again")
    {
        const auto task = wire.ask({.text = "AT+CSQ"});
        wire.device.takeWritten();
        wire.device.say("\r\n> ");
        CHECK(wire.device.takeWritten() == "\x1b");
        wire.device.say("\r\nOK\r\n");
        CHECK(wire.answers.empty());
        CHECK(wire.device.takeWritten() == "AT+CSQ\r");
        wire.device.say("+CSQ: 9,99\r\nOK\r\n");
        REQUIRE(wire.answers.size() == 1);
        CHECK(wire.answers[0].lines == std::vector<QByteArray>{"+CSQ: 9,99"});
    }
    SECTION("while nothing is asked")
    {
        wire.device.say("\r\n> ");
        CHECK(wire.device.takeWritten() == "\x1b");
    }
}

TEST_CASE("a lost line completes everything that waits")
{
    Wire wire;
    const auto first = wire.ask({.text = "AT+A"});
    const auto second = wire.ask({.text = "AT+B"});
    const auto pause = wire.wait(1s);
    SECTION("the device ends")
    {
        wire.device.close();
        CHECK(wire.losses == 1);
    }
    SECTION("somebody says so")
    {
        wire.channel.lose();
    }
    SECTION("a write fails")
    {
        wire.device.failsToWrite = true;
        wire.channel.writeRaw("x");
        QCoreApplication::processEvents();
        CHECK(wire.losses == 1);
    }
    REQUIRE(wire.answers.size() == 2);
    CHECK(wire.answers[0].end == AtAnswer::End::Lost);
    CHECK(wire.answers[1].end == AtAnswer::End::Lost);
    CHECK(wire.pauses == std::vector{false});
    const auto late = wire.ask({.text = "AT+C"});
    CHECK(wire.answers.size() == 3);
    CHECK_FALSE(wire.device.takeWritten().contains("AT+C"));
}

TEST_CASE("a pause ends at its time")
{
    Wire wire;
    const auto longer = wire.wait(2s);
    const auto shorter = wire.wait(1s);
    wire.clock.advance(1s);
    CHECK(wire.pauses == std::vector{true});
    wire.clock.advance(1s);
    CHECK(wire.pauses == std::vector{true, true});
}

TEST_CASE("a menu that is never closed does not stop the dialogue")
{
    Wire wire;
    const auto task = wire.ask({.text = "AT+CSQ", .timeout = 30s});
    wire.device.say("+CUSD: 1,\"open\r\n+CSQ: 9,99\r\nOK\r\n");
    CHECK(wire.answers.empty());
    wire.clock.advance(2s);
    REQUIRE(wire.answers.size() == 1);
    CHECK(wire.answers[0].lines == std::vector<QByteArray>{"+CSQ: 9,99"});
    CHECK(wire.notices.size() == 1);
}

TEST_CASE("that the modem echoes is noticed")
{
    Wire wire;
    const auto task = wire.ask({.text = "AT"});
    CHECK_FALSE(wire.channel.takeEchoSeen());
    wire.device.say("AT\r\r\nOK\r\n");
    CHECK(wire.channel.takeEchoSeen());
    CHECK_FALSE(wire.channel.takeEchoSeen());
}
