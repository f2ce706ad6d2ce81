#include "core/send/midway.h"
#include "core/store/midway.h"
#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::PartState;
using campaign::Reason;
using campaign::Standing;
using tests::campaignTo;
using tests::Engine;
using tests::kFirst;
using tests::longText;
using tests::value;
using tests::World;

namespace {

const Standing kStranded{MessageState::Sending, Reason::LineLostMidway};

/// A text of three parts of which the network has the first; the line "one" is gone, and nothing is in its
/// hands.
base::CampaignId strand(Engine &engine, int texts = 1)
{
    auto &one = engine.addLine(u"one"_s);
    one.isSlow = true;
    const auto id = engine.launch(campaignTo(texts, longText(3)));
    one.release();
    engine.pump();
    one.script = [](const line::Submission &) {
        return line::NotAttempted{line::NotAttempted::Why::LineLost};
    };
    one.release();
    one.tell(line::Phase::Lost);
    engine.pump();
    one.script = {};
    one.isSlow = false;
    return id;
}

std::vector<store::AwaitedSim> awaited(Engine &engine, base::Milliseconds patience = send::kMidwayPatience)
{
    return value(engine.db->read(
        [&](store::ReadDb &db) { return store::awaitedSims(db, {}, engine.clock.now() - patience); }));
}

/// How many messages the running counts and the messages themselves know as stranded.
std::pair<qint64, qint64> strandedCounts(Engine &engine, base::CampaignId id)
{
    const auto counted = value(engine.db->read([](store::ReadDb &db) {
        return db.value<qint64>(u"SELECT count(*) FROM message WHERE state = 1 AND why = 3"_s).value();
    }));
    return {engine.summary(id).stranded, counted};
}

int sendWhole(Engine &engine, qint64 e164 = kFirst)
{
    const auto id = engine.message(e164).id;
    return engine.change([&](store::WriteDb &db) { return campaign::sendWhole(db, id, engine.clock.now()); });
}

} // namespace

TEST_CASE("a text midway waits for its SIM while others go elsewhere")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = strand(engine, 2);
    CHECK(engine.message(kFirst).standing == kStranded);
    CHECK(strandedCounts(engine, id) == std::pair<qint64, qint64>(1, 1));
    engine.addLine(u"two"_s);
    engine.pump();
    CHECK(engine.message(kFirst + 1).standing.state == MessageState::Accepted);
    CHECK(engine.message(kFirst).standing == kStranded);

    engine.lines[u"one"_s]->comeUp();
    engine.pump();
    CHECK(engine.message(kFirst).standing == Standing{MessageState::Accepted, Reason::None});
    CHECK(strandedCounts(engine, id) == std::pair<qint64, qint64>(0, 0));
    REQUIRE(world.network.taken.size() == 6);
    CHECK(world.network.times().size() == 6);
    std::set<int> references;
    for (const auto &taken : world.network.taken)
        if (taken.recipient == u"+%1"_s.arg(kFirst)) {
            CHECK(taken.line == u"one"_s);
            references.insert(taken.concat);
        }
    CHECK(references.size() == 1);
}

TEST_CASE("the SIM may come back on another line")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    strand(engine);
    engine.dispatcher->removeLine(u"one"_s);
    engine.pump();
    CHECK(engine.message(kFirst).standing == kStranded);
    auto &other = engine.addLine(u"other"_s);
    engine.pump();
    CHECK(other.seen.empty());
    other.state.iccid = u"iccid-one"_s;
    other.comeUp();
    engine.pump();
    CHECK(other.seen.size() == 2);
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
}

