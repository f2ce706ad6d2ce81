#include "core/store/people.h"

#include "core/store/contacts.h"
#include "core/store/discarding.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"
#include "core/store/searchindex.h"
#include "core/store/suppressions.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using tests::TempProfile;
using tests::value;

namespace {

const base::TimePoint kNow{base::Milliseconds{1'790'000'000'000}};
constexpr base::Milliseconds kDay = std::chrono::hours(24);

base::ContactId add(WriteDb &db, qint64 e164, const QString &name, const contacts::FieldValues &fields = {})
{
    return insertContact(db, {{e164, {}}, {}, name, {}, contacts::toJson(fields)}, kNow);
}

/// A text to a number by campaign 1 (real) or 2 (practice), bound at a time.
void addText(WriteDb &db, int campaign, qint64 e164, int state, base::TimePoint bound)
{
    db.run(u"INSERT OR IGNORE INTO campaign (id, name, purpose, text, audience, state, created, practice) "
           "VALUES (?, 'Boots', 1, 'Hi', '{}', 4, 0, ?)"_s,
           campaign, campaign == 2);
    db.run(u"INSERT INTO message (campaign, e164, text, digest, alphabet, parts, state, queued, bound) "
           "VALUES (?, ?, 'Hi Ada', 0, 0, 1, ?, 5, ?)"_s,
           campaign, e164, state, bound);
}

void addReply(WriteDb &db, qint64 e164, const QString &text, base::TimePoint at, bool practice = false)
{
    db.run(u"INSERT INTO incoming (sim, practice, sender, e164, text, received) VALUES (1, ?, '', ?, ?, ?)"_s,
           practice, e164, text, at);
}

QString namesInOrder(Database &database, const ContactQuery &query)
{
    return value(database.read([&](ReadDb &db) {
        QStringList names;
        for (const auto &contact : contactPage(db, contactIds(db, query)))
            names << contact.name;
        return names.join(u' ');
    }));
}

} // namespace

TEST_CASE("a row tells what was said for real, and what holds now")
{
    const TempProfile profile;
    const auto database = profile.open();
    const auto ada = value(database->transaction([](WriteDb &db) {
        const auto id = add(db, 4915112345678, u"Ada"_s);
        addText(db, 1, 4915112345678, 3, kNow - kDay);
        addText(db, 2, 4915112345678, 3, kNow);
        addReply(db, 4915112345678, u"Yes"_s, kNow);
        addReply(db, 4915112345678, u"Try"_s, kNow, true);
        suppress(db, {4915112345678, consent::SuppressionKind::Paused, kNow - kDay, kNow, {}, {}, false});
        return id;
    }));
    const auto rowAt = [&](base::TimePoint at) {
        return *value(database->read([&](ReadDb &db) { return personRow(db, ada, at); }));
    };
    CHECK(rowAt(kNow).contact.name == u"Ada"_s);
    CHECK(rowAt(kNow).lastText == kNow - kDay);
    CHECK(rowAt(kNow).replies == 1);
    CHECK_FALSE(rowAt(kNow).isOptedOut);
    CHECK(rowAt(kNow - kDay / 2).isOptedOut);
    CHECK_FALSE(value(database->read([](ReadDb &db) { return personRow(db, {99}, kNow); })));
}

TEST_CASE("a failed text is nobody's last text")
{
    const TempProfile profile;
    const auto database = profile.open();
    const auto row = value(database->transaction([](WriteDb &db) {
        const auto id = add(db, 1, u"Ada"_s);
        addText(db, 1, 1, 4, kNow);
        return *personRow(db, id, kNow);
    }));
    CHECK_FALSE(row.lastText);
}

