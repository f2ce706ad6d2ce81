#include "app/widgets/datatable.h"
#include "core/campaign/control.h"
#include "tests/gui/composer.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::Composer;

TEST_CASE("people are put together from groups, with some left out, and the count follows")
{
    Composer composer;
    composer.ledger([](store::WriteDb &db) {
        const auto late = store::groupNamed(db, u"Late payers"_s, {});
        return store::addMember(db, late, store::contactByNumber(db, 447700900119)->id);
    });
    composer.open(u"campaigns"_s);
    composer.press(u"New campaign"_s);
    composer.choosePeople(u"Everyone"_s);
    CHECK(tests::until([&] { return composer.shows(u"3 people get it"_s); }));
    composer.leaveOut(u"Regulars"_s);
    CHECK(tests::until([&] { return composer.shows(u"1 person gets it"_s); }));
    CHECK(composer.shows(u"Everyone, except Regulars"_s));

    composer.choosePeople(u"Regulars"_s); // takes the place of Everyone
    composer.leaveOut(u"Late payers"_s);
    CHECK(tests::until([&] { return composer.shows(u"Regulars, except Late payers"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"1 person gets it"_s); }));
    composer.picture(u"compose-sets"_s);

    auto &list = composer.list();
    list.setFocus();
    list.setCurrentItem(list.findItems(u"Late payers"_s, Qt::MatchExactly).constFirst());
    QTest::keyClick(&list, Qt::Key_Minus);
    CHECK(tests::until([&] { return composer.shows(u"2 people get it"_s); }));
    QTest::keyClick(&list, Qt::Key_Space);
    CHECK(tests::until([&] {
        return composer.shows(QLocale().createSeparatedList({u"Late payers"_s, u"Regulars"_s}));
    }));
    CHECK(tests::until([&] { return composer.shows(u"2 people get it"_s); }));
    QTest::keyClick(&list, Qt::Key_Plus);
    CHECK(list.currentItem()->data(Qt::AccessibleTextRole).toString() == u"Late payers, 1 person"_s);
}

TEST_CASE("what a draft names and is no more stands in its list, to be taken out")
{
    Composer composer;
    const auto draft = composer.ledger([](store::WriteDb &db) {
        campaign::Campaign written;
        const auto gone = store::groupNamed(db, u"Gone"_s, {});
        written.audience =
            campaign::audienceOf({{}}, {{campaign::PeopleSet::Kind::Group, gone, base::ImportId{}}});
        store::deleteGroup(db, gone);
        return campaign::saveDraft(db, written, {});
    });
    composer.open(u"campaigns/compose"_s, draft.value);
    composer.leaveOut(u"A group or list that was deleted"_s);
    CHECK(composer.list().audience().kind == campaign::Audience::Kind::All);
}

TEST_CASE("a draft saves itself, and opens as it was left")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    auto *name = composer.named<QLineEdit>(u"Name of the campaign"_s);
    QTest::keyClicks(name, u"Winter boots"_s);
    composer.tick(u"Marketing"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"20 % off for "_s);
    composer.press(u"Name"_s);
    CHECK(composer.isSaved());
    REQUIRE(tests::until([&] {
        return !composer.campaigns().empty() && composer.campaigns().front().text == u"20 % off for {name}"_s;
    }));

    composer.reopen();
    composer.window().show();
    composer.open(u"campaigns"_s);
    auto *table = composer.page().findChild<app::DataTable *>();
    REQUIRE(tests::until([&] { return table->isVisible() && table->model()->rowCount() == 1; }));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    CHECK(composer.window().pages().address().page == u"campaigns/compose"_s);
    CHECK(tests::until([&] { return composer.page().head().title() == u"Winter boots"_s; }));
    CHECK(tests::until([&] { return composer.shows(u"3 people get it"_s); }));
    composer.press(u"Continue: Text"_s);
    CHECK(composer.editor().templateText() == u"20 % off for {name}"_s);
    CHECK(composer.campaigns().front().purpose == campaign::Purpose::Marketing);

    composer.press(u"Delete draft"_s);
    CHECK(tests::until([&] { return composer.campaigns().empty(); }));
    composer.press(u"Undo"_s);
    CHECK(tests::until([&] { return composer.campaigns().size() == 1; }));
    CHECK(composer.campaigns().front().text == u"20 % off for {name}"_s);
}

TEST_CASE("typed numbers are read as they are typed")
{
    Composer composer;
    composer.choosePeople(u"Numbers I type"_s);
    auto *numbers = composer.named<QPlainTextEdit>(u"Numbers"_s);
    REQUIRE(numbers);
    CHECK(numbers->hasFocus());
    CHECK(composer.shows(u"Nobody is chosen yet."_s));
    QTest::keyClicks(numbers, u"+44 7700 900118, +447700900125, nonsense"_s);
    CHECK(tests::until([&] { return composer.shows(u"2 people get it"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"nonsense"_s); }));
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi"_s);
    CHECK(tests::until([&] { return composer.shows(u"158 left for Ada"_s); }));
    QTest::mouseClick(composer.named<QAbstractButton>(u"Next person"_s), Qt::LeftButton);
    CHECK(tests::until([&] { return composer.shows(u"158 left for +44 7700 900125"_s); }));
    QTest::mouseClick(composer.named<QAbstractButton>(u"Previous person"_s), Qt::LeftButton);
    CHECK(tests::until([&] { return composer.shows(u"158 left for Ada"_s); }));
}
