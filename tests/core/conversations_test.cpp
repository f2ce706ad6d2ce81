#include "core/inbox/heeding.h"
#include "core/store/campaigns.h"
#include "core/store/thread.h"
#include "tests/core/conversationlist.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inbox;
using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;
using store::ConversationQuery;
using store::ConversationRow;
using tests::answer;
using tests::Desk;
using tests::from;
using tests::kAnna;
using tests::kBert;
using tests::shown;
using tests::who;

using Filter = ConversationQuery::Filter;

TEST_CASE("a text opens a conversation, and others join it")
{
    Desk desk;
    desk.hear(from(kAnna, u"Have you boots?"_s));
    desk.now += 1min;
    desk.hear(from(kBert, u"Hello"_s));
    desk.now += 1min;
    CHECK(who(shown(desk)) == u"Bert Anna"_s);
    desk.hear(from(kAnna, u"In size 5?"_s));
    const auto rows = shown(desk);
    REQUIRE(who(rows) == u"Anna Bert"_s);
    CHECK(rows[0].text == u"In size 5?"_s);
    CHECK(rows[0].unread == 2);
    CHECK(rows[0].waitsSince == desk.now - 2min);
    CHECK(rows[0].last == desk.now);
    CHECK_FALSE(rows[0].isOurs);
    const auto waiters = desk.read([](store::ReadDb &db) { return store::waiters(db); });
    CHECK(waiters == store::Waiters{2, desk.now - 2min});
}

TEST_CASE("a first text begins a conversation, which no list shows before it is written")
{
    Desk desk;
    const auto begin = [&](qint64 number) {
        return desk.write([&](store::WriteDb &db) { return store::beginConversation(db, number, false); });
    };
    const auto id = begin(kAnna);
    REQUIRE(id.isValid());
    CHECK(begin(kAnna) == id);
    CHECK(begin(kBert) != id);
    CHECK_FALSE(begin(0).isValid());
    CHECK(shown(desk).empty());
    CHECK(shown(desk, Filter::All, u"491"_s).empty());

    CHECK(answer(desk, id, u"Your boots are here"_s).refusal == ReplyRefusal::None);
    REQUIRE(shown(desk).size() == 1);
    CHECK(shown(desk).front().id == id);
    CHECK(shown(desk).front().isOurs);
    CHECK(shown(desk).front().text == u"Your boots are here"_s);

    desk.hear(from(kBert, u"Have you boots?"_s));
    CHECK(who(shown(desk)) == u"Bert Anna"_s);
}

TEST_CASE("practice and the real world have conversations of their own")
{
    Desk desk;
    desk.hear(from(kAnna, u"Real"_s));
    desk.hear(from(kAnna, u"Rehearsed"_s), {2}, true);
    REQUIRE(shown(desk).size() == 2);
    CHECK(shown(desk)[0].practice != shown(desk)[1].practice);
}

TEST_CASE("only what a person can answer waits for an answer")
{
    struct Row
    {
        QString said;
        bool waits;
    };
    const Row row = GENERATE(Row{u"Are you open?"_s, true}, Row{u"STOP"_s, false}, Row{u"START"_s, false},
                             Row{u"HELP"_s, true});
    CAPTURE(row.said.toStdString());
    Desk desk;
    desk.hear(from(kAnna, row.said));
    CHECK(shown(desk, Filter::Waiting).size() == (row.waits ? 1 : 0));
    CHECK(shown(desk).front().unread == 1);
}

TEST_CASE("an opt-out ends the waiting of what was asked before")
{
    Desk desk;
    desk.hear(from(kAnna, u"Are you open?"_s));
    desk.now += 1min;
    desk.hear(from(kAnna, u"STOP"_s));
    CHECK(shown(desk, Filter::Waiting).empty());
    REQUIRE(shown(desk, Filter::OptedOut).size() == 1);
    CHECK(shown(desk, Filter::OptedOut)[0].suppression == consent::SuppressionKind::Stop);
}

TEST_CASE("what probably was an opt-out waits for a person until it counts as one")
{
    Desk desk;
    desk.contact(kAnna, u"en"_s);
    desk.hear(from(kAnna, u"Sorry, you have the wrong number for Peter"_s, desk.now));
    desk.hear(from(kBert, u"Are you open?"_s, desk.now));
    REQUIRE(desk.suppressed(kAnna) == std::vector{consent::SuppressionKind::Paused});
    CHECK(shown(desk, Filter::Waiting).size() == 2);
    desk.now += consent::kPauseDeadline;
    desk.write([&](store::WriteDb &db) {
        decideOverduePauses(db, desk.now);
        return 0;
    });
    CHECK(desk.suppressed(kAnna) == std::vector{consent::SuppressionKind::Stop});
    CHECK(who(shown(desk, Filter::Waiting)) == u"Bert"_s);
}

