#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::MessageState;
using campaign::PartState;
using campaign::Reason;
using tests::campaignTo;
using tests::Engine;
using tests::kFirst;
using tests::longText;
using tests::World;

namespace {

line::Refused cms(int number, line::ErrorClass errorClass)
{
    return {{line::ErrorCode::Kind::Cms, number, {}}, errorClass};
}

} // namespace

TEST_CASE("what comes of each answer")
{
    struct Row
    {
        const char *name;
        line::SubmitResult answer; ///< to the first try; later ones are accepted
        MessageState state;
        Reason why;
        PartState part;
        base::Milliseconds wait; ///< until it is tried again
    };
    using Unknown = line::Unknown;
    using NotAttempted = line::NotAttempted;
    const std::vector<Row> rows{
        {"temporary", cms(41, line::ErrorClass::Temporary), MessageState::Queued, Reason::WaitsToRetry,
         PartState::Refused, 5s},
        {"recipient",
         cms(1, line::ErrorClass::Recipient),
         MessageState::Failed,
         Reason::Refused,
         PartState::Refused,
         {}},
        {"bad coding",
         cms(304, line::ErrorClass::Configuration),
         MessageState::Failed,
         Reason::Refused,
         PartState::Refused,
         {}},
        {"validity",
         cms(199, line::ErrorClass::Configuration),
         MessageState::Accepted,
         Reason::None,
         PartState::Accepted,
         {}},
        {"no prompt", NotAttempted{NotAttempted::Why::NoPrompt}, MessageState::Queued, Reason::None,
         PartState::NotSent, 2s},
        {"cannot encode",
         NotAttempted{NotAttempted::Why::CannotEncode},
         MessageState::Failed,
         Reason::CannotEncode,
         PartState::NotSent,
         {}},
        {"silence",
         Unknown{Unknown::Why::Silence, {}},
         MessageState::InDoubt,
         Reason::None,
         PartState::InDoubt,
         {}},
        {"duplicate without a doubt",
         Unknown{Unknown::Why::AmbiguousAnswer, cms(197, {}).error},
         MessageState::InDoubt,
         Reason::None,
         PartState::InDoubt,
         {}},
    };
    for (const Row &row : rows) {
        CAPTURE(row.name);
        World world;
        Engine engine(world.profile, world.clock, world.network);
        auto &line = engine.addLine(u"one"_s);
        line.script = [&](const line::Submission &) {
            line.script = {};
            return row.answer;
        };
        auto campaign = campaignTo(1);
        campaign.policy.validity = 3600s;
        const auto id = engine.launch(campaign);
        CHECK(engine.message(kFirst).standing == campaign::Standing{row.state, row.why});
        CHECK(engine.parts(kFirst).back().state == (row.wait > 0ms ? PartState::Waiting : row.part));
        if (row.wait > 0ms) {
            engine.advance(row.wait - 1ms);
            CHECK(line.seen.size() == 1);
            engine.advance(1ms);
            CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
            CHECK(engine.parts(kFirst).front().state == row.part);
        }
        CHECK(engine.summary(id).messages.total() == 1);
    }
}

TEST_CASE("a line that is not ready is left alone until it says so")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.script = [&](const line::Submission &) {
        line.script = {};
        return line::NotAttempted{line::NotAttempted::Why::NotReady};
    };
    const auto id = engine.launch(campaignTo(1));
    CHECK(line.seen.size() == 1);
    engine.advance(10min);
    CHECK(line.seen.size() == 1);
    line.comeUp();
    engine.pump();
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 1);
    CHECK(engine.parts(kFirst).size() == 2);
}

TEST_CASE("tries are used up and then the text fails")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.script = [](const line::Submission &) { return cms(41, line::ErrorClass::Temporary); };
    engine.launch(campaignTo(1));
    for (int i = 0; i < 20; ++i)
        engine.advance(200s);
    CHECK(line.seen.size() == 5);
    CHECK(engine.message(kFirst).standing == campaign::Standing{MessageState::Failed, Reason::TriesUsedUp});
}

TEST_CASE("a part refused for good stops the rest of its text")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.script = [&](const line::Submission &) -> line::SubmitResult {
        if (line.seen.size() == 2)
            return cms(1, line::ErrorClass::Recipient);
        return line::Accepted{line.nextReference};
    };
    engine.launch(campaignTo(1, longText(3)));
    CHECK(line.seen.size() == 2);
    CHECK(engine.message(kFirst).standing.state == MessageState::Failed);
}

TEST_CASE("three account errors stop the SIM and lose nobody's text")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &bad = engine.addLine(u"bad"_s);
    bad.script = [](const line::Submission &) { return cms(8, line::ErrorClass::Account); };
    const auto id = engine.launch(campaignTo(10));
    CHECK(bad.seen.size() == 3);
    CHECK(engine.dispatcher->lines().front().stopped == send::StopReason::AccountRefused);
    engine.advance(1h);
    CHECK(bad.seen.size() == 3);
    CHECK(engine.summary(id).waitingFor[Reason::WaitsForLine] == 10);

    engine.addLine(u"good"_s);
    engine.advance(10min);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 10);
}

TEST_CASE("what a SIM turned away before it was stopped goes over another at once")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &bad = engine.addLine(u"bad"_s);
    bad.script = [](const line::Submission &) { return cms(8, line::ErrorClass::Account); };
    auto &good = engine.addLine(u"good"_s);
    const auto id = engine.launch(campaignTo(10));
    CHECK(bad.seen.size() == 3);
    CHECK(good.seen.size() == 10);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 10);
}
