#include "tests/catch.h"

#include "modem/practice/networks.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using practice::Habit;
using practice::OptionError;
using practice::readOptions;

namespace {

base::Result<practice::Options, OptionError> read(QStringView line)
{
    return readOptions(line::parseLineSpec(line)->options);
}

} // namespace

TEST_CASE("the options of a practice line are read")
{
    const auto options =
        read(u"practice:?modems=4&seed=9&profile=realistic&speed=2.5&faults=hang@3,garbage:0.1&log=/tmp/x"
             "&person=+49151:stops&person=10100:answers&pin=1&paced=1&credit=2.5");
    REQUIRE(options.has_value());
    CHECK(options->modems == 4);
    CHECK(options->seed == 9);
    CHECK(options->profile == practice::Profile::Realistic);
    CHECK(options->speed == 2.5);
    CHECK_FALSE(options->faults.isEmpty());
    CHECK(options->log == u"/tmp/x"_s);
    CHECK(options->people == practice::PeopleMix::Lively);
    CHECK(options->persons ==
          QList<QPair<QString, Habit>>{{u"+49151"_s, Habit::OptsOut}, {u"10100"_s, Habit::Answers}});
    CHECK(options->pin);
    CHECK(options->credit == 250);
}

TEST_CASE("without options a practice line is instant and its people are quiet")
{
    const auto options = read(u"practice:");
    REQUIRE(options.has_value());
    CHECK(*options == practice::Options{});
    CHECK(read(u"practice:?people=quiet&profile=realistic")->people == practice::PeopleMix::Quiet);
}

TEST_CASE("options that cannot be are refused by name")
{
    using Code = OptionError::Code;
    const std::vector<std::pair<QStringView, OptionError>> rows{
        {u"practice:?modem=4", {Code::Unknown, u"modem"_s}},
        {u"practice:?modems=0", {Code::BadValue, u"modems"_s}},
        {u"practice:?modems=65", {Code::BadValue, u"modems"_s}},
        {u"practice:?speed=0", {Code::BadValue, u"speed"_s}},
        {u"practice:?profile=x", {Code::BadValue, u"profile"_s}},
        {u"practice:?seed=x", {Code::BadValue, u"seed"_s}},
        {u"practice:?faults=x", {Code::BadValue, u"faults"_s}},
        {u"practice:?people=x", {Code::BadValue, u"people"_s}},
        {u"practice:?person=x", {Code::BadValue, u"person"_s}},
        {u"practice:?person=1:x", {Code::BadValue, u"person"_s}},
        {u"practice:?pin=x", {Code::BadValue, u"pin"_s}},
        {u"practice:?credit=much", {Code::BadValue, u"credit"_s}},
        {u"practice:?credit=-1", {Code::BadValue, u"credit"_s}},
    };
    for (const auto &[line, error] : rows) {
        CAPTURE(line.toString());
        const auto options = read(line);
        REQUIRE_FALSE(options.has_value());
        CHECK(options.error() == error);
    }
}

TEST_CASE("lines with the same options share a network")
{
    tests::FakeClock clock;
    practice::Networks networks(clock);
    const auto first = networks.network(*read(u"practice:0?modems=2&seed=1"));
    CHECK(*first == *networks.network(*read(u"practice:1?modems=2&seed=1&paced=1")));
    CHECK(*first != *networks.network(*read(u"practice:?modems=2&seed=2")));
}

TEST_CASE("a log that cannot be written is an error")
{
    tests::FakeClock clock;
    const auto made = practice::makeNetwork(clock, *read(u"practice:?log=/no/such/folder/log"));
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().path == u"/no/such/folder/log"_s);
}

TEST_CASE("the log has a line for every part, from the moment it is accepted")
{
    tests::FakeClock clock;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"log"_s);
    const auto log = practice::AcceptedLog::open(path);
    REQUIRE(log.has_value());
    practice::AcceptedPart part;
    part.at = clock.now();
    part.modem = 3;
    part.recipient = u"+49151"_s;
    part.reference = 17;
    part.text = u"Grüße\n"_s;
    part.tpdu = "\x01\x02";
    part.concatenation = pdu::Concatenation{5, 2, 1, 8};
    part.validity = std::chrono::hours(1);
    CHECK((*log)->append(part));
    part.concatenation.reset();
    part.validity.reset();
    CHECK((*log)->append(part));

    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto first = QJsonDocument::fromJson(file.readLine()).object();
    CHECK(first[u"modem"_s] == 3);
    CHECK(first[u"recipient"_s] == u"+49151"_s);
    CHECK(first[u"reference"_s] == 17);
    CHECK(first[u"text"_s] == u"Grüße\n"_s);
    CHECK(first[u"pdu"_s] == u"0102"_s);
    CHECK(first[u"concat"_s][u"total"_s] == 2);
    CHECK(first[u"validity_s"_s] == 3600);
    CHECK(first[u"status_report"_s] == false);
    CHECK(first[u"time"_s] == u"2025-12-18T00:00:00.000Z"_s);
    const auto second = QJsonDocument::fromJson(file.readLine()).object();
    CHECK(second[u"concat"_s].isNull());
    CHECK(second[u"validity_s"_s].isNull());
    CHECK(file.atEnd());
}
