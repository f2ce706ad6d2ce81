#include "core/inbox/reassembly.h"
#include "core/inbox/sender.h"
#include "tests/core/listener.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace inbox;
using tests::kNoon;
using tests::Listener;
using tests::textFrom;

namespace {

const QString kAnna = u"+4915112345678"_s;

line::Inbound partFrom(const QString &sender, int reference, int sequence, int total, const QString &text,
                       base::TimePoint sent = kNoon)
{
    auto inbound = textFrom(sender, text, sent);
    inbound.concatenation = pdu::Concatenation{reference, total, sequence, 8};
    return inbound;
}

} // namespace

TEST_CASE("senders are telephones or they are not")
{
    struct Row
    {
        const char *name;
        QString sender;
        bool isName;
        QString region;
        qint64 e164;
    };
    const std::vector<Row> rows = {
        {"with its country", kAnna, false, u""_s, 4915112345678},
        {"national, region known", u"015112345678"_s, false, u"DE"_s, 4915112345678},
        {"national, no region", u"015112345678"_s, false, u""_s, 0},
        {"with 00", u"004915112345678"_s, false, u"DE"_s, 4915112345678},
        {"a number nobody knows of", u"+99912345678"_s, false, u"DE"_s, 99912345678},
        {"a short code", u"33700"_s, false, u"FR"_s, 0},
        {"a short code of six digits", u"337001"_s, false, u"FR"_s, 0},
        {"a short code with a plus", u"+12345"_s, false, u"US"_s, 0},
        {"a name", u"ACME"_s, true, u"DE"_s, 0},
        {"a name of digits", u"4915112345678"_s, true, u"DE"_s, 0},
        {"letters that are not marked as a name", u"Info-Dienst"_s, false, u"DE"_s, 0},
        {"nobody", u""_s, false, u"DE"_s, 0},
        {"too long for E.164", u"+1234567890123456"_s, false, u"DE"_s, 0},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        CHECK(numberOfSender(row.sender, row.isName, row.region) == row.e164);
    }
}

TEST_CASE("a national number is somebody whom the SIM has texted")
{
    struct Row
    {
        const char *name;
        QString sender;
        bool isName;
        base::SimId sim;
        qint64 e164;
    };
    const std::vector<Row> rows = {
        {"with the national zero", u"015112345678"_s, false, {1}, 4915112345678},
        {"without", u"15112345678"_s, false, {1}, 4915112345678},
        {"somebody else", u"015112345679"_s, false, {1}, 0},
        {"two people end so", u"0612345678"_s, false, {1}, 0},
        {"a SIM that never texted", u"015112345678"_s, false, {2}, 0},
        {"a short code", u"345678"_s, false, {1}, 0},
        {"a name of digits", u"15112345678"_s, true, {1}, 0},
        {"zeros alone", u"00000000"_s, false, {1}, 0},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        Listener listener;
        listener.options.region.clear();
        listener.write([](store::WriteDb &tx) {
            for (const char *identity : {"a", "b"})
                tx.run(u"INSERT INTO sim (identity) VALUES (?)"_s, QString::fromLatin1(identity));
            for (const qint64 person : {4915112345678, 33612345678, 32612345678})
                tx.run(u"INSERT INTO usage_person (sim, month, e164) VALUES (1, 0, ?)"_s, person);
            tx.run(u"INSERT INTO usage_person (sim, month, e164) VALUES (1, 1, 4915112345678)"_s);
        });
        auto inbound = textFrom(row.sender, u"Hello"_s);
        inbound.senderIsName = row.isName;
        listener.hear(inbound, row.sim);
        CHECK(listener.inbox().at(0).e164 == row.e164);
    }
}