TEST_CASE("the timeline has texts, replies and refusals, newest first")
{
    const TempProfile profile;
    const auto database = profile.open();
    const auto told = value(database->transaction([](WriteDb &db) {
        addText(db, 1, 7, 3, kNow);
        addText(db, 2, 7, 0, kNow + kDay);
        addReply(db, 7, u"STOP"_s, kNow + 2 * kDay);
        addReply(db, 8, u"someone else"_s, kNow);
        suppress(db, {7, consent::SuppressionKind::Stop, kNow + 3 * kDay, {}, u"STOP"_s, {}, false});
        db.run(u"INSERT INTO part (message, seq, attempt, state, reported) VALUES (1, 1, 1, 3, ?)"_s, kNow);
        return timeline(db, 7, 50);
    }));
    REQUIRE(told.size() == 4);
    CHECK(told[0].kind == TimelineEntry::Kind::OptedOut);
    CHECK(told[1].text == u"STOP"_s);
    CHECK(told[2].practice);
    CHECK(told[3].standing.state == campaign::MessageState::Delivered);
    CHECK(told[3].campaign == u"Boots"_s);
    CHECK(told[3].reported == kNow);
    CHECK(value(database->read([](ReadDb &db) { return timeline(db, 7, 1); })).size() == 1);
}

TEST_CASE("people come in the order that was asked for")
{
    const TempProfile profile;
    const auto database = profile.open();
    value(database->transaction([](WriteDb &db) {
        add(db, 30, u"bob"_s, {{u"size"_s, u"10"_s}});
        add(db, 10, u"Ada"_s, {{u"size"_s, u"9.5"_s}});
        add(db, 20, u"Cleo"_s, {{u"size"_s, u"large"_s}});
        add(db, 40, u"Dan"_s);
        addText(db, 1, 10, 2, kNow);
        addText(db, 1, 40, 2, kNow + kDay);
        addReply(db, 20, u"a"_s, kNow);
        suppress(db, {20, consent::SuppressionKind::Manual, kNow, {}, {}, {}, false});
    }));
    using Order = ContactQuery::Order;
    CHECK(namesInOrder(*database, {.order = Order::Name}) == u"Ada bob Cleo Dan"_s);
    CHECK(namesInOrder(*database, {.order = Order::Name, .descending = true}) == u"Dan Cleo bob Ada"_s);
    CHECK(namesInOrder(*database, {.order = Order::Number}) == u"Ada Cleo bob Dan"_s);
    CHECK(namesInOrder(*database, {.order = Order::LastText, .descending = true}) == u"Dan Ada bob Cleo"_s);
    CHECK(namesInOrder(*database, {.order = Order::Replies, .descending = true}).startsWith(u"Cleo"_s));
    CHECK(namesInOrder(*database, {.order = Order::Field, .field = u"size"_s}) == u"Ada bob Cleo Dan"_s);
    CHECK(namesInOrder(*database, {.order = Order::Field, .field = u"size"_s, .descending = true}) ==
          u"bob Ada Cleo Dan"_s);
    CHECK(namesInOrder(*database, {.order = Order::Field, .field = u"o\"dd' one"_s}) ==
          u"bob Ada Cleo Dan"_s);
    CHECK(namesInOrder(*database, {.optedOutAt = kNow}) == u"Cleo"_s);
    CHECK(namesInOrder(*database, {.optedOutAt = kNow - kDay}) == u"Cleo"_s);
    CHECK(namesInOrder(*database, {.search = u"a"_s, .order = Order::Name, .limit = 1}) == u"Ada"_s);
}

TEST_CASE("a deleted person comes back with groups and is found again")
{
    const TempProfile profile;
    const auto database = profile.open();
    const auto ada = value(database->transaction([](WriteDb &db) {
        const auto id = add(db, 4915112345678, u"Ada Lovelace"_s, {{u"city"_s, u"Ulm"_s}});
        addMember(db, groupNamed(db, u"Regulars"_s, kNow), id);
        addMember(db, groupNamed(db, u"Staff"_s, kNow), id);
        extendIndex(db, 100);
        return id;
    }));
    const auto before = value(database->read([&](ReadDb &db) { return *contactById(db, ada); }));
    const auto found = [&] {
        return namesInOrder(*database, {.search = u"love"_s}) + namesInOrder(*database, {.search = u"lm"_s});
    };
    CHECK(value(database->transaction([&](WriteDb &db) { return discardContact(db, ada, kNow); })));
    CHECK(found().isEmpty());
    CHECK(value(database->read([](ReadDb &db) { return contactCount(db, {}); })) == 0);
    CHECK_FALSE(value(database->transaction([&](WriteDb &db) { return discardContact(db, ada, kNow); })));
    value(database->transaction([](WriteDb &db) { deleteGroup(db, groupByName(db, u"Staff"_s)->id); }));

    CHECK(value(database->transaction([&](WriteDb &db) { return restoreContact(db, ada); })));
    CHECK(value(database->read([&](ReadDb &db) { return *contactById(db, ada); })) == before);
    CHECK(found() == u"Ada LovelaceAda Lovelace"_s);
    const auto groups = value(database->read([&](ReadDb &db) { return groupsOf(db, ada); }));
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].name == u"Regulars"_s);
    CHECK_FALSE(value(database->transaction([&](WriteDb &db) { return restoreContact(db, ada); })));
}

