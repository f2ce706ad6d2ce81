#include "tests/support/engine.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::PartState;
using campaign::Reason;
using tests::campaignTo;
using tests::Engine;
using tests::FakeLine;

namespace {

constexpr qint64 kFirst = 4915100000001;

struct World
{
    tests::TempProfile profile;
    tests::FakeClock clock;
    tests::FakeNetwork network;
};

QString longText(int parts)
{
    return QString(153 * parts, u'x');
}

line::Refused cms(int number, line::ErrorClass errorClass)
{
    return {{line::ErrorCode::Kind::Cms, number, {}}, errorClass};
}

} // namespace

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
