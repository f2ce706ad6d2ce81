#include "core/store/sims.h"
#include "tests/catch.h"
#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::MessageState;
using send::StopReason;
using tests::Engine;
using tests::FakeLine;
using tests::value;
using tests::World;

namespace {

/// An engine with one line, whose SIM is known and asked for its credit.
struct Scene
{
    explicit Scene(const send::CreditRules &rules = {u"*100#"_s, {}, 1h, 500})
    {
        line.service = [this] { return line::UssdAnswer{answers, words, {}, {}}; };
        line.comeUp();
        engine.pump();
        set(rules);
    }

    void set(const send::CreditRules &rules)
    {
        engine.change([&](store::WriteDb &db) {
            auto sim = store::sims(db).front();
            sim.creditRules = rules;
            store::saveSim(db, sim);
            return true;
        });
    }

    store::Sim sim()
    {
        return value(engine.db->read([](store::ReadDb &db) { return store::sims(db).front(); }));
    }

    World world;
    Engine engine{world.profile, world.clock, world.network};
    FakeLine &line = engine.addLine(u"a"_s);
    bool answers = true;
    QString words = u"Your balance is 12.34 EUR."_s;
};

} // namespace

TEST_CASE("the credit is asked for at once, and again when the answer is old")
{
    Scene scene;
    CHECK(scene.line.codes == QStringList{u"*100#"_s});
    CHECK(scene.sim().credit == send::Credit{1234, scene.world.clock.now(), u"Your balance is 12.34 EUR."_s});
    CHECK(scene.engine.dispatcher->lines().front().credit->amount == 1234);
    scene.engine.advance(59min);
    CHECK(scene.line.codes.size() == 1);
    scene.words = u"Your balance is 11.00 EUR."_s;
    scene.engine.advance(1min);
    CHECK(scene.line.codes.size() == 2);
    CHECK(scene.sim().credit->amount == 1100);
    const base::SimId id = scene.sim().id;
    const auto told =
        value(scene.engine.db->read([id](store::ReadDb &db) { return store::credits(db, id, 10); }));
    REQUIRE(told.size() == 2);
    CHECK(told.front().amount == 1100);
    CHECK(told.back().amount == 1234);
}

TEST_CASE("nobody is asked without a code or a time to ask")
{
    const Scene silent({{}, {}, 1h, 500});
    CHECK(silent.line.codes.isEmpty());
    const Scene byHand({u"*100#"_s, {}, 0ms, 500});
    CHECK(byHand.line.codes.isEmpty());
}

TEST_CASE("a SIM below its floor sends no more, and goes on once it has more")
{
    Scene scene;
    scene.words = u"Your balance is 4.99 EUR."_s;
    scene.engine.advance(1h);
    CHECK(scene.sim().stopped == StopReason::CreditLow);
    const auto id = scene.engine.launch(tests::campaignTo(3));
    scene.engine.pump();
    CHECK(scene.world.network.taken.empty());
    CHECK(scene.engine.summary(id).messages[MessageState::Queued] == 3);

    scene.words = u"Your balance is 20.00 EUR."_s;
    scene.engine.advance(1h);
    CHECK(scene.sim().stopped == StopReason::None);
    CHECK(scene.world.network.taken.size() == 3);
}

TEST_CASE("the other SIMs go on when one is below its floor")
{
    Scene scene;
    scene.engine.addLine(u"b"_s).comeUp();
    scene.words = u"Your balance is 0.10 EUR."_s;
    scene.engine.advance(1h);
    scene.engine.launch(tests::campaignTo(5));
    scene.engine.pump();
    CHECK(scene.world.network.taken.size() == 5);
    CHECK(
        std::ranges::all_of(scene.world.network.taken, [](const auto &taken) { return taken.line == u"b"; }));
}

TEST_CASE("a pattern says what the floor is compared with")
{
    Scene scene({u"*100#"_s, u"bonus {credit}"_s, 1h, 500});
    scene.words = u"Account 20.00 EUR, bonus 1.00 EUR"_s;
    scene.engine.advance(1h);
    CHECK(scene.sim().credit->amount == 100);
    CHECK(scene.sim().stopped == StopReason::CreditLow);
    scene.set({u"*100#"_s, u"account {credit}"_s, 1h, 500});
    scene.engine.advance(1h);
    CHECK(scene.sim().stopped == StopReason::None);
}

TEST_CASE("words without an amount stop nothing and start nothing")
{
    Scene scene;
    scene.words = u"Unlimited until 30.11."_s;
    scene.engine.advance(1h);
    CHECK(scene.sim().credit == send::Credit{{}, scene.world.clock.now(), u"Unlimited until 30.11."_s});
    CHECK(scene.sim().stopped == StopReason::None);
    scene.words = u"1.00 EUR"_s;
    scene.engine.advance(1h);
    scene.words = u"Unlimited until 30.11."_s;
    scene.engine.advance(1h);
    CHECK(scene.sim().stopped == StopReason::CreditLow);
}

TEST_CASE("a network that does not answer is asked again sooner")
{
    Scene scene;
    scene.answers = false;
    scene.engine.advance(1h);
    REQUIRE(scene.line.codes.size() == 2);
    scene.engine.advance(14min);
    CHECK(scene.line.codes.size() == 2);
    scene.answers = true;
    scene.engine.advance(1min);
    CHECK(scene.line.codes.size() == 3);
    scene.engine.advance(59min);
    CHECK(scene.line.codes.size() == 3);
}

TEST_CASE("a SIM that the network turned away is asked for its credit")
{
    Scene scene({u"*100#"_s, {}, 0ms, 500});
    const bool isEmpty = GENERATE(true, false);
    scene.words = isEmpty ? u"0.01 EUR"_s : u"9.00 EUR"_s;
    scene.line.script = [](const line::Submission &) {
        return line::Refused{{line::ErrorCode::Kind::Cms, 50, {}}, line::ErrorClass::Account};
    };
    scene.engine.launch(tests::campaignTo(3));
    scene.engine.pump();
    CHECK(scene.line.codes.size() == 1);
    CHECK(scene.sim().stopped == (isEmpty ? StopReason::CreditLow : StopReason::AccountRefused));
}

TEST_CASE("what a person asked of the network is not the credit")
{
    Scene scene;
    scene.words = u"Your number is 4915112345678"_s;
    scene.line.ussd(u"*101#"_s);
    scene.engine.pump();
    CHECK(scene.sim().credit->amount == 1234);
}

TEST_CASE("a line that is gone is asked when it is back")
{
    Scene scene;
    scene.line.lose();
    scene.engine.advance(2h);
    CHECK(scene.line.codes.size() == 1);
    scene.line.comeUp();
    scene.engine.pump();
    CHECK(scene.line.codes.size() == 2);
}
