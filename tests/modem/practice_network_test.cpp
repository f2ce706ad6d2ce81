#include "tests/catch.h"
#include "tests/modem/practicewire.h"

#include "core/pdu/decode.h"
#include "modem/practice/tpdu.h"

#include <QTemporaryDir>

#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Habit;
using practice::People;
using practice::PeopleMix;
using practice::PracticeNetwork;
using practice::Profile;
using practice::Timing;

namespace {

practice::Handover handover(QStringView number, QStringView text, bool wantsReport = true)
{
    const auto frame = pdu::encode(
        *pdu::makeSubmit(number, pdu::segmentText(text)->segments.front(), {{}, {}, wantsReport}));
    return {0, u"001010000000001"_s, frame->octets.last(frame->tpduLength), 42, u"+491713920999"_s};
}

std::vector<int> statuses(const practice::Ruling &ruling)
{
    std::vector<int> all;
    for (const auto &later : ruling.later) {
        if (later.arrival.isReport)
            all.push_back(std::get<pdu::StatusReport>(
                              pdu::decode(later.arrival.tpdu, {pdu::Direction::FromNetwork, false, {}})->tpdu)
                              .status);
    }
    return all;
}

std::vector<pdu::Deliver> answers(const practice::Ruling &ruling)
{
    std::vector<pdu::Deliver> all;
    for (const auto &later : ruling.later) {
        if (!later.arrival.isReport)
            all.push_back(std::get<pdu::Deliver>(
                pdu::decode(later.arrival.tpdu, {pdu::Direction::FromNetwork, false, {}})->tpdu));
    }
    return all;
}

} // namespace

TEST_CASE("what becomes of a text is the habit of who gets it")
{
    struct Row
    {
        Habit habit;
        std::vector<int> reports;
        bool answers;
    };
    const std::vector<Row> rows{
        {Habit::Silent, {0}, false},           {Habit::Answers, {0}, true},
        {Habit::Misspells, {0}, true},         {Habit::AnswersAtLength, {0}, true},
        {Habit::OptsOut, {0}, true},           {Habit::PhoneOff, {0x20, 0}, true},
        {Habit::NeverOn, {0x20, 0x46}, false}, {Habit::NoSuchNumber, {0x43}, false},
    };
    for (const Row &row : rows) {
        CAPTURE(int(row.habit));
        tests::FakeClock clock;
        PracticeNetwork network(clock, 1, Timing(Profile::Realistic, 1), PeopleMix::Quiet);
        network.setHabit(u"+4915112345678"_s, row.habit);
        const auto ruling = network.submit(handover(u"+4915112345678", u"Hello"));
        CHECK_FALSE(ruling.refusal.has_value());
        CHECK(statuses(ruling) == row.reports);
        CHECK(answers(ruling).empty() == !row.answers);
        CHECK(network.acceptedCount() == 1);
        for (const auto &answer : answers(ruling))
            CHECK(answer.sender.toString() == u"+4915112345678"_s);
    }
}

TEST_CASE("a refused text was not accepted")
{
    tests::FakeClock clock;
    PracticeNetwork network(clock, 1, Timing(), PeopleMix::Quiet);
    network.setHabit(u"+4915112345678"_s, Habit::Refused);
    CHECK(network.submit(handover(u"+4915112345678", u"Hello")).refusal == 1);
    CHECK(network.submit({0, {}, "nonsense", 1, {}}).refusal == 96);
    CHECK(network.acceptedCount() == 0);
}

TEST_CASE("reports and answers take their time")
{
    tests::FakeClock clock;
    PracticeNetwork network(clock, 1, Timing(Profile::Realistic, 1), PeopleMix::Quiet);
    network.setHabit(u"+4915112345678"_s, Habit::Answers);
    for (int i = 0; i < 50; ++i) {
        const auto ruling = network.submit(handover(u"+4915112345678", u"Hello"));
        REQUIRE(ruling.later.size() == 2);
        const auto report = ruling.later.at(0).after;
        const auto answer = ruling.later.at(1).after;
        CHECK((report >= 2s && report <= 8s));
        CHECK((answer >= report + 5s && answer <= report + 30s));
    }
}

TEST_CASE("nobody reports who was not asked")
{
    tests::FakeClock clock;
    PracticeNetwork network(clock, 1, Timing(), PeopleMix::Quiet);
    CHECK(network.submit(handover(u"+4915112345678", u"Hello", false)).later.empty());
}

