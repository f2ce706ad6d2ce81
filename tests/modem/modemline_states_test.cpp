#include "tests/catch.h"
#include "tests/modem/linerig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using line::Phase;
using line::Problem;
using tests::described;
using tests::LineRig;

TEST_CASE("what keeps a line from being ready is told")
{
    struct Row
    {
        QString fault;
        Phase phase;
        Problem::Code problem;
    };
    const std::vector<Row> rows{
        {u"pin"_s, Phase::NeedsPin, Problem::Code::PinNeeded},
        {u"puk"_s, Phase::NoSim, Problem::Code::PukNeeded},
        {u"nosim"_s, Phase::NoSim, Problem::Code::NoSim},
        {u"denied"_s, Phase::Searching, Problem::Code::RegistrationDenied},
        {u"unregistered=3600"_s, Phase::Searching, Problem::Code::NotRegistered},
    };
    for (const Row &row : rows) {
        CAPTURE(row.fault);
        LineRig rig({.faults = row.fault});
        rig.line->start();
        CHECK(rig.reaches(row.phase, 1min));
        rig.run(30s);
        CHECK(rig.state().phase == row.phase);
        CHECK(rig.hasProblem(row.problem));
        CHECK(described(rig.send()) == u"NotAttempted NotReady"_s);
        CHECK(rig.network->acceptedCount() == 0);
    }
}

TEST_CASE("a line waits for the network and then sends")
{
    LineRig rig({.faults = u"unregistered=20"_s});
    rig.line->start();
    REQUIRE(rig.reaches(Phase::Searching, 1min));
    REQUIRE(rig.reaches(Phase::Ready, 1min));
    CHECK_FALSE(rig.hasProblem(Problem::Code::NotRegistered));
    CHECK(described(rig.send()) == u"Accepted"_s);
}

TEST_CASE("a line that loses its network sends nothing until it is back")
{
    LineRig rig({.faults = u"unregistered=60@2"_s});
    REQUIRE(rig.startToReady());
    CHECK(described(rig.send()) == u"Accepted"_s);
    REQUIRE(rig.reaches(Phase::Ready));
    CHECK(described(rig.send()) == u"Refused 331"_s);
    CHECK(rig.reaches(Phase::Searching, 10s));
    CHECK(described(rig.send()) == u"NotAttempted NotReady"_s);
    REQUIRE(rig.reaches(Phase::Ready));
    CHECK(described(rig.send()) == u"Accepted"_s);
    CHECK(rig.network->acceptedCount() == 2);
}

TEST_CASE("the PIN is entered once, and only while it cannot lock the SIM")
{
    SECTION("the right one opens the SIM")
    {
        LineRig rig({.pin = u"1234"_s, .pinEnabled = true});
        REQUIRE(rig.startToReady());
        CHECK(rig.transport->takeWritten().count("AT+CPIN=\"") == 1);
        CHECK(rig.pins.refused.empty());
        CHECK(described(rig.send()) == u"Accepted"_s);
    }
    SECTION("a wrong one is never tried again")
    {
        LineRig rig({.pin = u"9999"_s, .pinEnabled = true});
        rig.line->start();
        rig.run(2min);
        CHECK(rig.state().phase == Phase::NeedsPin);
        CHECK(rig.hasProblem(Problem::Code::PinWrong));
        CHECK(rig.state().pinTriesLeft == 2);
        CHECK(rig.transport->takeWritten().count("AT+CPIN=\"") == 1);
        CHECK(rig.pins.refused == std::set<QString>{u"9999"_s});
    }
    SECTION("one that was refused in an earlier run is not tried at all")
    {
        LineRig rig({.pin = u"9999"_s, .pinEnabled = true});
        rig.pins.refused.insert(u"9999"_s);
        rig.line->start();
        rig.run(1min);
        CHECK(rig.hasProblem(Problem::Code::PinWrong));
        CHECK(rig.transport->takeWritten().count("AT+CPIN=\"") == 0);
    }
    SECTION("with one try left nobody but a person tries")
    {
        LineRig rig({.pin = u"1234"_s, .pinEnabled = true});
        rig.runUntil([&] { return rig.modem.machine().sim.lock() == practice::SimCard::Lock::Pin; }, 5s);
        rig.modem.machine().sim.enterPin(u"0000"_s);
        rig.modem.machine().sim.enterPin(u"0000"_s);
        rig.line->start();
        rig.run(1min);
        CHECK(rig.state().phase == Phase::NeedsPin);
        CHECK(rig.hasProblem(Problem::Code::PinMayLock));
        CHECK(rig.transport->takeWritten().count("AT+CPIN=\"") == 0);
    }
    SECTION("a PIN that becomes known later is used")
    {
        LineRig rig({.pinEnabled = true});
        rig.line->start();
        REQUIRE(rig.reaches(Phase::NeedsPin));
        rig.pins.known = u"1234"_s;
        CHECK(rig.reaches(Phase::Ready, 1min));
        CHECK(rig.state().problems.empty());
    }
    SECTION("after a restart of the modem the proven PIN is entered again")
    {
        LineRig rig({.faults = u"reboot@1"_s, .pin = u"1234"_s, .pinEnabled = true});
        REQUIRE(rig.startToReady());
        CHECK(described(rig.send()) == u"Unknown ModemRestarted"_s);
        REQUIRE(rig.reaches(Phase::Ready));
        CHECK(described(rig.send()) == u"Accepted"_s);
    }
}

