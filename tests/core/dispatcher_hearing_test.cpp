#include "core/store/incoming.h"
#include "core/store/suppressions.h"
#include "tests/core/world.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::MessageState;
using campaign::Reason;
using tests::campaignTo;
using tests::Engine;
using tests::FakeClock;
using tests::FakeNetwork;
using tests::TempProfile;
using tests::World;

namespace {

constexpr qint64 kSecond = 4915100000002;
const QString kThanks = u"Example Ltd: no more texts."_s;

send::DispatcherOptions confirming()
{
    send::DispatcherOptions options;
    options.hearing.region = u"DE"_s;
    options.hearing.confirmation = kThanks;
    return options;
}

QStringList takenBy(const FakeNetwork &network, qint64 e164)
{
    QStringList texts;
    for (const auto &taken : network.taken)
        if (taken.recipient == u'+' + QString::number(e164))
            texts.append(taken.text);
    return texts;
}

qsizetype inboxSize(Engine &engine)
{
    return std::ssize(tests::value(engine.db->read([](store::ReadDb &db) { return store::inboxRows(db); })));
}

} // namespace

TEST_CASE("a STOP takes effect on the text that waits, and is confirmed before all others")
{
    const TempProfile profile;
    FakeClock clock;
    FakeNetwork network;
    Engine engine(profile, clock, network, confirming());
    auto &line = engine.addLine(u"one"_s);
    line.isSlow = true;
    const auto id = engine.launch(campaignTo(3));
    REQUIRE(line.held.size() == 1);

    line.emitText(u"+4915100000002"_s, u"STOP"_s, clock.now(), 7);
    engine.pump();
    CHECK(line.acknowledged == std::vector<line::Token>{7});
    CHECK(engine.summary(id).messages[MessageState::Held] == 1);
    CHECK(engine.summary(id).heldWhy.at(Reason::Suppressed) == 1);

    for (int i = 0; i < 4 && !line.held.empty(); ++i) {
        line.release();
        engine.pump();
    }
    REQUIRE(network.taken.size() == 3);
    CHECK(network.taken.at(1).text == kThanks);
    CHECK(takenBy(network, kSecond) == QStringList{kThanks});

    SECTION("told again, it is acknowledged and nothing more")
    {
        line.emitText(u"+4915100000002"_s, u"STOP"_s, clock.now(), 8);
        engine.pump();
        CHECK(line.acknowledged == std::vector<line::Token>{7, 8});
        CHECK(inboxSize(engine) == 1);
        CHECK(network.taken.size() == 3);
    }
    SECTION("a text queued later is held too")
    {
        auto later = campaignTo(1, u"news"_s, kSecond);
        engine.launch(later);
        CHECK(takenBy(network, kSecond) == QStringList{kThanks});
    }
}

TEST_CASE("a confirmation that finds no line within minutes is not sent any more")
{
    const TempProfile profile;
    FakeClock clock;
    FakeNetwork network;
    Engine engine(profile, clock, network, confirming());
    auto &line = engine.addLine(u"one"_s);
    line.lose();
    engine.pump();
    line.emitText(u"+4915100000002"_s, u"STOP"_s, clock.now());
    engine.advance(30min);
    line.comeUp();
    engine.pump();
    CHECK(network.taken.empty());
    CHECK(inboxSize(engine) == 1);
}

TEST_CASE("a long text whose end never comes is heard by itself")
{
    const TempProfile profile;
    FakeClock clock;
    FakeNetwork network;
    Engine engine(profile, clock, network);
    auto &line = engine.addLine(u"one"_s);
    line::Inbound part;
    part.token = 3;
    part.sender = u"+4915100000002"_s;
    part.text = u"I wanted to say "_s;
    part.serviceCentreTime = clock.now();
    part.concatenation = pdu::Concatenation{7, 2, 1, 8};
    emit line.received(part);
    engine.pump();
    CHECK(line.acknowledged == std::vector<line::Token>{3});
    CHECK(inboxSize(engine) == 0);
    int heard = 0;
    QObject::connect(engine.dispatcher.get(), &send::Dispatcher::heard, [&](base::IncomingId) { ++heard; });
    engine.advance(9min);
    CHECK(heard == 0);
    engine.advance(2min);
    CHECK(heard == 1);
    CHECK(inboxSize(engine) == 1);
}

TEST_CASE("a STOP on a practice line stops practice alone")
{
    const TempProfile profile;
    FakeClock clock;
    FakeNetwork network;
    Engine engine(profile, clock, network, confirming());
    auto &rehearsal = engine.addLine(u"rehearsal"_s, false, true);
    rehearsal.emitText(u"+4915100000002"_s, u"STOP"_s, clock.now());
    engine.pump();
    CHECK(takenBy(network, kSecond) == QStringList{kThanks});
    engine.addLine(u"one"_s);
    engine.launch(campaignTo(1, u"news"_s, kSecond));
    engine.pump();
    CHECK(takenBy(network, kSecond) == QStringList{kThanks, u"news"_s});
}

TEST_CASE("the engine wakes up by itself when a pause has become an opt-out")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    auto &line = engine.addLine(u"one"_s);
    const auto kinds = [&] {
        std::vector<consent::SuppressionKind> all;
        for (const auto &entry : tests::value(engine.db->read(
                 [&](store::ReadDb &db) { return store::activeSuppressions(db, false, world.clock.now()); })))
            all.push_back(entry.kind);
        return all;
    };
    line.emitText(u"+4915100000001"_s, u"Sorry, you have the wrong number for Peter"_s, world.clock.now());
    engine.pump();
    REQUIRE(kinds() == std::vector{consent::SuppressionKind::Paused});
    engine.advance(consent::kPauseDeadline - 1s);
    CHECK(kinds() == std::vector{consent::SuppressionKind::Paused});
    engine.advance(1s);
    CHECK(kinds() == std::vector{consent::SuppressionKind::Stop});
}
