#include "core/inbox/heeding.h"
#include "core/inbox/reassembly.h"
#include "tests/core/desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inbox;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;
using consent::SuppressionKind;
using tests::Desk;
using tests::from;
using tests::kAnna;
using tests::kBert;
using tests::kNoon;

namespace {

const Standing kHeld{MessageState::Held, Reason::Suppressed};
const std::vector<SuppressionKind> kNone{};
const std::vector kStop{SuppressionKind::Stop};
const std::vector kPaused{SuppressionKind::Paused};

} // namespace

TEST_CASE("STOP holds every text that waits for the number, in all campaigns of its realm")
{
    Desk desk;
    const auto first = desk.campaign();
    const auto second = desk.campaign();
    const auto rehearsal = desk.campaign(true);
    const auto went = desk.sent(desk.campaign(), kAnna, u"Hello"_s);
    const auto queued = desk.text(first, kAnna);
    const auto held = desk.text(second, kAnna, u"Hello"_s, {MessageState::Held, Reason::SameTextRecently});
    const auto practised = desk.text(rehearsal, kAnna);
    const auto others = desk.text(first, kBert);

    const auto heard = desk.hear(from(kAnna, u"Stop!"_s));
    const auto text = desk.inbox().at(0);
    CHECK(text.verdict == Verdict::OptOut);
    CHECK(text.inReplyTo == went);
    CHECK(desk.standing(queued) == kHeld);
    CHECK(desk.standing(held) == kHeld);
    CHECK(desk.standing(others) == Standing{});
    CHECK(desk.standing(practised) == Standing{});
    CHECK(desk.standing(went).state == MessageState::Sending);
    CHECK(desk.countsAgree(first));
    CHECK(desk.countsAgree(second));
    CHECK(heard.campaigns.size() == 3);

    const auto entry =
        desk.read([&](store::ReadDb &tx) { return store::activeSuppression(tx, kAnna, false, desk.now); });
    REQUIRE(entry);
    CHECK(entry->kind == SuppressionKind::Stop);
    CHECK(entry->evidence == text.id);
    CHECK(entry->since == kNoon);
    CHECK(entry->why == u"Stop!"_s);
    CHECK(desk.suppressed(kAnna, true) == kNone);
    CHECK(desk.suppressed(kBert) == kNone);
}

TEST_CASE("what is said on a practice line counts for practice alone")
{
    Desk desk;
    const auto real = desk.text(desk.campaign(), kAnna);
    const auto practised = desk.text(desk.campaign(true), kAnna);
    desk.hear(from(kAnna, u"STOP"_s), {2}, true);
    CHECK(desk.standing(real) == Standing{});
    CHECK(desk.standing(practised) == kHeld);
    CHECK(desk.suppressed(kAnna) == kNone);
    CHECK(desk.suppressed(kAnna, true) == kStop);
    REQUIRE(desk.answers(kAnna).size() == 1);
    const auto answer = desk.answers(kAnna).front();
    CHECK(desk.read([&](store::ReadDb &tx) { return store::campaignById(tx, answer.campaign); })->practice);
    CHECK(desk.inbox().front().inReplyTo == base::MessageId{});
}

TEST_CASE("what only looks like an opt-out pauses the person")
{
    Desk desk;
    desk.contact(kAnna, u"en"_s);
    const auto queued = desk.text(desk.campaign(), kAnna);
    CHECK(desk.verdictOn(from(kAnna, u"Sorry, you have the wrong number for Peter"_s)) == Verdict::Probable);
    CHECK(desk.suppressed(kAnna) == kPaused);
    CHECK(desk.standing(queued) == kHeld);
    CHECK(desk.answers(kAnna).empty());

    SECTION("a certain one follows")
    {
        desk.hear(from(kAnna, u"STOP"_s, kNoon + 1s));
        CHECK(desk.suppressed(kAnna) == std::vector{SuppressionKind::Stop, SuppressionKind::Paused});
        CHECK(desk.answers(kAnna).size() == 1);
    }
    SECTION("in North America it opts out")
    {
        constexpr qint64 kUs = 12125550123;
        CHECK(desk.verdictOn(from(kUs, u"Sorry, you have the wrong number for Peter"_s)) == Verdict::OptOut);
        CHECK(desk.suppressed(kUs) == kStop);
    }
}