TEST_CASE("reading and settling are two things, and the second is taken back")
{
    Desk desk;
    desk.hear(from(kAnna, u"Are you open?"_s));
    const auto id = shown(desk).front().id;
    CHECK(desk.write([&](store::WriteDb &db) { return store::markRead(db, id); }));
    CHECK_FALSE(desk.write([&](store::WriteDb &db) { return store::markRead(db, id); }));
    CHECK(shown(desk, Filter::Waiting).front().unread == 0);
    const auto since = desk.write([&](store::WriteDb &db) { return store::endWaiting(db, id); });
    REQUIRE(since);
    CHECK(shown(desk, Filter::Waiting).empty());
    CHECK_FALSE(desk.write([&](store::WriteDb &db) { return store::endWaiting(db, id); }));
    desk.write([&](store::WriteDb &db) {
        store::waitAgain(db, id, *since);
        return 0;
    });
    CHECK(shown(desk, Filter::Waiting).front().waitsSince == since);
}

TEST_CASE("an answer goes first, word for word, over the SIM that heard the person")
{
    Desk desk;
    desk.hear(from(kAnna, u"What is {name}?"_s), {7});
    const auto id = shown(desk).front().id;
    const auto replied = answer(desk, id, u"A place for {name}"_s);
    REQUIRE(replied.refusal == ReplyRefusal::None);
    const auto message =
        *desk.read([&](store::ReadDb &db) { return store::messageById(db, replied.message); });
    CHECK(message.text == u"A place for {name}"_s);
    CHECK(message.e164 == kAnna);
    CHECK(message.prefers == base::SimId{7});
    CHECK(message.notBefore == desk.now);
    CHECK(message.standing == Standing{});
    CHECK(desk.countsAgree(message.campaign));
    const auto campaign =
        *desk.read([&](store::ReadDb &db) { return store::campaignById(db, message.campaign); });
    CHECK(campaign.kind == campaign::Kind::Replies);
    CHECK(campaign.state == campaign::CampaignState::Sending);
    CHECK(shown(desk, Filter::Waiting).empty());
    CHECK(shown(desk).front().isOurs);
    CHECK(shown(desk).front().text == message.text);
    CHECK(shown(desk).front().unread == 0);
}

TEST_CASE("a second answer to the same person finds a place, and others share the first")
{
    Desk desk;
    desk.hear(from(kAnna, u"One"_s));
    desk.hear(from(kBert, u"Two"_s));
    const auto rows = shown(desk);
    std::set<base::CampaignId> campaigns;
    for (const auto &[to, text] :
         {std::pair(rows[0].id, u"a"_s), {rows[0].id, u"a"_s}, {rows[1].id, u"a"_s}}) {
        const auto replied = answer(desk, to, text);
        REQUIRE(replied.message.isValid());
        campaigns.insert(
            desk.read([&](store::ReadDb &db) { return store::messageById(db, replied.message); })->campaign);
    }
    CHECK(campaigns.size() == 2);
}

