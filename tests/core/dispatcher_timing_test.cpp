#include "core/store/sims.h"
#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::Reason;
using tests::campaignTo;
using tests::Engine;
using tests::World;

TEST_CASE("a campaign without pacing keeps the link open on a paced line too")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s, true);
    auto campaign = campaignTo(3);
    campaign.policy.paced = false;
    engine.launch(campaign);
    REQUIRE(line.seen.size() == 3);
    CHECK(line.seen[0].moreFollows);
    CHECK(line.seen[1].moreFollows);
    CHECK_FALSE(line.seen[2].moreFollows);
}

TEST_CASE("caps make texts wait, and the summary says for what and until when")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s, true);
    const auto id = engine.launch(campaignTo(120));
    for (int i = 0; i < 30; ++i)
        engine.advance(1min);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 100);
    CHECK(engine.summary(id).waitingFor[Reason::WaitsForCap] == 20);
    CHECK(engine.summary(id).nextAt ==
          base::TimePoint{std::chrono::ceil<std::chrono::hours>(world.clock.now())});
    engine.advance(1h);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 120);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
}

TEST_CASE("what a SIM has used up is remembered over a restart")
{
    World world;
    {
        Engine engine(world.profile, world.clock, world.network);
        engine.addLine(u"one"_s, true);
        engine.launch(campaignTo(100));
        for (int i = 0; i < 30; ++i)
            engine.advance(1min);
        CHECK(world.network.taken.size() == 100);
    }
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s, true);
    engine.launch(campaignTo(1, u"other"_s));
    engine.advance(1min);
    CHECK(world.network.taken.size() == 100);
}

TEST_CASE("pause keeps, resume goes on, cancel closes")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    const auto id = engine.launch(campaignTo(5));
    CHECK(engine.change([&](store::WriteDb &tx) { return campaign::pause(tx, id); }));
    line.release();
    engine.pump();
    CHECK(world.network.taken.size() == 1);
    CHECK(line.held.empty());
    CHECK(engine.campaign(id).why == campaign::PauseReason::ByUser);

    CHECK(engine.change([&](store::WriteDb &tx) { return campaign::resume(tx, id); }));
    CHECK(line.held.size() == 1);
    CHECK(engine.change([&](store::WriteDb &tx) { return campaign::cancel(tx, id); }));
    line.release();
    engine.pump();
    CHECK(world.network.taken.size() == 2);
    CHECK(engine.summary(id).messages[MessageState::Cancelled] == 3);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 2);
    CHECK(engine.campaign(id).state == CampaignState::Cancelled);
    CHECK_FALSE(engine.change([&](store::WriteDb &tx) { return campaign::resume(tx, id); }));
}

TEST_CASE("a campaign starts at its time, and what is unsent at its end expires")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    auto campaign = campaignTo(3);
    campaign.starts = world.clock.now() + 1h;
    campaign.ends = world.clock.now() + 2h;
    const auto id = engine.launch(campaign);
    engine.advance(59min);
    CHECK(line.seen.empty());
    CHECK(engine.campaign(id).state == CampaignState::Scheduled);
    engine.advance(1min);
    REQUIRE(line.seen.size() == 1);
    CHECK(line.seen[0].validity == 3600s);
    line.release();
    engine.pump();
    engine.advance(1h);
    CHECK(engine.summary(id).messages[MessageState::Expired] == 1);
    line.release();
    engine.pump();
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 2);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
}

TEST_CASE("new limits hold at once, and a forgotten SIM is met anew")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s, true);
    engine.pump();
    const auto setDay = [&](int day) {
        return engine.change([&](store::WriteDb &db) {
            auto sim = store::sims(db).front();
            sim.caps = {0, 0, day, 0, 0, 0ms};
            store::saveSim(db, sim);
            return true;
        });
    };
    CHECK(setDay(3));
    const auto id = engine.launch(campaignTo(10));
    engine.advance(1min);
    CHECK(world.network.taken.size() == 3);
    CHECK(engine.summary(id).waitingFor[Reason::WaitsForCap] == 7);
    CHECK(setDay(5));
    engine.advance(1min);
    CHECK(world.network.taken.size() == 5);
    engine.change([](store::WriteDb &db) { return store::forgetSim(db, store::sims(db).front().id); });
    engine.advance(10min);
    CHECK(world.network.taken.size() == 10);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
}

TEST_CASE("a line is told when it is another than it was, and not else")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    std::vector<send::LineReport> told;
    QObject::connect(engine.dispatcher.get(), &send::Dispatcher::lineChanged, engine.dispatcher.get(),
                     [&](const send::LineReport &line) { told.push_back(line); });
    auto &line = engine.addLine(u"one"_s);
    engine.advance(1s);
    REQUIRE_FALSE(told.empty());
    CHECK(told.back().name == u"one"_s);
    CHECK(told.back().state.phase == line::Phase::Ready);
    CHECK(told.back().sim.isValid());

    told.clear();
    engine.advance(1min);
    CHECK(told.empty());

    line.state.problems = {{line::Problem::Code::WeakSignal, {}}};
    emit line.stateChanged(line.state);
    engine.advance(1s);
    REQUIRE(told.size() == 1);
    CHECK(told.back().state.problems == line.state.problems);

    engine.dispatcher->setStopped(told.back().sim, send::StopReason::ByUser);
    engine.advance(1s);
    CHECK(told.size() == 2);
    CHECK(told.back().stopped == send::StopReason::ByUser);
}
