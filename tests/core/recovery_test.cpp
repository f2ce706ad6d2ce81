#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::DoubtPolicy;
using campaign::MessageState;
using campaign::PartState;
using tests::campaignTo;
using tests::Engine;
using tests::kFirst;
using tests::value;
using tests::World;

namespace {

const QString kAnna = u"+4915100000001"_s;

/// A run that ends with the first part in a line's hands; how many parts the network had before is up to
/// `released`.
base::CampaignId runAndDie(World &world, const campaign::Campaign &campaign, int released = 0)
{
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    const auto id = engine.launch(campaign);
    for (int i = 0; i < released; ++i) {
        line.release();
        engine.pump();
    }
    REQUIRE(line.held.size() == 1);
    return id;
}

campaign::Campaign withPolicy(DoubtPolicy policy, int texts = 1, const QString &text = u"hello"_s)
{
    auto campaign = campaignTo(texts, text);
    campaign.policy.inDoubt = policy;
    return campaign;
}

std::vector<store::Doubt> doubts(Engine &engine)
{
    return value(engine.db->read([](store::ReadDb &read) { return store::doubts(read); }));
}

} // namespace

TEST_CASE("what was in a line's hands is in doubt after a restart, and the rest goes out")
{
    World world;
    const auto id = runAndDie(world, withPolicy(DoubtPolicy::Hold, 3));
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    engine.pump();
    CHECK(engine.summary(id).messages[MessageState::InDoubt] == 1);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 2);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
    const auto list = doubts(engine);
    REQUIRE(list.size() == 1);
    CHECK(list[0].e164 == kFirst);
    CHECK(list[0].why == u"line_lost"_s);
    CHECK(list[0].line == u"one"_s);
}

TEST_CASE("the policy for doubts is applied at a restart")
{
    struct Row
    {
        DoubtPolicy policy;
        MessageState state;
        size_t taken;
    };
    for (const Row &row : {Row{DoubtPolicy::Hold, MessageState::InDoubt, 0},
                           Row{DoubtPolicy::Resend, MessageState::Accepted, 1},
                           Row{DoubtPolicy::TakeAsSent, MessageState::Accepted, 0}}) {
        World world;
        runAndDie(world, withPolicy(row.policy));
        Engine engine(world.profile, world.clock, world.network);
        engine.addLine(u"one"_s);
        engine.pump();
        CHECK(engine.message(kFirst).standing.state == row.state);
        CHECK(world.network.taken.size() == row.taken);
        CHECK(doubts(engine).size() == (row.policy == DoubtPolicy::Hold ? 1 : 0));
    }
}

TEST_CASE("a person settles a doubt")
{
    for (const auto settlement : {campaign::Settlement::Resend, campaign::Settlement::TakeAsSent}) {
        World world;
        const auto id = runAndDie(world, withPolicy(DoubtPolicy::Hold, 1, QString(200, u'x')), 1);
        Engine engine(world.profile, world.clock, world.network);
        engine.addLine(u"one"_s);
        engine.pump();
        const auto message = engine.message(kFirst).id;
        const int concat = world.network.taken[0].concat;
        CHECK(engine.change([&](store::WriteDb &tx) {
            return settleDoubts(tx, message, settlement, world.clock.now());
        }) == 1);
        CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
        CHECK(doubts(engine).empty());
        CHECK(engine.change([&](store::WriteDb &tx) {
            return settleDoubts(tx, message, settlement, world.clock.now());
        }) == 0);
        CHECK(engine.campaign(id).state == CampaignState::Finished);
        if (settlement == campaign::Settlement::Resend) {
            REQUIRE(world.network.taken.size() == 2);
            CHECK(world.network.taken[1].sequence == 2);
            CHECK(world.network.taken[1].concat == concat);
        } else {
            CHECK(world.network.taken.size() == 1);
        }
    }
}

TEST_CASE("a late answer settles a doubt, and takes back what was to be sent again")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    line.script = [](const line::Submission &) { return line::Unknown{line::Unknown::Why::Silence, {}}; };
    engine.launch(withPolicy(DoubtPolicy::Hold));
    const auto part = line.held.front().part;
    line.release();
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::InDoubt);

    line.tell(line::Phase::Probing);
    engine.pump();
    const auto message = engine.message(kFirst).id;
    engine.change([&](store::WriteDb &tx) {
        return settleDoubts(tx, message, campaign::Settlement::Resend, world.clock.now());
    });
    CHECK(engine.message(kFirst).standing.state == MessageState::Queued);
    emit line.submitted(part, line::Accepted{77});
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    line.comeUp();
    engine.pump();
    CHECK(line.held.empty());
    CHECK(engine.parts(kFirst).size() == 1);
    CHECK(engine.parts(kFirst)[0].reference == 77);
}

