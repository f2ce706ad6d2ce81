#include "modem/flightrecorder.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using modem::FlightRecorder;
using modem::RecordRing;
using tests::described;
using tests::LineRig;
using Kind = line::Recorded::Kind;

namespace {

base::TimePoint at(qint64 ms)
{
    return base::TimePoint(base::Milliseconds(ms));
}

line::Recorded entry(int number, qsizetype length = 4)
{
    return {at(1000 * number), Kind::Said, QByteArray::number(number).rightJustified(length, 'x')};
}

/// Every entry a line: "> AT", "< OK", "- lost".
QByteArray shown(const line::FlightRecord &record)
{
    QByteArray all;
    for (const line::Recorded &one : record)
        all += (one.kind == Kind::Asked ? "> " : one.kind == Kind::Said ? "< " : "- ") + one.text + '\n';
    return all;
}

} // namespace

TEST_CASE("a ring keeps the newest entries that fit, with their times")
{
    line::FlightRecord dropped;
    RecordRing ring(512, [&](const line::Recorded &one) { dropped.push_back(one); });
    for (int number = 1; number <= 200; ++number) {
        ring.push(entry(number, 4 + number % 7));
        CHECK(ring.used() <= 512);
        const line::FlightRecord kept = ring.last(1000);
        REQUIRE(qsizetype(kept.size()) == ring.size());
        for (size_t index = 0; index < kept.size(); ++index) {
            const int of = number - int(kept.size()) + 1 + int(index);
            REQUIRE(kept[index] == entry(of, 4 + of % 7));
        }
    }
    REQUIRE(qsizetype(dropped.size()) == 200 - ring.size());
    for (size_t index = 0; index < dropped.size(); ++index)
        CHECK(dropped[index] == entry(int(index) + 1, 4 + (int(index) + 1) % 7));
    CHECK(ring.last(2) == line::FlightRecord{entry(199, 4 + 199 % 7), entry(200, 4 + 200 % 7)});
    ring.clear();
    CHECK(ring.last(10).empty());
}

TEST_CASE("entries may go back in time, be empty or too long")
{
    RecordRing ring(512);
    ring.push({at(5000), Kind::Asked, "AT"});
    ring.push({at(2000), Kind::Said, {}});
    ring.push({at(2500), Kind::Event, QByteArray(400, 'x')});
    const line::FlightRecord kept = ring.last(10);
    REQUIRE(kept.size() == 3);
    CHECK(kept[1] == line::Recorded{at(2000), Kind::Said, {}});
    CHECK(kept[2] == line::Recorded{at(2500), Kind::Event, QByteArray(255, 'x')});
}

TEST_CASE("how the modem was brought up outlives what followed")
{
    tests::FakeClock clock;
    FlightRecorder recorder(clock, 512);
    line::LineState state;
    const auto open = [&](const QByteArray &greeting) {
        recorder.noteOpened(u"/dev/ttyUSB0"_s);
        recorder.note(Kind::Asked, greeting);
        state.phase = line::Phase::Probing;
        recorder.follow(state);
        state.phase = line::Phase::Ready;
        recorder.follow(state);
    };
    open("AT+FIRST");
    for (int i = 0; i < 500; ++i)
        recorder.note(Kind::Said, "OK");
    CHECK(shown(recorder.record())
              .startsWith("- opened /dev/ttyUSB0\n> AT+FIRST\n- phase probing\n- phase ready\n< OK\n"));
    CHECK(recorder.record(3).size() == 3);
    open("AT+SECOND");
    for (int i = 0; i < 500; ++i)
        recorder.note(Kind::Said, "OK");
    const QByteArray told = shown(recorder.record());
    CHECK(told.startsWith("- opened /dev/ttyUSB0\n> AT+SECOND\n- phase probing\n- phase ready\n< OK\n"));
    CHECK_FALSE(told.contains("FIRST"));
}

TEST_CASE("what happens to a line is told once")
{
    using Code = line::Problem::Code;
    tests::FakeClock clock;
    FlightRecorder recorder(clock);
    line::LineState state;
    const auto become = [&](line::Phase phase, std::vector<line::Problem> problems) {
        state.phase = phase;
        state.problems = std::move(problems);
        recorder.follow(state);
    };
    become(line::Phase::Opening, {});
    become(line::Phase::Lost, {{Code::PortMissing, u"/dev/serial/by-id/usb-353012345678901"_s}});
    become(line::Phase::Opening, {{Code::PortMissing, u"/dev/serial/by-id/usb-353012345678901"_s}});
    become(line::Phase::Lost, {{Code::PortMissing, u"/dev/serial/by-id/usb-353012345678901"_s}});
    become(line::Phase::Ready, {{Code::StorageFull, u"18/20"_s}});
    become(line::Phase::Sending, {{Code::StorageFull, u"18/20"_s}});
    become(line::Phase::Ready, {{Code::StorageFull, u"19/20"_s}});
    become(line::Phase::Ready, {});
    CHECK(shown(recorder.record()) == "- phase lost\n"
                                      "- problem port_missing /dev/serial/by-id/usb-************901\n"
                                      "- phase ready\n- solved port_missing\n- problem storage_full 18/20\n"
                                      "- problem storage_full 19/20\n- solved storage_full\n");
}

