#include "modem/consolecommand.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using line::CommandRefusal;
using tests::described;
using tests::LineRig;
using End = line::ConsoleAnswer::End;

namespace {

/// All lines that were told, each led by < or >.
QString shown(const line::Dialogue &dialogue)
{
    QStringList all;
    for (const line::Spoken &spoken : dialogue)
        all << (spoken.byModem ? u"< "_s : u"> "_s) + spoken.text;
    return all.join(u'\n');
}

LineRig::Setup slow()
{
    return {.timing = practice::Timing(practice::Profile::Realistic)};
}

line::ConsoleAnswer ask(LineRig &rig, const QString &command)
{
    const size_t before = rig.conversations.size();
    rig.line->converse(command);
    REQUIRE(rig.runUntil([&] { return rig.conversations.size() > before; }));
    REQUIRE(rig.conversations.size() == before + 1);
    return rig.conversations.back();
}

} // namespace

TEST_CASE("which commands a person may ask")
{
    struct Row
    {
        CommandRefusal refusal;
        std::vector<QString> commands;
    };
    using enum CommandRefusal;
    const auto row = GENERATE(values<Row>({
        {None, {u"AT"_s,          u"at"_s,         u"ATI"_s,        u"ati3"_s,          u"AT&V"_s,
                u"ATS7?"_s,       u"AT+CSQ"_s,     u" at+csq "_s,   u"AT+COPS?"_s,      u"AT+COPS=?"_s,
                u"AT+CREG?"_s,    u"AT+CGMI"_s,    u"AT+CGSN"_s,    u"AT+CIMI"_s,       u"AT+CNUM"_s,
                u"AT+CMGF?"_s,    u"AT+CMGS=?"_s,  u"AT+CMGD=?"_s,  u"AT+CPIN?"_s,      u"AT+CFUN?"_s,
                u"AT+CSCS=?"_s,   u"AT^HCSQ?"_s,   u"AT^SYSINFO"_s, u"AT#RFSTS?"_s,     u"AT*ERINFO?"_s,
                u"AT%STATUS=?"_s, u"AT$QCPDPP?"_s, u"AT_OSSYS?"_s,  u"AT+CPBR=1,10"_s,  u"AT+CPBF=\"Ann\""_s,
                u"AT+CPBS?"_s,    u"AT+CLCK=?"_s,  u"AT+CLAC"_s,    u"AT+XUNHEARDOF?"_s}},
        {NotACommand,
         {u""_s, u"A/"_s, u"+CSQ"_s, u"hello"_s, u"AT+CSQ\r"_s + u"AT+CMGD=1"_s, u"AT+CSQ\x1a"_s,
          u"AT+CPBF=\"Ann"_s, u"AT+CPBF=\"Bj\u00f6rn\""_s, u"AT+CSQ +CMGD?"_s,
          u"AT+CPBR="_s + QString(300, u'1')}},
        {Several,
         {u"AT+CSQ;+CREG?"_s, u"AT;+CMGD=1,4"_s, u"ATI;Z"_s, u"AT+CPBF=\"a\";+CMGD=1,4;+CPBF=\"b\""_s}},
        {Sends,
         {u"AT+CMGS=17"_s, u"at+cmgs=17"_s, u"AT+CMGS"_s, u"AT+CMGW=17"_s, u"AT+CMSS=1"_s, u"AT+CMGC=1"_s}},
        {Deletes, {u"AT+CMGD=1,4"_s, u"AT+CMGDA=6"_s, u"AT+CPBW=1"_s}},
        {Reads, {u"AT+CMGR=1"_s, u"AT+CMGL=4"_s, u"AT+CMGL"_s, u"AT+CNMA"_s}},
        {Locks,
         {u"AT+CPIN=\"1234\""_s, u"AT+CPIN2=\"1234\""_s, u"AT+CLCK=\"SC\",1,\"1234\""_s,
          u"AT+CLCK=\"SC\",2"_s, u"AT+CPWD=\"SC\",\"1\",\"2\""_s, u"AT^CPIN=\"1\""_s}},
        {Calls,
         {u"ATD0171;"_s.chopped(1), u"ATD?"_s, u"ATA"_s, u"ATH"_s, u"ATO"_s, u"AT+CUSD=1,\"*100#\",15"_s,
          u"AT+CCFC=0,3,\"0171\""_s, u"AT+CHUP"_s}},
        {Restarts,
         {u"ATZ"_s, u"ATZ0"_s, u"AT&F"_s, u"AT&F0"_s, u"AT+CFUN=1,1"_s, u"AT+CRES"_s, u"AT+CPOF"_s,
          u"AT^RESET"_s}},
        {Changes, {u"ATE1"_s,           u"ATV0"_s,
                   u"ATQ1"_s,           u"AT&W"_s,
                   u"ATS7=60"_s,        u"ATIZ"_s,
                   u"AT&VZ"_s,          u"AT+CMGF=1"_s,
                   u"AT+CNMI=0,0"_s,    u"AT+CSCS=\"UCS2\""_s,
                   u"AT+CPMS=\"ME\""_s, u"AT+CPBS=\"ON\""_s,
                   u"AT+CSCA=\"1\""_s,  u"AT+COPS=2"_s,
                   u"AT+IPR=9600"_s,    u"AT+CMEE=0"_s,
                   u"AT+CREG=0"_s,      u"AT+CSQ=1"_s,
                   u"AT+XUNHEARDOF"_s,  u"AT+XUNHEARDOF=1"_s,
                   u"AT+CPBR"_s,        u"AT+COPS=\"?\""_s}},
    }));
    for (const QString &command : row.commands) {
        CAPTURE(command);
        CHECK(modem::judgeCommand(modem::tidiedCommand(command)) == row.refusal);
    }
}

