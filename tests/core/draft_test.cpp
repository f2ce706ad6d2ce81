#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using campaign::CampaignState;
using campaign::MessageState;
using tests::campaignTo;
using tests::Engine;
using tests::kFirst;
using tests::value;
using tests::World;

namespace {

base::CampaignId save(Engine &engine, const campaign::Campaign &draft)
{
    return engine.change(
        [&](store::WriteDb &db) { return campaign::saveDraft(db, draft, engine.clock.now()); });
}

} // namespace

TEST_CASE("a draft is written over until it is launched, and then goes out as it stands")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    auto draft = campaignTo(1, u"first thought"_s);
    draft.id = save(engine, draft);
    REQUIRE(draft.id.isValid());
    CHECK(engine.campaign(draft.id).state == CampaignState::Draft);
    CHECK(world.network.taken.empty());

    draft.text = u"second thought"_s;
    draft.name = u"Boots"_s;
    draft.purpose = campaign::Purpose::Survey;
    draft.starts = world.clock.now();
    draft.ends = world.clock.now() + std::chrono::hours(2);
    draft.policy.inDoubt = campaign::DoubtPolicy::Resend;
    draft.audience.numbers = {kFirst + 7};
    CHECK(save(engine, draft) == draft.id);
    auto kept = engine.campaign(draft.id);
    kept.created = draft.created;
    CHECK(kept == draft);

    CHECK(engine.launch(draft) == draft.id);
    CHECK(engine.campaign(draft.id).state == CampaignState::Finished);
    CHECK(engine.message(kFirst + 7).standing.state == MessageState::Accepted);
    REQUIRE(world.network.taken.size() == 1);
    CHECK(world.network.taken[0].text == u"second thought"_s);
}

TEST_CASE("what is launched is no draft any more")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto draft = campaignTo(1);
    draft.id = engine.launch(draft);
    draft.text = u"too late"_s;
    CHECK_FALSE(save(engine, draft).isValid());
    CHECK_FALSE(engine.launch(draft).isValid());
    CHECK_FALSE(engine.change([&](store::WriteDb &db) { return store::deleteDraft(db, draft.id); }));
    CHECK(engine.campaign(draft.id).text == u"hello"_s);
    CHECK(engine.summary(draft.id).messages.total() == 1);
}

TEST_CASE("a draft is deleted, and cannot be launched then")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto draft = campaignTo(1);
    draft.id = save(engine, draft);
    CHECK(engine.change([&](store::WriteDb &db) { return store::deleteDraft(db, draft.id); }));
    CHECK_FALSE(engine.change([&](store::WriteDb &db) { return store::deleteDraft(db, draft.id); }));
    CHECK_FALSE(engine.launch(draft).isValid());
    CHECK(value(engine.db->read([](store::ReadDb &db) { return store::campaigns(db); })).empty());
}
