#include "core/store/incoming.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace store;
using inbox::Fragment;
using inbox::Incoming;
using inbox::Kind;
using inbox::Verdict;
using tests::TempProfile;
using tests::value;

namespace {

const base::TimePoint kNoon = base::TimePoint{base::Milliseconds{1763800000123}};

Incoming textFrom(qint64 e164, const QString &text, base::TimePoint received = kNoon)
{
    Incoming incoming;
    incoming.sim = {1};
    incoming.line = u"tcp:127.0.0.1:7001"_s;
    incoming.sender = e164 ? u'+' + QString::number(e164) : u"ACME"_s;
    incoming.e164 = e164;
    incoming.text = text;
    incoming.received = received;
    return incoming;
}

Fragment partOf(int concat, int sequence, base::TimePoint received = kNoon)
{
    Fragment part;
    part.sim = {1};
    part.line = u"tcp:127.0.0.1:7001"_s;
    part.sender = u"+4915112345678"_s;
    part.identity = QByteArray::number(concat) + '/' + QByteArray::number(sequence);
    part.concat = concat;
    part.bits = 8;
    part.total = 3;
    part.sequence = sequence;
    part.text = u"part %1"_s.arg(sequence);
    part.received = received;
    return part;
}

QStringList texts(const std::vector<InboxRow> &rows)
{
    QStringList all;
    for (const auto &row : rows)
        all.append(row.incoming.text);
    return all;
}

std::vector<int> sequences(const std::vector<Fragment> &fragments)
{
    std::vector<int> all;
    for (const auto &fragment : fragments)
        all.push_back(fragment.sequence);
    return all;
}

} // namespace

TEST_CASE("a text comes back from the inbox as it went in")
{
    const TempProfile profile;
    const auto db = profile.open();
    Incoming flash = textFrom(4915112345678, u"Zoë 😀"_s);
    flash.practice = true;
    flash.messageClass = 0;
    flash.sent = kNoon - 3s;
    flash.verdict = Verdict::Help;
    Incoming push = textFrom(0, {});
    push.kind = Kind::Data;
    push.data = QByteArray("\0\x01\xff", 3);
    push.port = 2948;
    Incoming torn = textFrom(0, {});
    torn.kind = Kind::Unreadable;
    torn.data = "0791FFZZ";

    value(db->transaction([&](WriteDb &tx) {
        for (Incoming *incoming : {&flash, &push, &torn}) {
            incoming->id = insertIncoming(tx, *incoming);
            CHECK(incomingById(tx, incoming->id) == *incoming);
        }
        CHECK_FALSE(incomingById(tx, {99}));
        flash.text = u"Zoë 😀 and more"_s;
        flash.verdict = Verdict::OptOut;
        updateIncoming(tx, flash);
        CHECK(incomingById(tx, flash.id) == flash);
    }));
}

TEST_CASE("the inbox is listed by time, by number and by name")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        insertIncoming(tx, textFrom(4915112345678, u"third"_s, kNoon + 2min));
        insertIncoming(tx, textFrom(4915112345678, u"first"_s, kNoon));
        insertIncoming(tx, textFrom(33612345678, u"second"_s, kNoon + 1min));
        insertIncoming(tx, textFrom(0, u"offer"_s, kNoon + 3min));
        tx.run(u"INSERT INTO contact (e164, name, created, updated) VALUES (33612345678, 'Zoë', 0, 0)"_s);
    }));

    struct Row
    {
        const char *name;
        InboxFilter filter;
        QStringList texts;
    };
    const std::vector<Row> rows = {
        {"everything", {}, {u"first"_s, u"second"_s, u"third"_s, u"offer"_s}},
        {"since, included", {kNoon + 1min, 0, {}}, {u"second"_s, u"third"_s, u"offer"_s}},
        {"of a number", {{}, 4915112345678, {}}, {u"first"_s, u"third"_s}},
        {"of a number since", {kNoon + 1s, 4915112345678, {}}, {u"third"_s}},
        {"of a name, in any case", {{}, 0, u"acme"_s}, {u"offer"_s}},
        {"of nobody", {{}, 15550100, {}}, {}},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        CHECK(texts(value(db->read([&](ReadDb &read) { return inboxRows(read, row.filter); }))) == row.texts);
    }
    const auto all = value(db->read([](ReadDb &read) { return inboxRows(read); }));
    CHECK(all.at(1).name == u"Zoë"_s);
    CHECK(all.at(0).name.isEmpty());
}

