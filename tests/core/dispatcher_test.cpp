#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::PartState;
using campaign::Reason;
using tests::campaignTo;
using tests::Engine;
using tests::kFirst;
using tests::longText;
using tests::World;

TEST_CASE("a campaign goes out over one line, whole and in order")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    const auto id = engine.launch(campaignTo(50));
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 50);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
    REQUIRE(world.network.taken.size() == 50);
    for (size_t i = 0; i < 50; ++i)
        CHECK(world.network.taken[i].recipient == u"+%1"_s.arg(kFirst + qint64(i)));
    const auto parts = engine.parts(kFirst);
    REQUIRE(parts.size() == 1);
    CHECK(parts[0].state == PartState::Accepted);
    CHECK(parts[0].reference == 1);
    CHECK(engine.summary(id).parts == 50);
}

TEST_CASE("a long text goes part after part with one reference")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    engine.launch(campaignTo(3, longText(3)));
    REQUIRE(world.network.taken.size() == 9);
    for (size_t i = 0; i < 9; ++i) {
        CHECK(world.network.taken[i].sequence == int(i % 3) + 1);
        CHECK(world.network.taken[i].concat == world.network.taken[i - i % 3].concat);
        CHECK(world.network.taken[i].recipient == world.network.taken[i - i % 3].recipient);
        CHECK(line.seen[i].moreFollows == (i < 8));
    }
}

TEST_CASE("several lines share the work and none idles")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    for (const auto &name : {u"one"_s, u"two"_s, u"three"_s})
        engine.addLine(name);
    const auto id = engine.launch(campaignTo(30, longText(2)));
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 30);
    for (const auto &line : engine.summary(id).lines)
        CHECK(line.parts == 20);
    std::map<QString, QString> lineOf;
    for (const auto &taken : world.network.taken) {
        CHECK(lineOf.try_emplace(taken.recipient, taken.line).first->second == taken.line);
    }
}

TEST_CASE("a person stays on the SIM that texted before, while it is there")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"two"_s);
    engine.launch(campaignTo(4));
    auto &one = engine.addLine(u"one"_s);
    engine.launch(campaignTo(6, u"second"_s));
    for (size_t i = 4; i < world.network.taken.size(); ++i) {
        const auto &taken = world.network.taken[i];
        if (taken.recipient <= u"+4915100000004"_s)
            CHECK(taken.line == u"two"_s);
    }
    CHECK(world.network.taken.size() == 10);
    engine.lines[u"two"_s]->tell(line::Phase::Lost);
    engine.pump();
    const auto before = one.seen.size();
    engine.launch(campaignTo(4, u"third"_s));
    CHECK(one.seen.size() == before + 4);
}

TEST_CASE("practice and real lines keep to their own campaigns")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"rehearsal"_s, false, true);
    const auto real = engine.launch(campaignTo(2));
    CHECK(world.network.taken.empty());
    auto campaign = campaignTo(2);
    campaign.practice = true;
    const auto practice = engine.launch(campaign);
    CHECK(engine.summary(practice).messages[MessageState::Accepted] == 2);
    CHECK(engine.summary(real).messages[MessageState::Queued] == 2);
    CHECK(engine.summary(real).heldWhy.empty());
}

TEST_CASE("the same text to the same number within a day is held unless again is said")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    engine.launch(campaignTo(2, u"Hello  there"_s));
    const auto held = engine.launch(campaignTo(3, u"hello there"_s));
    CHECK(engine.summary(held).messages[MessageState::Held] == 2);
    CHECK(engine.summary(held).heldWhy[Reason::SameTextRecently] == 2);
    CHECK(engine.summary(held).messages[MessageState::Accepted] == 1);
    CHECK(engine.campaign(held).state == CampaignState::Sending);

    auto again = campaignTo(2, u"hello there"_s);
    again.policy.again = true;
    CHECK(engine.summary(engine.launch(again)).messages[MessageState::Accepted] == 2);
    engine.advance(24h + 1ms);
    CHECK(engine.summary(engine.launch(campaignTo(2, u"Hello there"_s))).messages[MessageState::Accepted] ==
          2);

    const auto waiting = engine.message(kFirst + 1);
    CHECK(engine.change([&](store::WriteDb &tx) {
        const auto id =
            tx.value<base::MessageId>(u"SELECT id FROM message WHERE campaign = ? AND state = 5"_s, held);
        return campaign::release(tx, *id, world.clock.now());
    }));
    CHECK(engine.summary(held).messages[MessageState::Accepted] == 2);
}

TEST_CASE("a line that rests gets nothing more, and what it had is settled")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &leaving = engine.addLine(u"leaving"_s);
    leaving.isSlow = true;
    const auto id = engine.launch(campaignTo(5));
    CHECK(leaving.seen.size() == 1);
    engine.dispatcher->rest(u"leaving"_s);
    leaving.release();
    engine.pump();
    CHECK(leaving.seen.size() == 1);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 1);
    engine.addLine(u"other"_s);
    engine.pump();
    CHECK(leaving.seen.size() == 1);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 5);
}

TEST_CASE("what a line told last is in the ledger when the engine has ended")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    engine.launch(campaignTo(5));
    engine.dispatcher->rest();
    emit line.submitted(line.held.front().part, line::Accepted{7});
    engine.dispatcher->finish();
    engine.dispatcher.reset();
    const auto counted = engine.db->read([](store::ReadDb &db) {
        return db.value<int>(u"SELECT count(*) FROM part WHERE state = 2 AND reference = 7"_s).value_or(0);
    });
    CHECK(tests::value(counted) == 1);
    CHECK(line.seen.size() == 1);
}
