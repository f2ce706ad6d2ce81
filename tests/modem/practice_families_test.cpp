#include "modem/practice/manners.h"
#include "modem/practice/options.h"
#include "modem/quirks.h"
#include "tests/catch.h"
#include "tests/modem/linerig.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using practice::Manners;
using tests::LineRig;

TEST_CASE("practice modems of every family send, report and receive")
{
    for (const Manners &manners : practice::allManners()) {
        CAPTURE(manners.family.toStdString());
        LineRig rig({.family = manners.family});
        REQUIRE(rig.startToReady());
        CHECK(rig.state().family == QString::fromLatin1(manners.family));
        CHECK(tests::described(rig.send(u"Hello")) == u"Accepted"_s);
        CHECK(rig.network->texts().size() == 1);
        const bool sendsOnly = manners.family == "nokia";
        const bool hasReports = !sendsOnly && manners.family != "iridium";
        CHECK(rig.state().capabilities.readsStorage == !sendsOnly);
        CHECK(rig.state().capabilities.deliveryReports == hasReports);
        if (hasReports)
            CHECK(rig.runUntil([&] { return rig.reports.size() == 1; }, 2min));
        if (sendsOnly)
            continue;
        REQUIRE(rig.network->deliver(0, {.sender = u"+4917612345678"_s, .text = u"Hi there"_s}));
        CHECK(rig.runUntil([&] { return rig.texts.size() == 1; }, 2min));
        rig.run(20s);
        CHECK(rig.reports.size() == size_t(hasReports));
        CHECK(rig.texts.size() == 1);
        CHECK(rig.modem.machine().sim.texts.used() == 0);
    }
}

TEST_CASE("practice modems of every family enter their PIN and come back from a restart")
{
    for (const Manners &manners : practice::allManners()) {
        CAPTURE(manners.family.toStdString());
        LineRig rig(
            {.faults = u"reboot@2"_s, .pin = u"1234"_s, .pinEnabled = true, .family = manners.family});
        REQUIRE(rig.startToReady());
        CHECK(tests::described(rig.send(u"One")) == u"Accepted"_s);
        rig.send(u"Two");
        REQUIRE(rig.reaches(line::Phase::Ready));
        CHECK(tests::described(rig.send(u"Three")) == u"Accepted"_s);
    }
}

TEST_CASE("whatever goes wrong with a text, no family sends it twice and all go on")
{
    for (const QString &fault :
         {u"lostok@2"_s, u"lateok@2"_s, u"okalone@2"_s, u"noprompt@2"_s, u"collision@2"_s, u"cms500@2"_s,
          u"hang@2"_s, u"unplug@2"_s, u"unplug-accepted@2"_s, u"reboot-accepted@2"_s, u"textmode@2"_s,
          u"flood@2"_s}) {
        for (const Manners &manners : practice::allManners()) {
            CAPTURE(fault.toStdString(), manners.family.toStdString());
            LineRig rig({.faults = fault, .family = manners.family});
            REQUIRE(rig.startToReady());
            for (const QString &text : {u"One"_s, u"Two"_s}) {
                rig.send(text);
                REQUIRE(rig.reaches(line::Phase::Ready));
            }
            CHECK(tests::described(rig.send(u"Three")) == u"Accepted"_s);
            std::map<QString, int> taken;
            for (const auto &text : rig.network->texts())
                ++taken[text.text];
            CHECK(taken[u"One"_s] == 1);
            CHECK(taken[u"Two"_s] <= 1);
            CHECK(taken[u"Three"_s] == 1);
        }
    }
}

TEST_CASE("every family that can be put on is a family of ours")
{
    for (const Manners &manners : practice::allManners()) {
        CAPTURE(manners.family.toStdString());
        const auto all = modem::quirks();
        CHECK(std::any_of(all.begin(), all.end(),
                          [&](const modem::Quirk &quirk) { return quirk.family == manners.family; }));
    }
}

TEST_CASE("modems of a practice line take the families that are asked for in turn")
{
    const auto read = [](QStringView line) {
        return practice::readOptions(line::parseLineSpec(line)->options);
    };
    const auto two = read(u"practice:?modems=3&family=huawei,zte");
    REQUIRE(two.has_value());
    CHECK(two->modem(0).family == "huawei");
    CHECK(two->modem(1).family == "zte");
    CHECK(two->modem(2).family == "huawei");
    CHECK(read(u"practice:?family=all")->families.size() == qsizetype(practice::allManners().size()));
    CHECK(read(u"practice:")->modem(0).family.isEmpty());
    for (QStringView wrong :
         {u"practice:?family=nobody", u"practice:?family=huawei,", u"practice:?family="}) {
        const auto refused = read(wrong);
        REQUIRE_FALSE(refused.has_value());
        CHECK(refused.error() == practice::OptionError{practice::OptionError::Code::BadValue, u"family"_s});
    }
}