TEST_CASE("capitals are made outside quotes alone")
{
    CHECK(modem::tidiedCommand(u" at+cpbf=\"Ann\",x "_s) == "AT+CPBF=\"Ann\",X");
    CHECK(modem::answerTime("AT+COPS=?") > modem::answerTime("AT+COPS?"));
}

TEST_CASE("a command is asked and its answer read in the dialogue")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.line->listen(true);
    const auto answer = ask(rig, u"at+csq"_s);
    CHECK(answer == line::ConsoleAnswer{u"AT+CSQ"_s, End::Answered, CommandRefusal::None});
    CHECK(ask(rig, u"ATI"_s).end == End::Answered);
    CHECK(ask(rig, u"AT+XUNHEARDOF?"_s).end == End::Answered);
    rig.run(1s);
    const QString told = shown(rig.dialogue);
    CHECK(told.startsWith(u"> AT+CSQ\n< +CSQ: "_s));
    CHECK(told.contains(u"> AT+XUNHEARDOF?\n< +CME ERROR"_s));
    CHECK(told.count(u"< OK"_s) == 2);
}

TEST_CASE("nobody is told of a dialogue that nobody reads")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    CHECK(ask(rig, u"AT+CSQ"_s).end == End::Answered);
    rig.run(1s);
    CHECK(rig.dialogue.empty());
    rig.line->listen(true);
    rig.line->listen(false);
    CHECK(ask(rig, u"AT+CSQ"_s).end == End::Answered);
    rig.run(1s);
    CHECK(rig.dialogue.empty());
}

TEST_CASE("a dialogue tells neither the number nor the words of a text")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.line->listen(true);
    REQUIRE(described(rig.send(u"My secret"_s)) == u"Accepted");
    CHECK(ask(rig, u"AT+CNUM"_s).end == End::Answered);
    rig.run(1s);
    const QString told = shown(rig.dialogue);
    CHECK(told.contains(u"> AT+CMGS="_s));
    CHECK(told.contains(u"> [PDU: "_s));
    CHECK(told.contains(u"+CNUM: "_s));
    CHECK_FALSE(told.contains(rig.recipient.mid(1)));
    CHECK_FALSE(told.contains(rig.modem.machine().sim.ownNumber.mid(1)));
}

TEST_CASE("a PIN is never told")
{
    LineRig rig({.pin = u"1234"_s, .pinEnabled = true});
    rig.line->listen(true);
    REQUIRE(rig.startToReady());
    rig.run(1s);
    const QString told = shown(rig.dialogue);
    CHECK(told.contains(u"> AT+CPIN=***"_s));
    CHECK_FALSE(told.contains(u"1234"_s));
}

TEST_CASE("of a flood the last lines are told")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.line->listen(true);
    for (int i = 0; i < 300; ++i)
        rig.line->converse(u"AT+CSQ"_s);
    rig.turn();
    CHECK(rig.dialogue.empty());
    rig.run(200ms);
    CHECK(rig.dialogue.size() == modem::Console::kMostLines);
    CHECK(rig.conversations.size() == 300);
}

TEST_CASE("a text that is being handed over is not disturbed")
{
    LineRig rig(slow());
    REQUIRE(rig.startToReady());
    rig.transport->takeWritten();
    const auto part = rig.submit(u"Hello"_s);
    REQUIRE(rig.runUntil([&] { return rig.state().phase == line::Phase::Sending; }));
    rig.line->converse(u"AT+CSQ"_s);
    REQUIRE(rig.runUntil([&] { return rig.results.contains(part); }));
    CHECK(described(rig.results[part].front()) == u"Accepted");
    REQUIRE(rig.runUntil([&] { return !rig.conversations.empty(); }));
    const QByteArray written = rig.transport->takeWritten();
    CHECK(written.indexOf("AT+CMGS=") < written.indexOf('\x1a'));
    CHECK(written.indexOf('\x1a') < written.indexOf("AT+CSQ"));
    CHECK(rig.conversations[0].end == End::Answered);
}

TEST_CASE("what is refused never reaches the modem, and its secrets go nowhere")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.transport->takeWritten();
    const auto answer = ask(rig, u"AT+CPIN=\"1234\""_s);
    CHECK(answer == line::ConsoleAnswer{u"AT+CPIN=***"_s, End::NotAsked, CommandRefusal::Locks});
    CHECK(ask(rig, u"AT+CMGD=1,4"_s).refusal == CommandRefusal::Deletes);
    rig.run(1s);
    CHECK(rig.transport->takeWritten().isEmpty());
}

TEST_CASE("a line that is not up is asked nothing, one that goes away answers nothing")
{
    LineRig rig(slow());
    rig.line->converse(u"AT+CSQ"_s);
    REQUIRE(rig.conversations.size() == 1);
    CHECK(rig.conversations[0].end == End::LineLost);
    REQUIRE(rig.startToReady());
    rig.line->converse(u"AT+COPS?"_s);
    rig.line->converse(u"AT+CSQ"_s);
    rig.modem.unplug(5s);
    REQUIRE(rig.runUntil([&] { return rig.conversations.size() == 3; }));
    CHECK(rig.conversations[1].end == End::LineLost);
    CHECK(rig.conversations[2].end == End::LineLost);
}

TEST_CASE("a modem that answers nothing is given up, and found again")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.modem.machine().hang(60s);
    CHECK(ask(rig, u"AT+CSQ"_s).end == End::Silent);
    REQUIRE(rig.reaches(line::Phase::Ready));
    CHECK(ask(rig, u"AT+CSQ"_s).end == End::Answered);
}
