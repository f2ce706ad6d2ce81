#include "app/models/homemoment.h"
#include "core/campaign/control.h"
#include "core/store/campaigns.h"
#include "core/store/contacts.h"
#include "core/store/suppressions.h"
#include "tests/catch.h"
#include "tests/gui/launching.h"

#include <QAbstractButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// As many numbers as a campaign needs to last a while on the realistic modem.
std::vector<qint64> numbers(int count)
{
    std::vector<qint64> all;
    for (int i = 0; i < count; ++i)
        all.push_back(447700900000 + i);
    return all;
}

void addPerson(store::WriteDb &db)
{
    store::insertContact(db, {{447700900118, {}}, {}, u"Hannah Reid"_s, {}, {}}, {});
}

QString shownPage(tests::Desk &desk)
{
    return desk.window().pages().address().page;
}

} // namespace

TEST_CASE("a newcomer is told how to begin, and what is done already")
{
    tests::Desk desk(u""_s);
    desk.open(u"home"_s);
    REQUIRE(tests::until([&] { return desk.shows(u"How to begin"_s); }));
    CHECK_FALSE(desk.shows(u"Nothing needs you."_s));
    desk.press(u"Choose"_s);
    CHECK(shownPage(desk) == u"modems");
    desk.open(u"home"_s);
    desk.press(u"Import a list"_s);
    CHECK(shownPage(desk) == u"contacts/import");

    desk.ledger(addPerson);
    desk.open(u"home"_s);
    CHECK(tests::until([&] { return desk.shows(u"Your people are here."_s); }));
}

TEST_CASE("what runs is on the first page, and can be held and let go there")
{
    tests::Desk desk(u"practice:?profile=realistic&speed=20"_s);
    desk.ledger(addPerson);
    const auto id = tests::launch(desk, u"Winter boots"_s, numbers(40));
    desk.open(u"home"_s);
    REQUIRE(tests::until([&] { return desk.shows(u"Winter boots"_s) && desk.button(u"Pause"_s); }));
    CHECK(desk.shows(u"of 40, practice"_s));
    CHECK(desk.shows(u"Nothing needs you."_s));
    desk.picture(u"home"_s);
    desk.press(u"Pause"_s);
    REQUIRE(tests::until([&] { return desk.button(u"Go on"_s); }));
    const auto state = [&] {
        return desk.ledger([id](store::WriteDb &db) { return store::campaignById(db, id)->state; });
    };
    CHECK(state() == campaign::CampaignState::Paused);
    desk.press(u"Go on"_s);
    CHECK(tests::until([&] { return state() == campaign::CampaignState::Sending; }));
    desk.press(u"Open"_s);
    CHECK(shownPage(desk) == u"campaigns/campaign");
}

TEST_CASE("a SIM that asks for its PIN needs a person")
{
    tests::Desk desk(u"practice:?pin=1"_s);
    desk.open(u"home"_s);
    REQUIRE(tests::until([&] { return desk.shows(u"Practice modem needs its PIN"_s); }));
    desk.press(u"Look"_s);
    CHECK(shownPage(desk) == u"modems");
}

TEST_CASE("a campaign with texts in doubt is named where it waits for a decision")
{
    tests::Desk desk(u"practice:?profile=instant&faults=unplug@1"_s);
    desk.ledger(addPerson);
    const auto boots = tests::launch(desk, u"Winter boots"_s, numbers(1));
    tests::launch(desk, u"Summer hats"_s, numbers(2));
    desk.open(u"home"_s);
    REQUIRE(tests::until([&] { return desk.shows(u"Winter boots · "_s); }));
    CHECK(desk.shows(u"1 text in doubt"_s));
    CHECK_FALSE(desk.shows(u"Summer hats · "_s));
    desk.press(u"Decide"_s);
    CHECK(shownPage(desk) == u"campaigns/campaign");
    CHECK(desk.window().pages().address().object == boots.value);
}

TEST_CASE("the figures of the first page count what they say")
{
    tests::Desk desk;
    const auto now = desk.application().clock().now();
    const auto moment = [&] {
        return desk.ledger([now](store::WriteDb &db) { return app::homeMoment(db, now); });
    };
    CHECK(moment() == app::HomeMoment());

    desk.ledger([now](store::WriteDb &db) {
        addPerson(db);
        campaign::Campaign later;
        later.name = u"Later"_s;
        later.text = u"See you."_s;
        later.audience.numbers = {447700900118};
        later.practice = true;
        later.starts = now + 3h;
        campaign::launch(db, later, now);
    });
    const app::HomeMoment one = moment();
    CHECK(one.contacts == 1);
    REQUIRE(one.coming.size() == 1);
    CHECK(one.coming.front().campaign.name == u"Later");
    CHECK(one.hasSent);
    CHECK(one.month.sent == 0);

    desk.open(u"home"_s);
    CHECK(tests::until([&] { return desk.shows(u"Coming up"_s) && desk.shows(u"Later"_s); }));
}
