#include "core/store/erasure.h"
#include "tests/core/conversationlist.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::answer;
using tests::Desk;
using tests::from;
using tests::kAnna;
using tests::kBert;
using tests::shown;
using tests::who;

using Filter = store::ConversationQuery::Filter;

TEST_CASE("what was said is found by its words, and who said it by name and number")
{
    Desk desk;
    desk.hear(from(kAnna, u"Do you have the Vermont in a 5?"_s));
    desk.now += 1min;
    desk.hear(from(kBert, u"Wo ist der Laden?"_s));
    desk.now += 1min;
    answer(desk, shown(desk).front().id, u"靴下 in Bath"_s);
    struct Row
    {
        QString search;
        QString found;
    };
    const Row row = GENERATE(Row{u"vermont"_s, u"Anna"_s}, Row{u"VERMONT have"_s, u"Anna"_s},
                             Row{u"vermont laden"_s, u""_s}, Row{u"靴下"_s, u"Bert"_s},
                             Row{u"靴"_s, u"Bert"_s}, Row{u"in"_s, u"Bert Anna"_s}, Row{u"5?"_s, u"Anna"_s},
                             Row{u"zz"_s, u""_s}, Row{QString::number(kAnna), u"Anna"_s});
    CAPTURE(row.search.toStdString());
    CHECK(who(shown(desk, Filter::All, row.search)) == row.found);
}

TEST_CASE("a search tells the latest text it was found in")
{
    Desk desk;
    desk.hear(from(kAnna, u"Have you the Vermont?"_s));
    desk.now += 1min;
    const auto id = shown(desk).front().id;
    answer(desk, id, u"The Vermont is in, in size 5"_s);
    desk.now += 1min;
    desk.hear(from(kAnna, u"Lovely"_s));
    const auto found = [&](const QString &search) {
        return desk.read([&](store::ReadDb &db) { return store::textFound(db, id, search); });
    };
    const auto asked = desk.now - 2min;
    CHECK(found(u"vermont"_s) == store::FoundText{u"The Vermont is in, in size 5"_s, true, 1, asked + 1min});
    CHECK(found(u"have vermont"_s) == store::FoundText{u"Have you the Vermont?"_s, false, 1, asked});
    CHECK_FALSE(found(u"boots"_s));
}

TEST_CASE("a name of the list finds the conversation")
{
    Desk desk;
    desk.hear(from(kAnna, u"Hello"_s));
    desk.write([&](store::WriteDb &db) {
        return db.insert(
            u"INSERT INTO contact (e164, name, created, updated) VALUES (?, 'Margaret Doyle', 0, 0)"_s,
            kAnna);
    });
    CHECK(who(shown(desk, Filter::All, u"doyle"_s)) == u"Anna"_s);
    CHECK(shown(desk).front().name == u"Margaret Doyle"_s);
}

TEST_CASE("an erased person's conversation is gone, and nothing of it is found")
{
    Desk desk;
    desk.hear(from(kAnna, u"My secret is Vermont"_s));
    desk.hear(from(kBert, u"Hello"_s));
    desk.write([&](store::WriteDb &db) {
        return static_cast<int>(store::erasePerson(db, kAnna, u"asked"_s, desk.now));
    });
    CHECK(who(shown(desk)) == u"Bert"_s);
    CHECK(shown(desk, Filter::All, u"vermont"_s).empty());
}