TEST_CASE("a text between two parts is not forgotten when its line gets another SIM")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    one.isSlow = true;
    const auto id = engine.launch(campaignTo(1, longText(3)));
    CHECK(engine.change([&](store::WriteDb &db) { return campaign::pause(db, id); }));
    one.script = [](const line::Submission &) {
        return line::Unknown{line::Unknown::Why::ModemRestarted, {}};
    };
    one.release();
    engine.pump();
    CHECK(engine.change([&](store::WriteDb &db) { return campaign::resume(db, id); }));
    REQUIRE(one.held.empty());
    one.script = {};
    one.isSlow = false;
    one.state.iccid = u"iccid-new"_s;
    one.comeUp();
    engine.pump();
    CHECK(one.seen.size() == 1);
    CHECK(engine.message(kFirst).standing == kStranded);
    one.state.iccid = u"iccid-one"_s;
    one.comeUp();
    engine.pump();
    CHECK(world.network.taken.size() == 2);
    CHECK(engine.message(kFirst).standing.state == MessageState::InDoubt);
}

TEST_CASE("a late answer does not take a text from its waiting")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    one.isSlow = true;
    engine.launch(campaignTo(1, longText(3)));
    one.lose();
    engine.pump();
    REQUIRE(engine.message(kFirst).standing == kStranded);
    emit one.submitted(engine.parts(kFirst).front().id, line::Accepted{7});
    engine.pump();
    CHECK(engine.message(kFirst).standing == kStranded);
    one.isSlow = false;
    one.comeUp();
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    CHECK(one.seen.size() == 3);
}

TEST_CASE("a SIM that never comes back is a person's after a while")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    strand(engine);
    engine.addLine(u"two"_s);
    engine.advance(send::kMidwayPatience - 1ms);
    CHECK(awaited(engine).empty());
    engine.advance(1ms);
    const auto sims = awaited(engine);
    REQUIRE(sims.size() == 1);
    CHECK(sims[0].texts == 1);
    REQUIRE(sims[0].sim);
    CHECK(sims[0].sim->iccid == u"iccid-one"_s);
    engine.advance(24h);
    CHECK(world.network.taken.size() == 1);
    CHECK(engine.message(kFirst).standing == kStranded);

    const auto texts = value(engine.db->read([](store::ReadDb &db) { return store::strandedTexts(db); }));
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].message == engine.message(kFirst).id);
    CHECK(texts[0].e164 == kFirst);
    CHECK(texts[0].line == u"one"_s);
    CHECK(texts[0].why == u"line_lost_midway"_s);
}

TEST_CASE("patience begins anew when the SIM was there in between, and with each start")
{
    World world;
    {
        Engine engine(world.profile, world.clock, world.network);
        strand(engine);
        engine.advance(send::kMidwayPatience);
        CHECK(awaited(engine).size() == 1);
        auto &one = *engine.lines[u"one"_s];
        one.isSlow = true;
        one.comeUp();
        engine.pump();
        CHECK(awaited(engine).empty());
        one.script = [](const line::Submission &) {
            return line::NotAttempted{line::NotAttempted::Why::LineLost};
        };
        one.release();
        one.tell(line::Phase::Lost);
        engine.advance(send::kMidwayPatience - 1s);
        CHECK(awaited(engine).empty());
        engine.advance(1s);
        CHECK(awaited(engine).size() == 1);
    }
    Engine engine(world.profile, world.clock, world.network);
    engine.pump();
    CHECK(engine.message(kFirst).standing == kStranded);
    CHECK(awaited(engine).empty());
    engine.advance(send::kMidwayPatience);
    CHECK(awaited(engine).size() == 1);
}

TEST_CASE("a stopped or forgotten SIM is a person's at once")
{
    const bool isForgotten = GENERATE(false, true);
    World world;
    Engine engine(world.profile, world.clock, world.network);
    strand(engine);
    CHECK(awaited(engine).empty());
    const auto sim = engine.message(kFirst).sim;
    engine.change([&](store::WriteDb &db) {
        if (isForgotten)
            store::forgetSim(db, sim);
        else
            store::stopSim(db, sim, send::StopReason::AccountRefused);
        return true;
    });
    const auto sims = awaited(engine);
    REQUIRE(sims.size() == 1);
    CHECK(sims[0].sim.has_value() != isForgotten);
}

