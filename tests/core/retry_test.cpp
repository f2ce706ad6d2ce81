#include "core/store/failures.h"
#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::Reason;
using store::FailureClass;
using tests::campaignTo;
using tests::Engine;
using tests::kFirst;
using tests::longText;
using tests::value;
using tests::World;

namespace {

using Kind = line::ErrorCode::Kind;

const FailureClass kNobody{Reason::Refused, u"CMS 1"_s, {}};
const FailureClass kReported{Reason::ReportedFailed, {}, 0x41};

line::SubmitResult nobodyHasIt(const line::Submission &)
{
    return line::Refused{{Kind::Cms, 1, {}}, line::ErrorClass::Recipient};
}

std::vector<store::Failure> failures(Engine &engine, base::CampaignId id)
{
    return value(engine.db->read([&](store::ReadDb &db) { return store::failures(db, id); }));
}

campaign::Retried retry(Engine &engine, base::CampaignId id, const FailureClass &what,
                        base::MessageId after = {}, int limit = 100)
{
    return engine.change([&](store::WriteDb &db) {
        return campaign::retryFailed(db, id, what, after, limit, engine.clock.now());
    });
}

/// Two texts nobody can get, and one that a report says has failed.
base::CampaignId failThree(Engine &engine)
{
    auto &one = engine.addLine(u"one"_s);
    one.script = nobodyHasIt;
    const auto id = engine.launch(campaignTo(2));
    one.script = {};
    engine.change([&](store::WriteDb &db) {
        campaign::Message third;
        third.campaign = id;
        third.e164 = kFirst + 2;
        third.text = u"hello"_s;
        store::insertMessage(db, third);
        store::TallyChanges tally;
        tally.add(id, {}, 1);
        tally.write(db);
        return store::setCampaignState(db, id, CampaignState::Finished, CampaignState::Sending);
    });
    one.emitReport(u"+%1"_s.arg(kFirst + 2), 1, 0x41);
    engine.pump();
    return id;
}

} // namespace

TEST_CASE("texts that failed alike are counted together")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = failThree(engine);
    CHECK(failures(engine, id) == std::vector<store::Failure>{{kNobody, 2}, {kReported, 1}});
    const auto some = [&](base::MessageId after, int limit) {
        return value(engine.db->read(
            [&](store::ReadDb &db) { return store::failedMessages(db, id, kNobody, after, limit); }));
    };
    const auto first = engine.message(kFirst).id;
    const auto second = engine.message(kFirst + 1).id;
    CHECK(some({}, 5) == std::vector{first, second});
    CHECK(some({}, 1) == std::vector{first});
    CHECK(some(first, 5) == std::vector{second});
    CHECK(failures(engine, {id.value + 1}).empty());
}

TEST_CASE("those who failed alike are tried again, and no others")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = failThree(engine);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
    const auto retried = retry(engine, id, kNobody);
    CHECK(retried.texts == 2);
    CHECK(retried.last == engine.message(kFirst + 1).id);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 2);
    CHECK(engine.summary(id).messages[MessageState::Failed] == 1);
    CHECK(engine.summary(id).messages.total() == 3);
    CHECK(engine.campaign(id).state == CampaignState::Finished);
    CHECK(world.network.taken.size() == 3);
    CHECK(retry(engine, id, kNobody).texts == 0);
}

TEST_CASE("what a report says has failed goes out anew, whole and over any line")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    const auto id = engine.launch(campaignTo(1, longText(2)));
    REQUIRE(world.network.taken.size() == 2);
    one.emitReport(u"+%1"_s.arg(kFirst), 2, 0x41);
    engine.pump();
    CHECK(engine.message(kFirst).standing.state == MessageState::Failed);
    one.lose();
    engine.addLine(u"two"_s);
    CHECK(retry(engine, id, kReported).texts == 1);
    CHECK(engine.message(kFirst).standing.state == MessageState::Accepted);
    REQUIRE(world.network.taken.size() == 4);
    CHECK(world.network.taken[2].line == u"two"_s);
    CHECK(world.network.taken[2].concat != world.network.taken[0].concat);
    CHECK(failures(engine, id).empty());
}

TEST_CASE("one text that failed is tried again by itself")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = failThree(engine);
    const auto again = [&](qint64 number) {
        const auto message = engine.message(number).id;
        return engine.change(
            [&](store::WriteDb &db) { return campaign::retry(db, message, engine.clock.now()); });
    };
    CHECK(again(kFirst));
    CHECK_FALSE(again(kFirst));
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 1);
    CHECK(engine.summary(id).messages[MessageState::Failed] == 2);
}

TEST_CASE("nothing of a campaign that was cancelled is tried again")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    const auto id = failThree(engine);
    engine.change([&](store::WriteDb &db) {
        return store::setCampaignState(db, id, CampaignState::Finished, CampaignState::Cancelled);
    });
    const auto message = engine.message(kFirst).id;
    CHECK_FALSE(
        engine.change([&](store::WriteDb &db) { return campaign::retry(db, message, engine.clock.now()); }));
}

TEST_CASE("the failed are tried again in slices")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    one.script = nobodyHasIt;
    const auto id = engine.launch(campaignTo(3));
    base::MessageId last;
    int slices = 0;
    int texts = 0;
    for (;; ++slices) { // they fail again at once, and are not met a second time
        const auto slice = retry(engine, id, kNobody, last, 2);
        if (!slice.last.isValid())
            break;
        texts += slice.texts;
        last = slice.last;
    }
    CHECK(slices == 2);
    CHECK(texts == 3);
    CHECK(engine.summary(id).failedWhy[Reason::Refused] == 3);
}

TEST_CASE("nothing is tried again of a campaign that is cancelled or past its end")
{
    const bool isCancelled = GENERATE(true, false);
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &one = engine.addLine(u"one"_s);
    one.script = nobodyHasIt;
    auto campaign = campaignTo(1);
    campaign.ends = world.clock.now() + 1h;
    const auto id = engine.launch(campaign);
    if (isCancelled)
        engine.change([&](store::WriteDb &db) {
            store::setCampaignState(db, id, CampaignState::Finished, CampaignState::Cancelled);
            return 0;
        });
    else
        engine.advance(1h);
    CHECK(retry(engine, id, kNobody) == campaign::Retried{});
    CHECK(engine.message(kFirst).standing.state == MessageState::Failed);
}
