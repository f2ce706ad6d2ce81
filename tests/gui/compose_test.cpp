#include "app/models/recipientsmodel.h"
#include "app/pages/compose/audiencecount.h"
#include "app/pages/compose/mergeedit.h"
#include "app/pages/compose/setdelegate.h"
#include "app/pages/compose/setlist.h"
#include "app/widgets/datatable.h"
#include "app/widgets/stepheader.h"
#include "core/campaign/control.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/messages.h"
#include "tests/gui/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;

namespace {

/// Ada and Bert, regulars, and Cleo, who is not; the composer is open.
class Composer : public tests::Desk
{
public:
    explicit Composer(const QString &line = u"practice:?profile=instant"_s)
        : Desk(line)
    {
        ledger([](store::WriteDb &db) {
            const auto regulars = store::groupNamed(db, u"Regulars"_s, {});
            for (const auto &[number, name] : {std::pair(447700900118, u"Ada"_s), {447700900119, u"Bert"_s}})
                store::addMember(db, regulars,
                                 store::insertContact(db, {{number, {}}, {}, name, {}, {}}, {}));
            store::insertContact(db, {{447700900120, {}}, {}, u"Cleo"_s, {}, {}}, {});
            return 0;
        });
        open(u"campaigns"_s);
        press(u"New campaign"_s);
    }

    app::SetList &list() { return *page().findChild<app::SetList *>(); }
    QRect rowOf(const QString &name)
    {
        const auto find = [&] { return list().findItems(name, Qt::MatchStartsWith); };
        REQUIRE(tests::until([&] { return !find().isEmpty(); }));
        list().scrollToItem(find().constFirst());
        return list().visualItemRect(find().constFirst());
    }
    void leaveOut(const QString &name)
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          app::SetDelegate::exceptMark(rowOf(name), Qt::LeftToRight).center());
    }
    void choosePeople(const QString &name)
    {
        const QRect row = rowOf(name);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, {row.left() + 60, row.center().y()});
    }
    app::MergeEdit &editor() { return *page().findChild<app::MergeEdit *>(); }
    void write(const QString &words) { QTest::keyClicks(&editor(), words); }
    void tick(const QString &words)
    {
        for (auto *box : page().findChildren<QAbstractButton *>())
            if (box->isVisible() && box->isCheckable() && box->text().startsWith(words))
                return QTest::mouseClick(box, Qt::LeftButton, {}, {12, box->height() / 2});
        FAIL("there is no such box");
    }
    std::vector<campaign::Campaign> campaigns()
    {
        return ledger([](store::ReadDb &db) { return store::campaigns(db); });
    }
    bool isSaved()
    {
        return tests::until([&] { return page().facts().startsWith(u"Draft saved"_s); });
    }
};

} // namespace

TEST_CASE("a first campaign: people, text with a field, check, send, and it is delivered")
{
    Composer composer;
    composer.choosePeople(u"Regulars"_s);
    CHECK(tests::until([&] { return composer.shows(u"2 people get it"_s); }));
    composer.picture(u"compose-people"_s);

    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi "_s);
    composer.press(u"Name"_s);
    composer.write(u", the boots are in."_s);
    CHECK(composer.editor().templateText() == u"Hi {name}, the boots are in."_s);
    CHECK(tests::until([&] { return composer.shows(u"GSM-7 · 25/160 · 1 part"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"135 left for Ada"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"2 texts: 1 part"_s); }));
    composer.picture(u"compose-text"_s);

    composer.press(u"Continue: Time"_s);
    composer.picture(u"compose-time"_s);
    composer.press(u"Continue: Check and send"_s);
    CHECK(tests::until([&] { return composer.shows(u"people get one text each"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"Hi Bert, the boots are in."_s); }));
    CHECK(composer.shows(u"Practice: nothing leaves this PC."_s));
    REQUIRE(tests::until([&] { return composer.button(u"Send 2 texts"_s) != nullptr; }));
    CHECK_FALSE(composer.button(u"Send 2 texts"_s)->isEnabled());
    composer.picture(u"compose-check"_s);
    composer.tick(u"I have read"_s);
    auto *send = composer.button(u"Send 2 texts"_s);
    composer.press(u"Send 2 texts"_s);
    QTest::mouseClick(send, Qt::LeftButton); // once is enough
    CHECK(tests::until([&] { return composer.shows(u"Starting in "_s); }));
    CHECK_FALSE(send->isVisible());
    CHECK(composer.ledger(
              [](store::ReadDb &db) { return db.value<int>(u"SELECT count(*) FROM message"_s); }) == 0);
    composer.picture(u"compose-starting"_s);
    composer.clock().leap(10s);

    REQUIRE(
        tests::until([&] { return composer.window().pages().address().page == u"campaigns/campaign"_s; }));
    auto *table = composer.page().findChild<app::DataTable *>();
    CHECK(tests::until([&] {
        return table->model()->rowCount() == 2 &&
               table->model()->index(1, app::RecipientsModel::State).data().toString() == u"Delivered"_s;
    }));
    REQUIRE(composer.campaigns().size() == 1);
    const auto sent = composer.campaigns().front();
    CHECK(sent.name.startsWith(u"Regulars, "_s));
    CHECK(sent.practice);
    CHECK(tests::until([&] { return composer.campaigns().front().state == CampaignState::Finished; }));
    const auto texts = composer.ledger([&](store::ReadDb &db) {
        return db.values<QString>(u"SELECT text FROM message WHERE campaign = ? ORDER BY id"_s, sent.id);
    });
    CHECK(texts == std::vector{u"Hi Ada, the boots are in."_s, u"Hi Bert, the boots are in."_s});
    composer.window().navigation().back();
    CHECK(composer.window().pages().address().page == u"campaigns"_s);
}

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

