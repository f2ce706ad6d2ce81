#include "core/inbox/answering.h"
#include "core/store/sims.h"
#include "tests/core/desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inbox;
using campaign::Purpose;
using campaign::Standing;
using consent::SuppressionKind;
using tests::Desk;
using tests::from;
using tests::kAnna;
using tests::kBert;
using tests::kConfirmation;
using tests::kNoon;
using tests::textFrom;

namespace {

const std::vector<SuppressionKind> kNone{};
const std::vector kStop{SuppressionKind::Stop};
const std::vector kPaused{SuppressionKind::Paused};

} // namespace

TEST_CASE("an opt-out is confirmed once, over the SIM that was written to")
{
    Desk desk;
    const auto stop = from(kAnna, u"STOP"_s);
    const auto heard = desk.hear(stop, {3});
    REQUIRE(desk.answers(kAnna).size() == 1);
    const auto answer = desk.answers(kAnna).front();
    CHECK(answer.text == kConfirmation);
    CHECK(answer.standing == Standing{});
    CHECK(answer.prefers == base::SimId{3});
    CHECK(answer.parts == 1);
    CHECK(answer.queued == desk.now);
    CHECK(desk.inbox().front().answer == answer.id);
    CHECK(heard.campaigns == std::vector{answer.campaign});
    CHECK(desk.countsAgree(answer.campaign));
    const auto campaign =
        desk.read([&](store::ReadDb &tx) { return store::campaignById(tx, answer.campaign); });
    CHECK(campaign->kind == campaign::Kind::Confirmations);
    CHECK(campaign->purpose == Purpose::Service);
    CHECK(campaign->state == campaign::CampaignState::Sending);

    SECTION("told again after a crash, nothing more happens")
    {
        CHECK_FALSE(desk.hear(stop, {3}).isNew);
        CHECK(desk.answers(kAnna).size() == 1);
    }
    SECTION("said again, it is kept and no more")
    {
        desk.now += 1min;
        CHECK(desk.verdictOn(from(kAnna, u"I said stop"_s, kNoon + 1min)) == Verdict::OptOut);
        CHECK(desk.answers(kAnna).size() == 1);
        CHECK(
            desk.read([&](store::ReadDb &tx) { return store::activeSuppression(tx, kAnna, false, desk.now); })
                ->since == kNoon);
    }
    SECTION("another person's goes into the same campaign")
    {
        desk.hear(from(kBert, u"STOP"_s));
        CHECK(desk.answers(kBert).at(0).campaign == answer.campaign);
    }
    SECTION("the next opt-out has its own, on another day")
    {
        desk.hear(from(kAnna, u"START"_s, kNoon + 1min));
        desk.now += 25h;
        desk.hear(from(kAnna, u"STOP"_s, desk.now));
        REQUIRE(desk.answers(kAnna).size() == 2);
        CHECK(desk.answers(kAnna).at(1).campaign != answer.campaign);
    }
    SECTION("but not within a day")
    {
        desk.hear(from(kAnna, u"START"_s, kNoon + 1min));
        desk.now += 2h;
        desk.hear(from(kAnna, u"Stop it"_s, desk.now));
        CHECK(desk.suppressed(kAnna) == kStop);
        CHECK(desk.answers(kAnna).size() == 1);
    }
}

TEST_CASE("opt-outs that are registered and not confirmed")
{
    struct Row
    {
        const char *name;
        line::Inbound inbound;
        std::vector<SuppressionKind> suppressed;
        Verdict verdict;
    };
    auto unstamped = from(kAnna, u"STOP"_s);
    unstamped.serviceCentreTime.reset();
    auto flash = from(kAnna, u"STOP"_s);
    flash.messageClass = 0;
    auto ported = from(kAnna, u"STOP"_s);
    ported.ports = pdu::Ports{2948, 9200, 16};
    auto named = textFrom(QString::number(kAnna), u"STOP"_s);
    named.senderIsName = true;
    const std::vector<Row> rows = {
        {"a backlog after sleep", from(kAnna, u"STOP"_s, kNoon - 3h), kStop, Verdict::OptOut},
        {"of unknown age", unstamped, kStop, Verdict::OptOut},
        {"a flash text", flash, kStop, Verdict::OptOut},
        {"one that quotes the answer", from(kAnna, u"STOP. "_s + kConfirmation), kPaused, Verdict::Probable},
        {"for a program", ported, kNone, Verdict::None},
        {"from a short code", textFrom(u"33700"_s, u"STOP"_s), kNone, Verdict::None},
        {"from a name", named, kNone, Verdict::None},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        Desk desk;
        CHECK(desk.verdictOn(row.inbound) == row.verdict);
        CHECK(desk.suppressed(kAnna) == row.suppressed);
        CHECK(desk.answers(kAnna).empty());
        CHECK(desk.read(
                  [](store::ReadDb &tx) { return tx.value<int>(u"SELECT count(*) FROM campaign"_s); }) == 0);
    }
}

