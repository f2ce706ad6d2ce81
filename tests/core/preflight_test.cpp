#include "core/campaign/preflight.h"

#include "core/store/contacts.h"
#include "core/store/suppressions.h"
#include "tests/catch.h"
#include "tests/support/engine.h"

using namespace Qt::StringLiterals;
using campaign::LeftOut;

namespace {

struct Bench
{
    tests::TempProfile profile;
    tests::FakeClock clock;
    std::unique_ptr<store::Database> db = profile.open();

    campaign::Preflight check(const campaign::Campaign &campaign)
    {
        return tests::value(
            db->read([&](store::ReadDb &tx) { return campaign::preflight(tx, campaign, clock.now()); }));
    }
};

/// Every person of the audience is counted exactly once.
qint64 accounted(const campaign::Preflight &figures)
{
    qint64 sum = figures.texts + figures.held;
    for (const auto &[why, people] : figures.leftOut)
        sum += people;
    return sum;
}

} // namespace

TEST_CASE("the pre-flight says who gets what and what it takes")
{
    Bench bench;
    struct Row
    {
        const char *name;
        QString text;
        qint64 parts;
        qint64 ucs2;
        QStringList costly;
    };
    const std::vector<Row> rows{
        {"plain", u"hello"_s, 3, 0, {}},
        {"two parts", u"a"_s.repeated(161), 6, 0, {}},
        {"a typographic quote doubles it", u"it’s "_s + u"a"_s.repeated(70), 6, 3, {u"’"_s}},
        {"an extension character", u"5 €"_s, 3, 0, {u"€"_s}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        const auto figures = bench.check(tests::campaignTo(3, row.text));
        CHECK(figures.people == 3);
        CHECK(figures.texts == 3);
        CHECK(figures.parts == row.parts);
        CHECK(figures.byParts == std::map<int, qint64>{{static_cast<int>(row.parts / 3), 3}});
        CHECK(figures.ucs2 == row.ucs2);
        QStringList costly;
        for (const auto &[character, figure] : figures.costly) {
            costly << character;
            CHECK(figure.texts == 3);
        }
        CHECK(costly == row.costly);
        REQUIRE(figures.longest);
        CHECK(figures.longest->text == row.text);
    }
}

TEST_CASE("who gets nothing is counted under one reason, with names to look at")
{
    Bench bench;
    auto campaign = tests::campaignTo(10);
    campaign.audience.numbers.push_back(campaign.audience.numbers.front());
    campaign.audience.numbers.push_back(0);
    tests::value(bench.db->transaction([&](store::WriteDb &tx) {
        consent::Suppression stop;
        stop.e164 = campaign.audience.numbers[4];
        stop.kind = consent::SuppressionKind::Stop;
        stop.since = bench.clock.now();
        stop.why = u"STOP"_s;
        store::suppress(tx, stop);
    }));

    const auto figures = bench.check(campaign);
    CHECK(figures.people == 12);
    CHECK(accounted(figures) == 12);
    CHECK(figures.texts == 9);
    CHECK(figures.leftOut == std::map<LeftOut, qint64>{
                                 {LeftOut::NoNumber, 1}, {LeftOut::Duplicate, 1}, {LeftOut::Suppressed, 1}});
    REQUIRE(figures.samples.at(LeftOut::Suppressed).size() == 1);
    CHECK(figures.samples.at(LeftOut::Suppressed).front().e164 == campaign.audience.numbers[4]);
}

TEST_CASE("texts that name something a person does not have are counted")
{
    Bench bench;
    auto campaign = tests::campaignTo(3, u"Hi {name|you}"_s);
    CHECK(bench.check(campaign).incomplete == 3);
    tests::value(bench.db->transaction([&](store::WriteDb &tx) {
        store::insertContact(tx, {{campaign.audience.numbers[0], {}}, {}, u"Ada"_s, {}, {}},
                             bench.clock.now());
    }));
    CHECK(bench.check(campaign).incomplete == 2);
    campaign.text = u"Hi"_s;
    CHECK(bench.check(campaign).incomplete == 0);
}

TEST_CASE("an empty text reaches nobody")
{
    Bench bench;
    const auto figures = bench.check(tests::campaignTo(2, u"  "_s));
    CHECK(figures.texts == 0);
    CHECK(figures.leftOut == std::map<LeftOut, qint64>{{LeftOut::EmptyText, 2}});
    CHECK_FALSE(figures.longest);
}

TEST_CASE("the pre-flight goes through long lists in slices and keeps few samples")
{
    Bench bench;
    auto campaign = tests::campaignTo(1200);
    for (int i = 0; i < 100; ++i)
        campaign.audience.numbers.push_back(campaign.audience.numbers[0]);
    const auto figures = bench.check(campaign);
    CHECK(figures.texts == 1200);
    CHECK(figures.leftOut.at(LeftOut::Duplicate) == 100);
    CHECK(figures.samples.at(LeftOut::Duplicate).size() == 5);
}

TEST_CASE("what the pre-flight promises is what is sent")
{
    Bench bench;
    tests::FakeNetwork network;
    const auto campaign = tests::campaignTo(20, u"x"_s.repeated(200));
    const auto figures = bench.check(campaign);
    bench.db.reset();

    tests::Engine engine(bench.profile, bench.clock, network);
    engine.addLine(u"a"_s);
    const auto id = engine.launch(campaign);
    engine.advance(std::chrono::minutes(10));
    const auto summary = engine.summary(id);
    CHECK(summary.messages.total() == figures.texts);
    CHECK(summary.parts == figures.parts);

    const auto again = tests::value(engine.db->read(
        [&](store::ReadDb &tx) { return campaign::preflight(tx, campaign, bench.clock.now()); }));
    CHECK(again.texts == 0);
    CHECK(again.held == 20);
}