TEST_CASE("what cannot be answered says why")
{
    Desk desk;
    desk.hear(from(kAnna, u"STOP"_s));
    const auto stopped = shown(desk).front().id;
    CHECK(answer(desk, stopped, u"But why?"_s).refusal == ReplyRefusal::OptedOut);
    CHECK(answer(desk, {99}, u"Hello"_s).refusal == ReplyRefusal::Gone);
    desk.hear(from(kBert, u"Hello"_s));
    const auto open = shown(desk, Filter::Waiting).front().id;
    CHECK(answer(desk, open, u" \n"_s).refusal == ReplyRefusal::Empty);
    CHECK(answer(desk, open, QString(60'000, u'x')).refusal == ReplyRefusal::TooLong);
    CHECK(shown(desk, Filter::Waiting).size() == 1);
}

TEST_CASE("an answer that waits is held when the person opts out")
{
    Desk desk;
    desk.hear(from(kAnna, u"Are you open?"_s));
    const auto replied = answer(desk, shown(desk).front().id, u"Yes"_s);
    desk.hear(from(kAnna, u"STOP"_s));
    CHECK(desk.standing(replied.message) == Standing{MessageState::Held, Reason::Suppressed});
}

TEST_CASE("an opt-out by hand holds what waits, and is undone with a written reason alone")
{
    Desk desk;
    desk.hear(from(kAnna, u"Are you open?"_s));
    const auto queued = desk.text(desk.campaign(), kAnna);
    const auto id = shown(desk).front().id;
    const auto out = [&] {
        return desk.write(
            [&](store::WriteDb &db) { return optOut(db, id, u"Said so in the shop"_s, desk.now); });
    };
    const auto undo = [&](const QString &why) {
        return desk.write([&](store::WriteDb &db) { return undoOptOut(db, id, why, desk.now); });
    };
    CHECK_FALSE(undo(u"Nothing to undo"_s));
    CHECK(out());
    CHECK_FALSE(out());
    CHECK(desk.standing(queued) == Standing{MessageState::Held, Reason::Suppressed});
    CHECK(shown(desk, Filter::Waiting).empty());
    CHECK_FALSE(undo(u"  "_s));
    CHECK(desk.suppressed(kAnna).size() == 1);
    desk.now += 1min;
    CHECK(undo(u"Asked for texts again"_s));
    CHECK(desk.suppressed(kAnna).empty());
    CHECK(answer(desk, id, u"Welcome back"_s).refusal == ReplyRefusal::None);
}

TEST_CASE("a thread has both sides in order, and earlier texts on demand")
{
    Desk desk;
    const auto sent = desk.sent(desk.campaign(), kAnna, u"Boots are in"_s);
    desk.now += 1min;
    desk.hear(from(kAnna, u"Lovely"_s));
    const auto id = shown(desk).front().id;
    desk.now += 1min;
    answer(desk, id, u"See you"_s);
    const auto read = [&](store::ThreadQuery query, bool &more) {
        query.conversation = id;
        return desk.read([&](store::ReadDb &db) { return store::thread(db, query, &more); });
    };
    bool more = true;
    const auto all = read({}, more);
    REQUIRE(all.size() == 3);
    CHECK_FALSE(more);
    CHECK(all[0].id == sent.value);
    CHECK(all[0].isOurs);
    CHECK_FALSE(all[1].isOurs);
    CHECK(all[1].text == u"Lovely"_s);
    CHECK(all[2].source == campaign::Kind::Replies);

    const auto latest = read({{}, 2, {}}, more);
    REQUIRE(latest.size() == 2);
    CHECK(latest[0] == all[1]);
    CHECK(more);
    CHECK(read({{}, 1, all[1].at}, more) == latest);
    CHECK(read({{}, 1, all[0].at}, more) == all);
}

TEST_CASE("what answers a text in the same moment stands behind it")
{
    Desk desk;
    desk.hear(from(kAnna, u"STOP"_s));
    const auto id = shown(desk).front().id;
    const auto entries = desk.read([&](store::ReadDb &db) { return store::thread(db, {id, 100, {}}); });
    REQUIRE(entries.size() == 2);
    CHECK_FALSE(entries[0].isOurs);
    CHECK(entries[1].source == campaign::Kind::Confirmations);
}

TEST_CASE("a ledger from before there were conversations gets those of its texts")
{
    const tests::TempProfile profile;
    auto steps = store::schemaSteps();
    steps.resize(2);
    {
        const auto before = profile.open(store::Access::Write, {.steps = steps});
        tests::value(before->transaction([](store::WriteDb &db) {
            db.run(u"INSERT INTO campaign (id, name, purpose, text, audience, state, created) "
                   "VALUES (1, 'Boots', 1, 'Hi', '{}', 4, 0)"_s);
            db.run(
                u"INSERT INTO message (campaign, e164, text, digest, alphabet, parts, state, queued, bound) "
                "VALUES (1, ?, 'Hi', 0, 0, 1, 3, 5, 900)"_s,
                kBert);
            const QString sql = u"INSERT INTO incoming (sim, sender, e164, text, received, verdict) "
                                "VALUES (1, ?, ?, ?, ?, ?)"_s;
            db.run(sql, u"+1"_s, kAnna, u"Are you open?"_s, 100, Verdict::None);
            db.run(sql, u"+1"_s, kAnna, u"On Sunday?"_s, 1000, Verdict::None);
            db.run(sql, u"+2"_s, kBert, u"Thanks"_s, 800, Verdict::None);
            db.run(sql, u"Bank"_s, std::optional<qint64>(), u"Your code"_s, 700, Verdict::None);
            db.run(sql, QString(), std::optional<qint64>(), QString(), 600, Verdict::None); // erased
        }));
    }
    const auto now = profile.open();
    const auto rows = tests::value(now->read([](store::ReadDb &db) {
        std::vector<ConversationRow> all;
        for (const auto id : store::conversationIds(db, {}, -1))
            all.push_back(*store::conversationRow(db, id, {}));
        return all;
    }));
    CHECK(who(rows) == u"Anna Bert Bank"_s);
    CHECK(rows[0].text == u"On Sunday?"_s);
    CHECK(rows[0].waitsSince.has_value());
    CHECK(rows[0].unread == 1);
    CHECK_FALSE(rows[1].waitsSince.has_value());
    CHECK_FALSE(rows[2].waitsSince.has_value());
    CHECK(
        tests::value(now->read([&](store::ReadDb &db) {
            return store::conversationsAmong(db, u"sunday"_s, store::conversationIds(db, {}, -1), -1).size();
        })) == 1);
    CHECK(tests::value(now->read([&](store::ReadDb &db) {
              return store::thread(db, {rows[0].id, 100, {}}, nullptr).size();
          })) == 2);
}