TEST_CASE("parts are known again, wait together and are forgotten")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        CHECK_FALSE(knowsFragment(tx, partOf(7, 2)));
        for (const auto &[concat, sequence] : {std::pair{7, 2}, std::pair{8, 1}, std::pair{7, 1}})
            insertFragment(tx, partOf(concat, sequence, kNoon + std::chrono::seconds(concat + sequence)));
        CHECK(knowsFragment(tx, partOf(7, 2)));
        Fragment elsewhere = partOf(7, 2);
        elsewhere.sim = {2};
        CHECK_FALSE(knowsFragment(tx, elsewhere));

        CHECK(sequences(waitingFragments(tx, partOf(7, 3))) == std::vector{2, 1});
        CHECK(quietestSince(tx) == kNoon + 9s);
        CHECK(gappyFragments(tx, partOf(7, 3), kNoon).empty());

        const auto id = insertIncoming(tx, textFrom(4915112345678, u"part 1part 2[...]"_s));
        assignFragments(tx, partOf(7, 3), id);
        CHECK(waitingFragments(tx, partOf(7, 3)).empty());
        CHECK(sequences(waitingFragments(tx, partOf(8, 3))) == std::vector{1});
        CHECK(sequences(gappyFragments(tx, partOf(7, 3), kNoon)) == std::vector{2, 1});
        CHECK(gappyFragments(tx, partOf(7, 3), kNoon + 10s).empty());
        CHECK(gappyFragments(tx, partOf(7, 3), kNoon).front().incoming == id);

        blankFragments(tx, id);
        CHECK(gappyFragments(tx, partOf(7, 3), kNoon).empty());
        CHECK(knowsFragment(tx, partOf(7, 2)));
        CHECK(tx.value<int>(u"SELECT count(*) FROM incoming_part WHERE text <> '' AND concat = 7"_s) == 0);
    }));
}

TEST_CASE("a fragment comes back from the ledger as it went in")
{
    const TempProfile profile;
    const auto db = profile.open();
    Fragment part = partOf(7, 2);
    part.practice = true;
    part.isNamed = true;
    part.kind = Kind::Data;
    part.bits = 16;
    part.data = "abc";
    part.messageClass = 1;
    part.port = 2948;
    part.sent = kNoon - 1s;
    value(db->transaction([&](WriteDb &tx) {
        insertFragment(tx, part);
        auto back = waitingFragments(tx, part);
        REQUIRE(back.size() == 1);
        part.id = back.front().id;
        CHECK(back.front() == part);
    }));
}

TEST_CASE("a long text is overdue once nothing of it has come for long enough")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        CHECK_FALSE(quietestSince(tx));
        insertFragment(tx, partOf(7, 1, kNoon));
        insertFragment(tx, partOf(7, 2, kNoon + 5min));
        insertFragment(tx, partOf(8, 1, kNoon + 2min));
        CHECK(quietestSince(tx) == kNoon + 2min);
        const auto overdue = overdueFragments(tx, kNoon + 2min, kNoon + 1h);
        REQUIRE(overdue.size() == 1);
        CHECK(overdue.front().concat == 8);
        CHECK(overdueFragments(tx, kNoon + 5min, kNoon + 1h).size() == 2);
        CHECK(overdueFragments(tx, kNoon - 1h, kNoon + 4min).size() == 1);
    }));
}