TEST_CASE("the centre that knows a text already settles the doubt before")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.script = [&](const line::Submission &) -> line::SubmitResult {
        if (line.seen.size() == 1)
            return line::Unknown{line::Unknown::Why::Silence, {}};
        return line::Unknown{line::Unknown::Why::AmbiguousAnswer, {line::ErrorCode::Kind::Cms, 197, {}}};
    };
    engine.launch(withPolicy(DoubtPolicy::Resend));
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    CHECK(line.seen.size() == 2);
    CHECK(doubts(engine).empty());
}

TEST_CASE("resending ends in a doubt when every answer is a doubt")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.script = [](const line::Submission &) { return line::Unknown{line::Unknown::Why::Silence, {}}; };
    engine.launch(withPolicy(DoubtPolicy::Resend));
    engine.advance(1h);
    CHECK(line.seen.size() == 3);
    CHECK(doubts(engine).size() == 1);
}

TEST_CASE("reports move texts on, whenever they come")
{
    struct Row
    {
        const char *name;
        std::vector<int> statuses;
        MessageState state;
    };
    const std::vector<Row> rows{
        {"delivered", {0x00}, MessageState::Delivered},
        {"failed", {0x40}, MessageState::Failed},
        {"expired", {0x46}, MessageState::Expired},
        {"still trying", {0x30}, MessageState::Accepted},
        {"trying, then done", {0x30, 0x00}, MessageState::Delivered},
        {"done, then trying", {0x00, 0x30}, MessageState::Delivered},
        {"twice", {0x00, 0x00}, MessageState::Delivered},
        {"a final is not overwritten", {0x00, 0x40}, MessageState::Delivered},
    };
    for (const bool isEarly : {false, true}) {
        for (const Row &row : rows) {
            CAPTURE(row.name, isEarly);
            World world;
            Engine engine(world.profile, world.clock, world.network);
            auto &line = engine.addLine(u"one"_s);
            line.isSlow = true;
            engine.launch(campaignTo(1));
            if (!isEarly)
                line.release();
            engine.pump();
            line::Token token = 5;
            for (const int status : row.statuses)
                line.emitReport(kAnna, 1, status, token++);
            engine.pump();
            line.release();
            engine.pump();
            CHECK(engine.message(kFirst).standing.state == row.state);
            CHECK(line.acknowledged.size() == row.statuses.size());
        }
    }
}

TEST_CASE("a long text is delivered when all its parts are")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    const auto id = engine.launch(campaignTo(1, QString(200, u'x')));
    line.emitReport(kAnna, 2);
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    line.emitReport(u"015100000001"_s, 1);
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Delivered);
    CHECK(engine.summary(id).messages[MessageState::Delivered] == 1);
}

TEST_CASE("a report settles the one doubt it can mean")
{
    World world;
    runAndDie(world, withPolicy(DoubtPolicy::Hold));
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    engine.pump();
    line.emitReport(kAnna, 200);
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Delivered);
    CHECK(engine.parts(kFirst)[0].reference == 200);
    CHECK(doubts(engine).empty());
}

TEST_CASE("a program that stood still for more than a day asks before it goes on, unless an end was set")
{
    for (const bool hasEnd : {false, true}) {
        World world;
        auto campaign = withPolicy(DoubtPolicy::Hold, 3);
        if (hasEnd)
            campaign.ends = world.clock.now() + 72h;
        const auto id = runAndDie(world, campaign);
        world.clock.advance(25h);
        Engine engine(world.profile, world.clock, world.network);
        engine.addLine(u"one"_s);
        engine.pump();
        CHECK(engine.campaign(id).why ==
              (hasEnd ? campaign::PauseReason::None : campaign::PauseReason::LongStop));
        CHECK(world.network.taken.size() == (hasEnd ? 2 : 0));
    }
}

TEST_CASE("a restart leaves paused campaigns paused and lets those past their end expire")
{
    World world;
    auto campaign = withPolicy(DoubtPolicy::Hold, 3);
    campaign.ends = world.clock.now() + 1h;
    const auto ended = runAndDie(world, campaign);
    world.clock.advance(2h);
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    engine.pump();
    CHECK(engine.summary(ended).messages[MessageState::Expired] == 2);
    CHECK(engine.summary(ended).messages[MessageState::InDoubt] == 1);
    CHECK(engine.campaign(ended).state == CampaignState::Finished);
    CHECK(world.network.taken.empty());
}