TEST_CASE("the inbox is emptied before the line is ready")
{
    LineRig rig({.faults = u"storagefull"_s});
    REQUIRE(rig.startToReady());
    CHECK(rig.texts.size() >= 10);
    CHECK(rig.state().storages[u"SM"_s].used == 0);
    CHECK_FALSE(rig.hasProblem(Problem::Code::StorageFull));
    CHECK(described(rig.send()) == u"Accepted"_s);
}

TEST_CASE("a storage that is full in the middle of a campaign is emptied before the next text")
{
    LineRig rig({.faults = u"storagefull@2"_s});
    REQUIRE(rig.startToReady());
    CHECK(described(rig.send(u"one"_s, true)) == u"Accepted"_s);
    SECTION("what it held is in the ledger")
    {
        CHECK(described(rig.send(u"two"_s, true)) == u"Refused 322"_s);
        REQUIRE(rig.reaches(Phase::Ready, 1s));
        CHECK(rig.texts.size() >= 10);
        CHECK(rig.state().storages[u"SM"_s].used == 0);
        CHECK_FALSE(rig.hasProblem(Problem::Code::StorageFull));
        CHECK(described(rig.send(u"three"_s, true)) == u"Accepted"_s);
    }
    SECTION("the ledger says nothing")
    {
        rig.acknowledges = false;
        CHECK(described(rig.send(u"two"_s, true)) == u"Refused 322"_s);
        CHECK(rig.state().phase == Phase::Probing);
        CHECK(described(rig.send(u"three"_s, true)) == u"NotAttempted NotReady"_s);
        REQUIRE(rig.reaches(Phase::Ready, 10s));
        CHECK(rig.hasProblem(Problem::Code::StorageFull));
        CHECK(described(rig.send(u"four"_s, true)) == u"Refused 322"_s);
    }
}

TEST_CASE("what the ledger has not acknowledged stays on the SIM")
{
    LineRig rig({.faults = u"storagefull"_s});
    rig.acknowledges = false;
    REQUIRE(rig.startToReady());
    const size_t told = rig.texts.size();
    CHECK(told >= 10);
    rig.run(3min);
    CHECK(rig.texts.size() == told);
    CHECK(rig.hasProblem(Problem::Code::StorageFull));
    CHECK_FALSE(rig.transport->takeWritten().contains("AT+CMGD=1"));
    SECTION("and is told of again after a stop")
    {
        rig.line->stop();
        rig.turn();
        CHECK(rig.state().phase == Phase::Absent);
        rig.acknowledges = true;
        REQUIRE(rig.startToReady());
        CHECK(rig.texts.size() == 2 * told);
        CHECK(rig.state().storages[u"SM"_s].used == 0);
    }
    SECTION("and is deleted once it is acknowledged")
    {
        for (const auto &text : std::vector(rig.texts))
            rig.line->acknowledge(text.token);
        rig.run(1min);
        CHECK(rig.state().storages[u"SM"_s].used == 0);
    }
}

TEST_CASE("a text that arrives is told once and deleted")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    REQUIRE(rig.network->deliver(0, {.sender = u"+4917612345678"_s, .text = u"Hi there"_s}));
    REQUIRE(rig.runUntil([&] { return rig.texts.size() == 1; }, 10s));
    CHECK(rig.texts[0].sender == u"+4917612345678"_s);
    CHECK(rig.texts[0].text == u"Hi there"_s);
    CHECK(rig.texts[0].readable);
    CHECK(rig.texts[0].serviceCentreTime.has_value());
    rig.run(2min);
    CHECK(rig.texts.size() == 1);
    CHECK(rig.state().storages[u"SM"_s].used == 0);
}