TEST_CASE("what a line says is kept though nobody listens, and outlives the loss of its modem")
{
    LineRig rig;
    REQUIRE(rig.startToReady());
    REQUIRE(described(rig.send(u"Hello"_s)) == u"Accepted");
    rig.modem.unplug(5s);
    REQUIRE(rig.reaches(line::Phase::Lost));
    REQUIRE(rig.reaches(line::Phase::Ready));
    CHECK(rig.dialogue.empty());
    const QByteArray told = shown(rig.line->record(100000));
    CAPTURE(told.toStdString());
    CHECK(told.startsWith("- opened [place]\n- phase probing\n> AT\n< AT\n< OK\n> ATE0\n"));
    CHECK(told.contains("- phase ready\n> AT+CMGS="));
    CHECK(told.contains("< >\n> [PDU: "));
    CHECK(told.contains(
        "- lost\n- phase lost\n- problem port_missing [place]\n- solved port_missing\n- opened [place]\n"));
    CHECK(told.count("- opened [place]\n") == 2);
    CHECK(rig.line->record(5).size() == 5);
    CHECK(rig.line->record(100000).back().at <= rig.clock.now());
}

TEST_CASE("nothing of people reaches the recorder")
{
    LineRig rig({.pin = u"1234"_s, .pinEnabled = true, .people = practice::PeopleMix::Lively});
    REQUIRE(rig.startToReady());
    REQUIRE(described(rig.send(u"My secret words"_s)) == u"Accepted");
    REQUIRE(rig.network->deliver(0, {.sender = u"+4915198765432"_s, .text = u"Their secret words"_s}));
    REQUIRE(rig.runUntil([&] { return !rig.texts.empty(); }));
    rig.line->ussd(u"*100#"_s);
    rig.line->ussd(u"*135*7531#"_s);
    rig.line->readPhonebook();
    rig.line->converse(u"AT+CNUM"_s);
    REQUIRE(rig.runUntil([&] { return rig.ussdAnswers.size() == 2 && !rig.phonebooks.empty(); }));
    REQUIRE(rig.phonebooks[0].people);
    REQUIRE_FALSE(rig.phonebooks[0].people->empty());
    const QString told = QString::fromUtf8(shown(rig.line->record(100000)));
    QStringList personal{u"secret"_s,
                         u"1234"_s,
                         u"7531"_s,
                         rig.recipient.mid(1),
                         u"4915198765432"_s,
                         rig.state().imei,
                         rig.state().imsi,
                         rig.state().iccid,
                         rig.state().ownNumber.mid(1),
                         rig.state().serviceCentre.mid(1),
                         rig.ussdAnswers[0].text.left(12)};
    for (const auto &person : *rig.phonebooks[0].people)
        personal << person.number.right(7) << (person.name.isEmpty() ? person.number : person.name);
    for (const QString &one : personal) {
        CAPTURE(one.toStdString());
        REQUIRE(one.size() > 2);
        CHECK_FALSE(told.contains(one, Qt::CaseInsensitive));
    }
    CHECK(told.contains(u"AT+CPIN=***"_s));
    CHECK(told.contains(u"AT+CUSD=1,\"[text: 10]\""_s));
    CHECK(told.contains(u"[PDU: "_s));
}

TEST_CASE("whoever looks now and then gets each entry once, and misses only what had to go")
{
    tests::FakeClock clock;
    FlightRecorder recorder(clock, 512);
    line::RecordNews news = recorder.since(0);
    CHECK(news.entries.empty());
    CHECK(news.count == 0);
    for (int i = 0; i < 3; ++i) {
        const QByteArray text = "AT+" + QByteArray::number(i);
        recorder.note(Kind::Asked, text);
        recorder.note(Kind::Said, "OK");
        news = recorder.since(news.count);
        REQUIRE(news.entries.size() == 2);
        CHECK(news.entries[0].text == text);
        CHECK(recorder.since(news.count).entries.empty());
    }
    for (int i = 0; i < 500; ++i)
        recorder.note(Kind::Said, QByteArray::number(i));
    const line::RecordNews all = recorder.since(news.count);
    CHECK(all.count == news.count + 500);
    CHECK(all.entries.size() < 500);
    CHECK(all.entries.back().text == "499");
}

TEST_CASE("a record is read while it is written")
{
    tests::FakeClock clock;
    FlightRecorder recorder(clock, 4096);
    std::atomic_bool isDone = false;
    std::thread writer([&] {
        for (int i = 0; i < 20000; ++i)
            recorder.note(Kind::Said, "line " + QByteArray::number(i));
        isDone = true;
    });
    qsizetype seen = 0;
    while (!isDone) {
        const line::FlightRecord record = recorder.record();
        const auto isWhole = [](const line::Recorded &one) { return one.text.startsWith("line "); };
        REQUIRE(std::all_of(record.begin(), record.end(), isWhole));
        seen = std::max(seen, qsizetype(record.size()));
    }
    writer.join();
    CHECK(recorder.record().back().text == "line 19999");
}
