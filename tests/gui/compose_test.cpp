#include "app/models/recipientsmodel.h"
#include "app/widgets/datatable.h"
#include "tests/gui/composer.h"

#include <QDateTimeEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::CampaignState;
using tests::Composer;

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