TEST_CASE("stopping ends in Absent, after the result of the text under way")
{
    SECTION("idle")
    {
        LineRig rig;
        REQUIRE(rig.startToReady());
        rig.line->stop();
        rig.turn();
        CHECK(rig.state().phase == Phase::Absent);
        CHECK(described(rig.send()) == u"NotAttempted NotReady"_s);
        CHECK(rig.startToReady());
    }
    SECTION("while a text is on its way")
    {
        LineRig rig({.timing = practice::Timing(practice::Profile::Realistic)});
        REQUIRE(rig.startToReady());
        const auto part = rig.submit(u"Last words");
        REQUIRE(
            rig.runUntil([&] { return rig.network->acceptedCount() == 1 || rig.results.contains(part); }));
        rig.line->stop();
        REQUIRE(rig.reaches(Phase::Absent, 20s));
        REQUIRE(rig.results[part].size() == 1);
        CHECK(described(rig.results[part][0]) == u"Accepted"_s);
    }
    SECTION("before the prompt nothing is sent any more")
    {
        LineRig rig({.timing = practice::Timing(practice::Profile::Realistic)});
        REQUIRE(rig.startToReady());
        const auto part = rig.submit(u"Never said");
        rig.line->stop();
        REQUIRE(rig.reaches(Phase::Absent, 20s));
        CHECK(described(rig.results[part].at(0)) == u"NotAttempted LineLost"_s);
        CHECK(rig.network->acceptedCount() == 0);
    }
    SECTION("while searching")
    {
        LineRig rig({.faults = u"nosim"_s});
        rig.line->start();
        REQUIRE(rig.reaches(Phase::NoSim));
        rig.line->stop();
        rig.turn();
        CHECK(rig.state().phase == Phase::Absent);
    }
}

TEST_CASE("the radio link is kept open only while texts follow each other")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.transport->takeWritten();
    for (int i = 0; i < 5; ++i)
        CHECK(described(rig.send(u"More", true)) == u"Accepted"_s);
    QByteArray written = rig.transport->takeWritten();
    CHECK(written.count("AT+CMMS=2") == 1);
    CHECK_FALSE(written.contains("AT+CMMS=0"));
    rig.run(10s);
    CHECK(rig.transport->takeWritten().contains("AT+CMMS=0"));
    CHECK(described(rig.send(u"Alone")) == u"Accepted"_s);
    CHECK_FALSE(rig.transport->takeWritten().contains("AT+CMMS=2"));
}

TEST_CASE("between texts that follow each other the modem hears nothing else")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.send(u"First", true);
    rig.transport->takeWritten();
    for (int i = 0; i < 4; ++i)
        CHECK(described(rig.send(u"Next", true)) == u"Accepted"_s);
    const QByteArray written = rig.transport->takeWritten();
    CHECK(written.count('\r') == 4);
    CHECK(written.count("AT+CMGS=") == 4);
}

TEST_CASE("a storage never fills while texts follow each other")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    for (int i = 0; i < 60; ++i)
        REQUIRE(described(rig.send(u"Many", true)) == u"Accepted"_s);
    CHECK(rig.reports.size() >= 45);
    CHECK(rig.runUntil([&] { return rig.reports.size() == 60; }, 1min));
}

TEST_CASE("service codes are answered")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    rig.line->ussd(u"*100#"_s);
    REQUIRE(rig.runUntil([&] { return rig.ussdAnswers.size() == 1; }, 2min));
    CHECK(rig.ussdAnswers[0].ok);
    CHECK_FALSE(rig.ussdAnswers[0].text.isEmpty());
    rig.line->stop();
    rig.line->ussd(u"*100#"_s);
    CHECK(rig.ussdAnswers.size() == 2);
    CHECK_FALSE(rig.ussdAnswers[1].ok);
}

TEST_CASE("a modem in text mode is brought back")
{
    LineRig rig({.faults = u"textmode@2"_s});
    REQUIRE(rig.startToReady());
    rig.send();
    REQUIRE(rig.reaches(Phase::Ready));
    const QString told = described(rig.send(u"Second"));
    CHECK((told == u"Accepted"_s || told.startsWith(u"Refused"_s) || told.startsWith(u"NotAttempted"_s)));
    REQUIRE(rig.reaches(Phase::Ready));
    CHECK(described(rig.send(u"Third")) == u"Accepted"_s);
}