TEST_CASE("a text is kept as it came")
{
    Listener listener;
    auto flash = textFrom(kAnna, u"Hello"_s);
    flash.messageClass = 0;
    auto push = textFrom(u"2345"_s, {});
    push.alphabet = pdu::Alphabet::EightBit;
    push.data = QByteArray("\0\xff", 2);
    push.ports = pdu::Ports{2948, 9200, 16};
    line::Inbound torn;
    torn.readable = false;
    torn.raw = "0791FFZZ";
    auto named = textFrom(u"ACME"_s, u"Sale"_s);
    named.senderIsName = true;

    for (const auto &inbound : {flash, push, torn, named})
        CHECK(listener.hear(inbound).texts.size() == 1);
    const auto inbox = listener.inbox();
    REQUIRE(inbox.size() == 4);
    CHECK(inbox[0].text == u"Hello"_s);
    CHECK(inbox[0].messageClass == 0);
    CHECK(inbox[0].e164 == 4915112345678);
    CHECK(inbox[0].sent == kNoon);
    CHECK(inbox[0].received == listener.now);
    CHECK(inbox[1].kind == Kind::Data);
    CHECK(inbox[1].data == push.data);
    CHECK(inbox[1].port == 2948);
    CHECK(inbox[2].kind == Kind::Unreadable);
    CHECK(inbox[2].data == torn.raw);
    CHECK(inbox[3].e164 == 0);
    CHECK(inbox[3].sender == u"ACME"_s);
}

TEST_CASE("parts make a text in any order, once")
{
    const auto one = partFrom(kAnna, 7, 1, 3, u"one "_s);
    const auto two = partFrom(kAnna, 7, 2, 3, u"two "_s);
    const auto three = partFrom(kAnna, 7, 3, 3, u"three"_s);
    const auto restamped = partFrom(kAnna, 7, 2, 3, u"two "_s, kNoon + 30s);
    struct Row
    {
        const char *name;
        std::vector<line::Inbound> heard;
        QStringList texts;
    };
    const std::vector<Row> rows = {
        {"in order", {one, two, three}, {u"one two three"_s}},
        {"backwards", {three, two, one}, {u"one two three"_s}},
        {"mixed and doubled", {two, three, two, three, one}, {u"one two three"_s}},
        {"doubled after the end", {one, two, three, one, two, three}, {u"one two three"_s}},
        {"doubled by the network with a new stamp", {one, two, restamped, three}, {u"one two three"_s}},
        {"one missing", {one, three}, {}},
        {"a place beyond the total stands for itself", {partFrom(kAnna, 7, 6, 2, u"six"_s)}, {u"six"_s}},
        {"place 0 stands for itself", {partFrom(kAnna, 7, 0, 2, u"zero"_s)}, {u"zero"_s}},
        {"of one part", {partFrom(kAnna, 7, 1, 1, u"all"_s)}, {u"all"_s}},
        {"of two senders",
         {one, partFrom(u"+33612345678"_s, 7, 2, 2, u"deux"_s), two,
          partFrom(u"+33612345678"_s, 7, 1, 2, u"un "_s), three},
         {u"un deux"_s, u"one two three"_s}},
        {"a new text with the old reference",
         {one, two, partFrom(kAnna, 7, 1, 3, u"uno "_s), partFrom(kAnna, 7, 2, 3, u"dos "_s),
          partFrom(kAnna, 7, 3, 3, u"tres"_s)},
         {u"one two [...]"_s, u"uno dos tres"_s}},
    };
    for (const Row &row : rows) {
        INFO(row.name);
        Listener listener;
        for (const auto &inbound : row.heard)
            listener.hear(inbound);
        CHECK(listener.texts() == row.texts);
    }
}

