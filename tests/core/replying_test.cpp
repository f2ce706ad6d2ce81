#include "core/inbox/replying.h"

#include "core/store/conversationquery.h"
#include "core/store/suppressions.h"
#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using campaign::CampaignState;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;
using tests::campaignTo;
using tests::Engine;
using tests::World;

namespace {

constexpr qint64 kWriter = 4915100000099;
const QString kWriterText = u"+4915100000099"_s;

base::ConversationId conversation(Engine &engine)
{
    return tests::value(
        engine.db->read([](store::ReadDb &db) { return store::conversationIds(db, {}, 1).at(0); }));
}

inbox::Reply answer(Engine &engine, const QString &text)
{
    const auto to = conversation(engine);
    return engine.change([&](store::WriteDb &db) { return inbox::reply(db, to, text, engine.clock.now()); });
}

QStringList takenTexts(const tests::FakeNetwork &network)
{
    QStringList texts;
    for (const auto &taken : network.taken)
        texts << taken.text;
    return texts;
}

} // namespace

TEST_CASE("an answer overtakes a running campaign, and its campaign is finished afterwards")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    engine.launch(campaignTo(3));
    line.emitText(kWriterText, u"Are you open?"_s, world.clock.now());
    engine.pump();
    const auto reply = answer(engine, u"Until six"_s);
    REQUIRE(reply.message.isValid());
    for (int i = 0; i < 6 && !line.held.empty(); ++i) {
        line.release();
        engine.pump();
    }
    CHECK(takenTexts(world.network) == QStringList{u"hello"_s, u"Until six"_s, u"hello"_s, u"hello"_s});
    const auto sent = engine.message(kWriter);
    CHECK(sent.standing.state == MessageState::Accepted);
    CHECK(engine.campaign(sent.campaign).state == CampaignState::Finished);
    CHECK(engine.campaign(sent.campaign).kind == campaign::Kind::Replies);
}

TEST_CASE("an answer goes over the SIM that heard the person while it is here, else over another")
{
    const bool isHere = GENERATE(true, false);
    CAPTURE(isHere);
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    auto &two = engine.addLine(u"two"_s);
    two.emitText(kWriterText, u"Are you open?"_s, world.clock.now());
    engine.pump();
    if (!isHere) {
        two.lose();
        engine.pump();
    }
    answer(engine, u"Yes"_s);
    REQUIRE(engine.parts(kWriter).size() == 1);
    CHECK(engine.parts(kWriter).front().line == (isHere ? u"two"_s : u"one"_s));
}

TEST_CASE("an answer to somebody who opts out before the hand-over is held")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.emitText(kWriterText, u"Are you open?"_s, world.clock.now());
    engine.pump();
    line.lose();
    engine.pump();
    answer(engine, u"Yes"_s);
    // Entered beside the conversation, as the command line does: only the gate at the hand-over is left.
    engine.change([&](store::WriteDb &db) {
        return store::suppress(
            db, {kWriter, consent::SuppressionKind::Manual, world.clock.now(), {}, u"said so"_s, {}, false});
    });
    line.comeUp();
    engine.pump();
    CHECK(world.network.taken.empty());
    CHECK(engine.message(kWriter).standing == Standing{MessageState::Held, Reason::Suppressed});
}

TEST_CASE("the same short answer goes to the same person twice")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    line.emitText(kWriterText, u"Are you open?"_s, world.clock.now());
    engine.pump();
    answer(engine, u"Yes"_s);
    answer(engine, u"Yes"_s);
    CHECK(takenTexts(world.network) == QStringList{u"Yes"_s, u"Yes"_s});
}