TEST_CASE("a person lets a text midway go whole by another SIM")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = strand(engine);
    engine.addLine(u"two"_s);
    CHECK(sendWhole(engine) == 3);
    CHECK(engine.message(kFirst).standing == Standing{MessageState::Accepted, Reason::None});
    CHECK(engine.campaign(id).state == CampaignState::Finished);
    CHECK(strandedCounts(engine, id) == std::pair<qint64, qint64>(0, 0));
    CHECK(engine.summary(id).messages.total() == 1);

    REQUIRE(world.network.taken.size() == 4);
    const int before = world.network.taken[0].concat;
    for (size_t i = 1; i < 4; ++i) {
        CHECK(world.network.taken[i].line == u"two"_s);
        CHECK(world.network.taken[i].sequence == int(i));
        CHECK(world.network.taken[i].concat == world.network.taken[1].concat);
        CHECK(world.network.taken[i].concat != before);
    }
    CHECK(sendWhole(engine) == 0);
    engine.lines[u"one"_s]->comeUp();
    engine.advance(1h);
    CHECK(world.network.taken.size() == 4);
}

TEST_CASE("what becomes of the parts that went before counts no more")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    strand(engine);
    auto &one = *engine.lines[u"one"_s];
    auto &two = engine.addLine(u"two"_s);
    CHECK(sendWhole(engine) == 3);
    const QString anna = u"+%1"_s.arg(kFirst);
    one.comeUp();
    one.emitReport(anna, world.network.taken[0].reference, 0x41); // failed for good
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    for (int reference = 1; reference <= 3; ++reference)
        two.emitReport(anna, reference);
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Delivered);
    const auto parts = engine.parts(kFirst);
    CHECK(parts.front().state == PartState::Failed);
    CHECK(parts.front().superseded == campaign::Superseded::ByWholeText);
}

TEST_CASE("a doubt that settles late does not tear a part out of the new sending")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    one.isSlow = true;
    engine.launch(campaignTo(1, longText(2)));
    one.lose();
    engine.pump();
    const auto doubtful = engine.parts(kFirst).front().id;
    CHECK(sendWhole(engine) == 2);
    CHECK(value(engine.db->read([](store::ReadDb &db) { return store::doubts(db); })).empty());
    CHECK(engine.message(kFirst).standing.state == MessageState::Queued);
    emit one.submitted(doubtful, line::Accepted{9});
    engine.pump();
    engine.addLine(u"two"_s);
    engine.pump();
    REQUIRE(world.network.taken.size() == 2);
    CHECK(world.network.taken[0].sequence == 1);
    CHECK(world.network.taken[1].sequence == 2);
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
}

TEST_CASE("only a text whose SIM is away can be sent whole")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    one.isSlow = true;
    engine.launch(campaignTo(1, longText(3)));
    CHECK(sendWhole(engine) == 0); // in the line's hands
    one.release();
    engine.pump();
    CHECK(sendWhole(engine) == 0);
    one.isSlow = false;
    one.release();
    engine.pump();
    CHECK(sendWhole(engine) == 0); // sent
    CHECK(world.network.times().size() == 3);
    CHECK(world.network.taken.size() == 3);
}

TEST_CASE("a suppressed person gets no text anew")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    strand(engine);
    auto &one = *engine.lines[u"one"_s];
    one.emitText(u"+%1"_s.arg(kFirst), u"STOP"_s, world.clock.now());
    engine.pump();
    engine.addLine(u"two"_s);
    CHECK(sendWhole(engine) == 3);
    CHECK(engine.message(kFirst).standing == Standing{MessageState::Held, Reason::Suppressed});
    CHECK(world.network.taken.size() == 1);
}

TEST_CASE("a text at rest in a paused campaign is counted")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = strand(engine);
    CHECK(engine.change([&](store::WriteDb &db) { return campaign::pause(db, id); }));
    engine.lines[u"one"_s]->comeUp();
    engine.pump();
    CHECK(world.network.taken.size() == 1);
    CHECK(value(engine.db->read([&](store::ReadDb &db) { return store::textsAtRest(db, id); })) == 1);
    CHECK(engine.change([&](store::WriteDb &db) { return campaign::resume(db, id); }));
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    CHECK(value(engine.db->read([&](store::ReadDb &db) { return store::textsAtRest(db, id); })) == 0);
}