TEST_CASE("a text told twice is one text")
{
    Listener listener;
    const auto stop = textFrom(kAnna, u"Yes"_s);
    CHECK(listener.hear(stop).isNew);

    SECTION("after a crash between commit and acknowledgement, with another token")
    {
        auto again = stop;
        again.token = 99;
        listener.db.reset();
        listener.db = listener.profile.open();
        CHECK(listener.hear(again) == Hearing{false, {}, {}});
        CHECK(listener.inbox().size() == 1);
    }
    SECTION("days later, on its second path")
    {
        listener.now += 48h;
        CHECK_FALSE(listener.hear(stop).isNew);
    }
    SECTION("but not on another SIM, nor at another time, nor from another sender")
    {
        CHECK(listener.hear(stop, {2}).isNew);
        CHECK(listener.hear(textFrom(kAnna, u"Yes"_s, kNoon + 1s)).isNew);
        CHECK(listener.hear(textFrom(u"+33612345678"_s, u"Yes"_s)).isNew);
        CHECK(listener.inbox().size() == 4);
    }
    SECTION("and nothing of it stays if the unit of work fails")
    {
        const auto failed = listener.db->transaction([&](store::WriteDb &tx) {
            hear(tx, {{1}, {}, false, textFrom(kAnna, u"No"_s)}, listener.now, listener.options);
            tx.fail({store::Error::Code::Cancelled, {}, {}});
        });
        CHECK_FALSE(failed);
        CHECK(listener.hear(textFrom(kAnna, u"No"_s)).isNew);
    }
}

TEST_CASE("parts on two SIMs are two texts")
{
    Listener listener;
    listener.hear(partFrom(kAnna, 7, 1, 2, u"one "_s), {1});
    listener.hear(partFrom(kAnna, 7, 2, 2, u"two"_s), {2});
    CHECK(listener.texts().empty());
}

TEST_CASE("what is missing is waited for, not for ever")
{
    Listener listener;
    CHECK_FALSE(listener.nextDue());
    listener.hear(partFrom(kAnna, 7, 1, 3, u"one "_s));
    listener.now += 9min;
    listener.hear(partFrom(kAnna, 7, 3, 3, u"three"_s));
    const auto due = listener.now + kPatience;
    CHECK(listener.nextDue() == due);

    listener.now = due - 1ms;
    CHECK(listener.closeOverdue().texts.empty());
    listener.now = due;
    CHECK(listener.closeOverdue().texts.size() == 1);
    CHECK(listener.texts() == QStringList{u"one [...]three"_s});
    CHECK_FALSE(listener.nextDue());
    CHECK(listener.closeOverdue().texts.empty());

    SECTION("a part that comes late is put in its place")
    {
        listener.now += 1h;
        const auto late = listener.hear(partFrom(kAnna, 7, 2, 3, u"two "_s));
        CHECK(late.texts == std::vector{listener.inbox().front().id});
        CHECK(listener.texts() == QStringList{u"one two three"_s});
        CHECK_FALSE(listener.nextDue());
        CHECK_FALSE(listener.hear(partFrom(kAnna, 7, 2, 3, u"two "_s)).isNew);
    }
    SECTION("one that was there is dropped")
    {
        listener.hear(partFrom(kAnna, 7, 3, 3, u"three"_s, kNoon + 1min));
        CHECK(listener.texts() == QStringList{u"one [...]three"_s});
        CHECK_FALSE(listener.nextDue());
    }
    SECTION("one of another text begins it")
    {
        listener.hear(partFrom(kAnna, 7, 3, 3, u"drei"_s, kNoon + 1min));
        CHECK(listener.texts() == QStringList{u"one [...]three"_s});
        CHECK(listener.nextDue());
    }
    SECTION("one that comes after hours begins a text of its own")
    {
        listener.now += 7h;
        listener.hear(partFrom(kAnna, 7, 2, 3, u"two "_s));
        CHECK(listener.texts() == QStringList{u"one [...]three"_s});
        CHECK(listener.nextDue() == listener.now + kPatience);
    }
}

TEST_CASE("a clock that was set back does not keep a text")
{
    Listener listener;
    listener.hear(partFrom(kAnna, 7, 1, 2, u"one "_s));
    listener.now -= 24h;
    CHECK(listener.closeOverdue().texts.size() == 1);
    CHECK(listener.texts() == QStringList{u"one [...]"_s});
}

TEST_CASE("long data are put together like texts")
{
    Listener listener;
    for (int sequence : {2, 1}) {
        auto part = partFrom(kAnna, 7, sequence, 2, {});
        part.alphabet = pdu::Alphabet::EightBit;
        part.data = QByteArray::number(sequence);
        listener.hear(part);
    }
    REQUIRE(listener.inbox().size() == 1);
    CHECK(listener.inbox().front().data == "12");
}