TEST_CASE("our own SIMs, blocked people and tired lines get no confirmation")
{
    Desk desk;
    SECTION("an own SIM, whose number is written nationally")
    {
        line::LineState state;
        state.iccid = u"8949"_s;
        state.ownNumber = u"0151 12345678"_s;
        desk.write([&](store::WriteDb &tx) { store::meetSim(tx, state, u"tcp:a:1"_s, false, kNoon); });
        desk.hear(from(kAnna, u"STOP"_s));
        CHECK(desk.answers(kAnna).empty());
    }
    SECTION("a person somebody blocked by hand")
    {
        desk.write([&](store::WriteDb &tx) {
            store::suppress(
                tx, {kAnna, SuppressionKind::Manual, kNoon - 1h, {}, u"asked at the till"_s, {}, false});
        });
        desk.hear(from(kAnna, u"STOP"_s));
        CHECK(desk.suppressed(kAnna) == std::vector{SuppressionKind::Stop, SuppressionKind::Manual});
        CHECK(desk.answers(kAnna).empty());
    }
    SECTION("a person who was erased, whose number stays unwritten")
    {
        desk.write(
            [&](store::WriteDb &tx) { store::eraseFromSuppressions(tx, kAnna, u"asked"_s, kNoon - 1h); });
        desk.hear(from(kAnna, u"STOP"_s));
        CHECK(desk.suppressed(kAnna) == std::vector{SuppressionKind::Erased});
        CHECK(desk.answers(kAnna).empty());
    }
    SECTION("the twenty-first person within an hour over one SIM")
    {
        for (qint64 person = 0; person <= kAnswersOverSim; ++person)
            desk.hear(from(kAnna + person, u"STOP"_s));
        CHECK(desk.answers(kAnna + kAnswersOverSim - 1).size() == 1);
        CHECK(desk.answers(kAnna + kAnswersOverSim).empty());
        CHECK(desk.suppressed(kAnna + kAnswersOverSim) == kStop);
        desk.now += 61min;
        desk.hear(from(kAnna + 50, u"STOP"_s, desk.now));
        CHECK(desk.answers(kAnna + 50).size() == 1);
    }
    SECTION("anybody, when there is no text for it")
    {
        desk.options.confirmation.clear();
        desk.hear(from(kAnna, u"STOP"_s));
        CHECK(desk.suppressed(kAnna) == kStop);
        CHECK(desk.answers(kAnna).empty());
    }
}

TEST_CASE("when to be silent")
{
    struct Row
    {
        const char *name;
        std::function<void(Incoming &, AnswerFacts &)> change;
        std::optional<Silence> silence;
    };
    const std::vector<Row> rows = {
        {"a fresh text of a person", [](Incoming &, AnswerFacts &) {}, {}},
        {"sixty minutes old", [](Incoming &text, AnswerFacts &) { text.sent = kNoon - 60min; }, {}},
        {"older", [](Incoming &text, AnswerFacts &) { text.sent = kNoon - 60min - 1ms; }, Silence::Stale},
        {"far in the future", [](Incoming &text, AnswerFacts &) { text.sent = kNoon + 2h; }, Silence::Stale},
        {"of unknown age", [](Incoming &text, AnswerFacts &) { text.sent.reset(); }, Silence::Stale},
        {"nobody's", [](Incoming &text, AnswerFacts &) { text.e164 = 0; }, Silence::Nobody},
        {"data", [](Incoming &text, AnswerFacts &) { text.kind = Kind::Data; }, Silence::Machine},
        {"for a port", [](Incoming &text, AnswerFacts &) { text.port = 2948; }, Silence::Machine},
        {"flash", [](Incoming &text, AnswerFacts &) { text.messageClass = 0; }, Silence::Machine},
        {"class 1", [](Incoming &text, AnswerFacts &) { text.messageClass = 1; }, {}},
        {"ours", [](Incoming &, AnswerFacts &facts) { facts.isOurs = true; }, Silence::Ourselves},
        {"an echo", [](Incoming &text, AnswerFacts &) { text.text = u"Re: OK  then."_s; }, Silence::Echo},
        {"said before", [](Incoming &, AnswerFacts &facts) { facts.saidBefore = true; }, Silence::Repeated},
        {"had this answer", [](Incoming &, AnswerFacts &facts) { facts.sameToNumber = 1; },
         Silence::NumberAnswered},
        {"had two others", [](Incoming &, AnswerFacts &facts) { facts.toNumber = 2; }, {}},
        {"had three others", [](Incoming &, AnswerFacts &facts) { facts.toNumber = 3; },
         Silence::NumberAnswered},
        {"nineteen over the SIM", [](Incoming &, AnswerFacts &facts) { facts.overSim = 19; }, {}},
        {"twenty over the SIM", [](Incoming &, AnswerFacts &facts) { facts.overSim = 20; },
         Silence::LineTired},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        Incoming incoming;
        incoming.e164 = kAnna;
        incoming.text = u"STOP"_s;
        incoming.sent = kNoon;
        incoming.received = kNoon;
        AnswerFacts facts;
        row.change(incoming, facts);
        CHECK(silenceOn(incoming, u"ok then."_s, facts) == row.silence);
    }
    CHECK(silenceOn({}, u" "_s, {}) == Silence::NothingToSay);
}