TEST_CASE("a long answer comes in disorder, one part twice, and can be put together")
{
    tests::FakeClock clock;
    PracticeNetwork network(clock, 3, Timing(), PeopleMix::Quiet);
    network.setHabit(u"+4915112345678"_s, Habit::AnswersAtLength);
    const auto parts = answers(network.submit(handover(u"+4915112345678", u"Hello")));
    REQUIRE(parts.size() >= 3);
    std::map<int, QString> pieces;
    for (const auto &part : parts)
        pieces[pdu::concatenation(part.segment.header)->sequence] = pdu::textOf(part.segment);
    CHECK(pieces.size() + 1 == parts.size());
    QString text;
    for (const auto &[sequence, piece] : pieces)
        text += piece;
    CHECK(text.startsWith(u"Vielen Dank"_s));
    CHECK(text.endsWith(u"18 Uhr."_s));
}

TEST_CASE("people are who they are by seed and number alone")
{
    const People one(7, PeopleMix::Lively);
    const People same(7, PeopleMix::Lively);
    const People other(8, PeopleMix::Lively);
    std::map<Habit, int> counts;
    int different = 0;
    for (int i = 0; i < 2000; ++i) {
        const QString number = u"+49151%1"_s.arg(10000 + i);
        CHECK(one.habit(number) == same.habit(number));
        CHECK(one.answer(number, 1) == same.answer(number, 1));
        different += one.habit(number) != other.habit(number) ? 1 : 0;
        ++counts[one.habit(number)];
    }
    CHECK(counts.size() == 9);
    CHECK(counts[Habit::Silent] > 900);
    CHECK(counts[Habit::OptsOut] > 60);
    CHECK(different > 500);
}

TEST_CASE("who opts out says so once, in the words of the country")
{
    People people(1, PeopleMix::Quiet);
    std::set<QString> words;
    for (int i = 0; i < 40; ++i) {
        const QString number = u"+4915%1"_s.arg(100 + i);
        people.setHabit(number, Habit::OptsOut);
        words.insert(people.answer(number, 1));
        CHECK(people.answer(number, 2).isEmpty());
    }
    CHECK(words.contains(u"STOP"_s));
    CHECK(words.size() >= 4);
    people.setHabit(u"+34600"_s, Habit::OptsOut);
    CHECK_FALSE(people.answer(u"+34600"_s, 1).isEmpty());
}

TEST_CASE("injected texts come in the order that is asked for")
{
    tests::PracticeWire wire;
    wire.say("ATE0;+CNMI=2,1,0,0,0");
    const QString text = QString(200, u'a') + QString(100, u'b');
    wire.network->deliver(0, {u"+49151"_s, text, 9, {1, 0, 1}, {}});
    CHECK(wire.heard().count("+CMTI") == 3);
    const auto *first = wire.modem.machine().sim.texts.at(1);
    const auto decoded = pdu::decode(first->tpdu, {pdu::Direction::FromNetwork, false, {}});
    const auto &deliver = std::get<pdu::Deliver>(decoded->tpdu);
    CHECK(pdu::concatenation(deliver.segment.header) == pdu::Concatenation{9, 2, 2, 8});
    CHECK_FALSE(wire.network->deliver(5, {u"+49151"_s, u"x"_s}));
}

TEST_CASE("an absolute validity counts from now")
{
    tests::FakeClock clock;
    pdu::Submit submit = *pdu::makeSubmit(u"+49151", pdu::segmentText(u"x")->segments.front());
    submit.validity = pdu::stampOf(clock.now() + 2h, 0);
    const auto frame = pdu::encode(submit);
    const auto part = practice::readSubmit(frame->octets.last(frame->tpduLength), clock.now());
    REQUIRE(part.has_value());
    CHECK(part->validity == 2h);
}

TEST_CASE("modems in several threads hand over to one network, and its log has a line for each")
{
    tests::FakeClock clock;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    PracticeNetwork network(clock, 1, Timing(), PeopleMix::Lively,
                            std::move(*practice::AcceptedLog::open(path)));
    std::vector<std::thread> threads;
    for (int modem = 0; modem < 4; ++modem) {
        threads.emplace_back([&network, modem] {
            for (int i = 0; i < 250; ++i) {
                practice::Handover each = handover(u"+4915112345678", u"Hello");
                each.modem = modem;
                network.submit(each);
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    CHECK(network.acceptedCount() == 1000);
    CHECK(network.texts().size() == 1000);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == 1000);
}

TEST_CASE("a log that fails refuses the text")
{
    tests::FakeClock clock;
    const auto log = practice::AcceptedLog::open(u"/dev/full"_s);
    if (!log) {
        WARN("there is no /dev/full");
        return;
    }
    PracticeNetwork network(clock, 1, Timing(), PeopleMix::Quiet,
                            std::move(*practice::AcceptedLog::open(u"/dev/full"_s)));
    CHECK(network.submit(handover(u"+4915112345678", u"Hello")).refusal == 38);
    CHECK(network.acceptedCount() == 0);
}