TEST_CASE("a pause on which nobody decides becomes an opt-out")
{
    Desk desk;
    const bool practice = GENERATE(false, true);
    const auto queued = desk.text(desk.campaign(practice), kAnna);
    desk.hear(from(kAnna, u"bitte keine sms mehr schicken, ich bin umgezogen"_s), {1}, practice);
    desk.write([&](store::WriteDb &tx) {
        store::suppress(tx, {kBert, SuppressionKind::Paused, kNoon, {}, u"on leave"_s, {}, practice});
    });
    const auto decideOverdue = [&](base::TimePoint now) {
        desk.now = now;
        desk.write([&](store::WriteDb &tx) { decideOverduePauses(tx, now); });
    };
    const auto due = [&] { return desk.read([](store::ReadDb &tx) { return nextPauseDue(tx); }); };
    const auto deadline = kNoon + consent::kPauseDeadline;
    REQUIRE(desk.suppressed(kAnna, practice) == kPaused);
    CHECK(due() == deadline);

    SECTION("not before its deadline")
    {
        decideOverdue(deadline - 1ms);
        CHECK(desk.suppressed(kAnna, practice) == kPaused);
    }
    SECTION("at its deadline, for good, with the text as evidence and without an answer")
    {
        decideOverdue(deadline);
        CHECK(desk.suppressed(kAnna, practice) == kStop);
        CHECK(desk.suppressed(kAnna, !practice) == kNone);
        CHECK(desk.standing(queued) == kHeld);
        CHECK(desk.answers(kAnna).empty());
        CHECK(desk.suppressed(kBert, practice) == kPaused); // entered by a person
        CHECK_FALSE(due());
        const auto entry = desk.read(
            [&](store::ReadDb &tx) { return store::activeSuppression(tx, kAnna, practice, desk.now); });
        CHECK(entry->evidence == desk.inbox().front().id);
        CHECK(entry->since == kNoon);
        CHECK_FALSE(entry->until);
    }
    SECTION("unless a person lifted it")
    {
        desk.write([&](store::WriteDb &tx) {
            store::liftSuppressions(tx, kAnna, practice, u"only moved house"_s, desk.now);
        });
        CHECK_FALSE(due());
        decideOverdue(deadline);
        CHECK(desk.suppressed(kAnna, practice) == kNone);
    }
    SECTION("an opt-out that was lifted before begins anew")
    {
        desk.write([&](store::WriteDb &tx) {
            store::suppress(tx,
                            {kAnna, SuppressionKind::Stop, kNoon - 48h, kNoon - 24h, u"old"_s, {}, practice});
        });
        decideOverdue(deadline);
        CHECK(desk.suppressed(kAnna, practice) == kStop);
    }
    SECTION("one that holds stays as it is")
    {
        desk.write([&](store::WriteDb &tx) {
            store::suppress(tx, {kAnna, SuppressionKind::Stop, kNoon - 1h, {}, u"first"_s, {}, practice});
        });
        decideOverdue(deadline);
        const auto all = desk.read(
            [&](store::ReadDb &tx) { return store::activeSuppressionsOf(tx, kAnna, practice, desk.now); });
        REQUIRE(all.size() == 1);
        CHECK(all[0].why == u"first"_s);
    }
}

TEST_CASE("START brings back what STOP took, and nothing else")
{
    Desk desk;
    desk.contact(kAnna, {});
    const auto queued = desk.text(desk.campaign(), kAnna);
    desk.hear(from(kAnna, u"STOP"_s, kNoon));
    desk.now += 10min;
    const auto bases = [&] {
        return desk.read([](store::ReadDb &tx) { return tx.values<QString>(u"SELECT basis FROM basis"_s); });
    };

    SECTION("said later, with the text as ground")
    {
        CHECK(desk.verdictOn(from(kAnna, u"Start"_s, kNoon + 5min)) == Verdict::OptIn);
        CHECK(desk.suppressed(kAnna) == kNone);
        CHECK(bases() == std::vector{u"Start"_s});
        CHECK(desk.standing(queued) == kHeld);
    }
    SECTION("said before and read later, it is void")
    {
        CHECK(desk.verdictOn(from(kAnna, u"START"_s, kNoon - 5min)) == Verdict::OptIn);
        CHECK(desk.suppressed(kAnna) == kStop);
        CHECK(bases().empty());
    }
    SECTION("YES is no START")
    {
        CHECK(desk.verdictOn(from(kAnna, u"YES"_s, kNoon + 5min)) == Verdict::None);
        CHECK(desk.suppressed(kAnna) == kStop);
    }
    SECTION("a block by hand stays")
    {
        desk.write([&](store::WriteDb &tx) {
            store::suppress(tx, {kAnna, SuppressionKind::Manual, kNoon, {}, u"never"_s, {}, false});
            store::suppress(tx, {kAnna, SuppressionKind::Paused, kNoon, {}, u"on leave"_s, {}, false});
        });
        desk.hear(from(kAnna, u"START"_s, kNoon + 5min));
        CHECK(desk.suppressed(kAnna) == std::vector{SuppressionKind::Paused, SuppressionKind::Manual});
    }
    SECTION("a pause for a text ends")
    {
        desk.hear(from(kBert, u"bitte keine sms mehr schicken, ich bin umgezogen"_s));
        REQUIRE(desk.suppressed(kBert) == kPaused);
        desk.hear(from(kBert, u"START"_s, kNoon + 5min));
        CHECK(desk.suppressed(kBert) == kNone);
    }
    SECTION("on a practice line it changes nothing here")
    {
        desk.hear(from(kAnna, u"START"_s, kNoon + 5min), {2}, true);
        CHECK(desk.suppressed(kAnna) == kStop);
        CHECK(bases().empty());
    }
    SECTION("without a STOP it is only a word")
    {
        CHECK(desk.verdictOn(from(kBert, u"START"_s)) == Verdict::OptIn);
        CHECK(bases().empty());
    }
}

TEST_CASE("a late part may turn a text into an opt-out")
{
    Desk desk;
    auto part = from(kAnna, u"STOP"_s);
    part.concatenation = pdu::Concatenation{7, 2, 2, 8};
    auto late = from(kAnna, u"please "_s);
    late.concatenation = pdu::Concatenation{7, 2, 1, 8};
    desk.options.confirmation.clear();
    const auto queued = desk.text(desk.campaign(), kAnna);
    desk.hear(late);
    desk.now += kPatience;
    desk.closeOverdue();
    CHECK(desk.inbox().front().verdict == Verdict::None);
    CHECK(desk.standing(queued) == Standing{});
    desk.hear(part);
    CHECK(desk.inbox().front().text == u"please STOP"_s);
    CHECK(desk.inbox().front().verdict == Verdict::OptOut);
    CHECK(desk.standing(queued) == kHeld);
}