TEST_CASE("a start is stopped within ten seconds, by its button or by any change, and the draft is kept")
{
    const QString how = GENERATE(u"button"_s, u"back"_s, u"tick"_s, u"modem"_s, u"closed"_s, u"elsewhere"_s);
    CAPTURE(how);
    Composer composer;
    composer.choosePeople(u"Regulars"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"The boots are in."_s);
    composer.press(u"Continue: Time"_s);
    composer.press(u"Continue: Check and send"_s);
    REQUIRE(tests::until([&] { return composer.button(u"Send 2 texts"_s) != nullptr; }));
    composer.tick(u"I have read"_s);
    composer.press(u"Send 2 texts"_s);
    REQUIRE(tests::until([&] { return composer.shows(u"Starting in "_s); }));
    if (how == u"button"_s)
        composer.press(u"Stop"_s);
    else if (how == u"back"_s)
        composer.press(u"Back"_s);
    else if (how == u"tick"_s)
        composer.tick(u"I have read"_s);
    else if (how == u"modem"_s)
        composer.plugIn(u"practice:?profile=instant&seed=2"_s);
    else if (how == u"closed"_s)
        composer.window().close();
    else
        composer.open(u"campaigns"_s);
    if (how != u"closed"_s && how != u"elsewhere"_s)
        CHECK(tests::until([&] { return !composer.shows(u"Starting in "_s); }));
    composer.clock().leap(10s);
    const auto state = [&] { return composer.campaigns().front().state; };
    if (how == u"elsewhere"_s) { // who looks at something else has not stopped it
        CHECK(tests::until([&] { return state() == CampaignState::Finished; }));
        CHECK(composer.window().pages().address().page == u"campaigns"_s);
        return;
    }
    QTest::qWait(50);
    REQUIRE(composer.campaigns().size() == 1);
    CHECK(state() == CampaignState::Draft);
    CHECK(composer.campaigns().front().text == u"The boots are in."_s);
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
    CHECK(composer.shows(u"Nobody is chosen yet."_s));
    QTest::keyClicks(numbers, u"+44 7700 900118, +447700900125, nonsense"_s);
    CHECK(tests::until([&] { return composer.shows(u"2 people get it"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"nonsense"_s); }));
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi"_s);
    CHECK(tests::until([&] { return composer.shows(u"158 left for Ada"_s); }));
    QTest::mouseClick(composer.named<QAbstractButton>(u"Next person"_s), Qt::LeftButton);
    CHECK(tests::until([&] { return composer.shows(u"158 left for +447700900125"_s); }));
    QTest::mouseClick(composer.named<QAbstractButton>(u"Previous person"_s), Qt::LeftButton);
    CHECK(tests::until([&] { return composer.shows(u"158 left for Ada"_s); }));
}

TEST_CASE("a costly character is marked, and one click replaces it")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.editor().insertPlainText(u"It’s here"_s);
    CHECK(tests::until([&] { return composer.shows(u"Unicode · 9/70 · 1 part"_s); }));
    CHECK(composer.shows(u"makes every text dearer"_s));
    composer.picture(u"compose-costly"_s);
    composer.press(u"Write '"_s);
    CHECK(composer.editor().templateText() == u"It's here"_s);
    CHECK(tests::until([&] { return composer.shows(u"GSM-7 · 9/160 · 1 part"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"Plain letters"_s); }));
}