TEST_CASE("a deleted person whose number is taken stays deleted, and is forgotten in time")
{
    const TempProfile profile;
    const auto database = profile.open();
    value(database->transaction([](WriteDb &db) {
        const auto ada = add(db, 5, u"Ada"_s);
        discardContact(db, ada, kNow);
        add(db, 5, u"Eve"_s);
        CHECK_FALSE(restoreContact(db, ada));
        CHECK(forgetDiscarded(db, kNow, 10) == 0);
        CHECK(forgetDiscarded(db, kNow + kKeepDiscarded, 10) == 1);
        CHECK(forgetDiscarded(db, kNow + kKeepDiscarded, 10) == 0);
    }));
}

TEST_CASE("an edited person is found by what is true now, and never takes another's number")
{
    const TempProfile profile;
    const auto database = profile.open();
    value(database->transaction([](WriteDb &db) {
        const auto id = add(db, 5, u"Ada"_s, {{u"city"_s, u"Ulm"_s}});
        add(db, 6, u"Bob"_s);
        extendIndex(db, 100);
        auto ada = *contactById(db, id);
        ada.name = u"Beatrix"_s;
        ada.fields.clear();
        CHECK(updateContact(db, ada, kNow) == Edited::Done);
        ada.number.e164 = 6;
        CHECK(updateContact(db, ada, kNow) == Edited::NumberTaken);
        ada.number.e164 = 7;
        ada.id = {99};
        CHECK(updateContact(db, ada, kNow) == Edited::Gone);
        CHECK(contactById(db, id)->name == u"Beatrix"_s);
        CHECK(contactIds(db, {.search = u"beat"_s}).size() == 1);
        CHECK(contactIds(db, {.search = u"ulm"_s}).empty());
        CHECK(contactIds(db, {.search = u"ad"_s}).empty());
    }));
}

TEST_CASE("a group is renamed unless the name is taken")
{
    const TempProfile profile;
    const auto database = profile.open();
    value(database->transaction([](WriteDb &db) {
        const auto group = groupNamed(db, u"Regulars"_s, kNow);
        groupNamed(db, u"Staff"_s, kNow);
        CHECK(renameGroup(db, group, u"Friends"_s));
        CHECK_FALSE(renameGroup(db, group, u"STAFF"_s));
        CHECK(groupByName(db, u"friends"_s)->id == group);
    }));
}

TEST_CASE("the mark moves with what a list of people shows")
{
    const TempProfile profile;
    const auto database = profile.open();
    value(database->transaction([](WriteDb &db) {
        QString before = peopleMark(db);
        const auto hasMoved = [&] { return std::exchange(before, peopleMark(db)) != before; };
        CHECK_FALSE(hasMoved());
        add(db, 1, u"Ada"_s);
        CHECK(hasMoved());
        groupNamed(db, u"Staff"_s, kNow);
        CHECK(hasMoved());
        addReply(db, 1, u"Hi"_s, kNow);
        CHECK(hasMoved());
        suppress(db, {1, consent::SuppressionKind::Manual, kNow, {}, {}, {}, false});
        CHECK(hasMoved());
        endSuppression(db, 1, consent::SuppressionKind::Manual, false, {}, kNow);
        CHECK(hasMoved());
        CHECK_FALSE(hasMoved());
    }));
}