TEST_CASE("what nobody has is named, keeps the text from going out, and can be taken out")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.editor().insertTemplate(u"Hi {shoename}!"_s);
    CHECK(tests::until([&] { return composer.shows(u"Nobody has a field \u201cshoename\u201d."_s); }));
    QTest::keyClick(composer.page().findChild<app::StepHeader *>(), Qt::Key_Right);
    QTest::keyClick(composer.page().findChild<app::StepHeader *>(), Qt::Key_Right);
    CHECK(tests::until([&] { return composer.shows(u"There is no text yet that could be sent."_s); }));
    composer.press(u"Back"_s);
    composer.press(u"Back"_s);
    composer.press(u"Take it out"_s);
    CHECK(composer.editor().templateText() == u"Hi !"_s);
}

TEST_CASE("without a modem the practice modem is offered, and every page says so")
{
    Composer composer{QString()};
    CHECK(composer.shows(u"No modem is connected"_s));
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi"_s);
    composer.press(u"Continue: Time"_s);
    composer.press(u"Continue: Check and send"_s);
    CHECK(tests::until([&] { return composer.shows(u"nothing can be sent yet"_s); }));
    composer.press(u"Practise"_s);
    CHECK(tests::until([&] { return !composer.shows(u"nothing can be sent yet"_s); }));
    CHECK(tests::until([&] { return composer.shows(u"Practice: nothing leaves this PC."_s); }));
    CHECK_FALSE(composer.shows(u"No modem is connected"_s));
    composer.tick(u"I have read"_s);
    CHECK(tests::until([&] {
        return composer.button(u"Send 3 texts"_s) && composer.button(u"Send 3 texts"_s)->isEnabled();
    }));
}

TEST_CASE("a change after reading has to be read again")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi"_s);
    composer.press(u"Continue: Time"_s);
    composer.press(u"Continue: Check and send"_s);
    REQUIRE(tests::until([&] { return composer.button(u"Send 3 texts"_s) != nullptr; }));
    composer.tick(u"I have read"_s);
    CHECK(tests::until([&] { return composer.button(u"Send 3 texts"_s)->isEnabled(); }));
    composer.press(u"Change"_s);
    composer.tick(u"Nothing goes out after"_s);
    composer.press(u"Continue: Check and send"_s);
    CHECK(tests::until([&] { return composer.shows(u"Nothing goes out after"_s); }));
    REQUIRE(tests::until([&] { return composer.button(u"Send 3 texts"_s) != nullptr; }));
    CHECK_FALSE(composer.button(u"Send 3 texts"_s)->isEnabled());
}

TEST_CASE("a campaign for later waits for its time, and can be called off")
{
    Composer composer;
    composer.choosePeople(u"Everyone"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi"_s);
    composer.press(u"Continue: Time"_s);
    composer.tick(u"At a time"_s);
    composer.named<QDateTimeEdit>(u"Start"_s)->setDateTime(QDateTime::currentDateTime().addDays(1));
    composer.press(u"Continue: Check and send"_s);
    REQUIRE(tests::until([&] { return composer.button(u"Schedule 3 texts"_s) != nullptr; }));
    composer.tick(u"I have read"_s);
    composer.press(u"Schedule 3 texts"_s);
    REQUIRE(
        tests::until([&] { return composer.window().pages().address().page == u"campaigns/campaign"_s; }));
    CHECK(tests::until([&] { return composer.shows(u"Starts "_s); }));
    CHECK(composer.campaigns().front().state == CampaignState::Scheduled);
    CHECK(tests::until([&] { return composer.button(u"Queued 3"_s) != nullptr; }));
    composer.picture(u"campaign-scheduled"_s);
    composer.press(u"Cancel the rest"_s);
    composer.press(u"Cancel 3 texts"_s);
    CHECK(tests::until([&] { return composer.campaigns().front().state == CampaignState::Cancelled; }));
}

TEST_CASE("a text is tried on one's own phone first")
{
    Composer composer;
    composer.choosePeople(u"Regulars"_s);
    composer.press(u"Continue: Text"_s);
    composer.write(u"Hi "_s);
    composer.press(u"Name"_s);
    REQUIRE(tests::until([&] { return composer.shows(u"left for Ada"_s); }));
    composer.press(u"Try it on my phone"_s);
    REQUIRE(tests::until([&] { return composer.button(u"Send it to me"_s) != nullptr; }));
    composer.window().findChild<QInputDialog *>()->setTextValue(u"+44 7700 900999"_s);
    composer.press(u"Send it to me"_s);
    CHECK(tests::until([&] {
        const auto text = composer.ledger([](store::ReadDb &db) {
            return db.value<QString>(u"SELECT text FROM message WHERE e164 = 447700900999 AND state = 3"_s);
        });
        return text == u"Hi Ada"_s;
    }));
}
