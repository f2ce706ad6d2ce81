#include "core/campaign/freeze.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/suppressions.h"
#include "tests/support/engine.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using campaign::Audience;
using campaign::audienceOf;
using campaign::Campaign;
using campaign::LeftOut;
using campaign::MessageState;
using campaign::PeopleSet;
using tests::Engine;
using tests::value;

namespace {

constexpr qint64 kFirst = 4915100000001;

struct World
{
    tests::TempProfile profile;
    tests::FakeClock clock;
    tests::FakeNetwork network;
};

base::ContactId addPerson(store::WriteDb &tx, qint64 e164, const QString &name,
                          const contacts::FieldValues &fields = {})
{
    return store::insertContact(
        tx, {{e164, contacts::Region::fromText(u"DE")}, {}, name, {}, contacts::toJson(fields)}, {});
}

Campaign toAll(const QString &text)
{
    Campaign campaign;
    campaign.text = text;
    campaign.audience.kind = Audience::Kind::All;
    return campaign;
}

PeopleSet group(qint64 id)
{
    return {PeopleSet::Kind::Group, {id}, {}};
}

PeopleSet list(qint64 id)
{
    return {PeopleSet::Kind::Import, {}, {id}};
}

qint64 leftOut(Engine &engine, base::CampaignId id, LeftOut why)
{
    return value(engine.db->read([&](store::ReadDb &read) {
        return read.value<qint64>(u"SELECT people FROM left_out WHERE campaign = ? AND why = ?"_s, id, why)
            .value_or(0);
    }));
}

} // namespace

TEST_CASE("what was agreed is what is sent, merged for each person")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.change([&](store::WriteDb &tx) {
        store::defineField(tx, {u"city"_s, u"City"_s, contacts::FieldType::Text});
        addPerson(tx, kFirst, u"Anna"_s, {{u"city"_s, u"Ulm"_s}});
        addPerson(tx, kFirst + 1, {});
        return true;
    });
    auto campaign = toAll(u"Hello {name|friend} in {city|town}"_s);
    campaign.starts = world.clock.now() + 1h;
    const auto id = engine.launch(campaign);
    engine.change([&](store::WriteDb &tx) { return tx.run(u"UPDATE contact SET name = 'Berta'"_s); });
    CHECK(engine.summary(id).messages[MessageState::Queued] == 2);
    CHECK(engine.message(kFirst).text == u"Hello Anna in Ulm"_s);
    CHECK(engine.message(kFirst + 1).text == u"Hello friend in town"_s);
}

TEST_CASE("a field that nobody has is found before anything is sent")
{
    World world;
    const auto db = world.profile.open();
    value(db->read([](store::ReadDb &read) {
        CHECK(campaign::readTemplate(read, u"Hi {name}, {number}"_s));
        const auto unknown = campaign::readTemplate(read, u"Hi {shoe size}"_s);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().field == u"shoe size"_s);
    }));
}

TEST_CASE("those who get nothing are counted by reason")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    engine.addLine(u"one"_s);
    engine.change([&](store::WriteDb &tx) {
        store::suppress(
            tx, {kFirst + 1, consent::SuppressionKind::Stop, world.clock.now(), {}, u"asked"_s, {}, false});
        store::suppress(
            tx, {kFirst + 2, consent::SuppressionKind::Stop, world.clock.now(), {}, u"asked"_s, {}, true});
        return true;
    });
    auto campaign = tests::campaignTo(3);
    campaign.audience.numbers.push_back(kFirst);
    campaign.audience.numbers.push_back(0);
    const auto id = engine.launch(campaign);
    CHECK(leftOut(engine, id, LeftOut::Suppressed) == 1);
    CHECK(leftOut(engine, id, LeftOut::Duplicate) == 1);
    CHECK(leftOut(engine, id, LeftOut::NoNumber) == 1);
    CHECK(engine.summary(id).messages[MessageState::Accepted] == 2);
    CHECK(engine.summary(id).messages.total() == 2);

    CHECK(leftOut(engine, engine.launch(tests::campaignTo(1, u"  "_s, kFirst + 9)), LeftOut::EmptyText) == 1);
    CHECK(leftOut(engine, engine.launch(tests::campaignTo(1, QString(40'000, u'x'), kFirst + 9)),
                  LeftOut::TooLong) == 1);
}

TEST_CASE("audiences are read in slices, each person once")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    base::GroupId group;
    engine.change([&](store::WriteDb &tx) {
        group = *store::createGroup(tx, u"even"_s, {});
        for (int i = 0; i < 1203; ++i) {
            const auto id = addPerson(tx, kFirst + i, u"p"_s);
            if (i % 2 == 0)
                store::addMember(tx, group, id);
        }
        return true;
    });
    CHECK(engine.summary(engine.launch(toAll(u"hello"_s))).messages[MessageState::Queued] == 1203);
    auto campaign = toAll(u"hello again"_s);
    campaign.audience = {Audience::Kind::Group, {}, group, {}};
    CHECK(engine.summary(engine.launch(campaign)).messages[MessageState::Queued] == 602);
}

TEST_CASE("an audience of several sets has each person once, and nobody who is left out")
{
    World world;
    Engine engine(world.profile, world.clock, world.network);
    constexpr int kPeople = 1500;
    engine.change([&](store::WriteDb &tx) {
        for (const QString &name : {u"2"_s, u"3"_s, u"5"_s})
            store::createGroup(tx, name, {});
        for (int i = 0; i < kPeople; ++i) {
            const auto id = addPerson(tx, kFirst + i, u"p"_s);
            for (const int every : {2, 3, 5})
                if (i % every == 0)
                    store::addMember(tx, store::groupByName(tx, QString::number(every))->id, id);
        }
        return true;
    });
    const auto by = [&](int every) {
        const auto asked = engine.change(
            [&](store::WriteDb &tx) { return store::groupByName(tx, QString::number(every))->id; });
        return group(asked.value);
    };
    struct Row
    {
        std::vector<PeopleSet> among;
        std::vector<PeopleSet> except;
        std::function<bool(int)> isIn;
    };
    const PeopleSet everyone;
    const Row rows[] = {
        {{by(2), by(3)}, {}, [](int i) { return i % 2 == 0 || i % 3 == 0; }},
        {{by(2), by(3)}, {by(5)}, [](int i) { return (i % 2 == 0 || i % 3 == 0) && i % 5 != 0; }},
        {{everyone}, {by(2), by(3)}, [](int i) { return i % 2 != 0 && i % 3 != 0; }},
        {{everyone, by(2)}, {by(5)}, [](int i) { return i % 5 != 0; }},
        {{by(2)}, {by(2)}, [](int) { return false; }},
        {{by(2)}, {everyone}, [](int) { return false; }},
        {{}, {by(2)}, [](int) { return false; }},
    };
    for (size_t at = 0; at < std::size(rows); ++at) {
        CAPTURE(at);
        auto campaign = toAll(u"hello %1"_s.arg(at));
        campaign.audience = audienceOf(rows[at].among, rows[at].except);
        const auto id = engine.launch(campaign);
        const auto numbers = engine.change([&](store::WriteDb &tx) {
            return tx.values<qint64>(u"SELECT e164 FROM message WHERE campaign = ? ORDER BY e164"_s, id);
        });
        std::vector<qint64> expected;
        for (int i = 0; i < kPeople; ++i)
            if (rows[at].isIn(i))
                expected.push_back(kFirst + i);
        CHECK(numbers == expected);
    }
}

TEST_CASE("what is no audience is nobody, never everybody")
{
    for (const QString &json :
         {u"{}"_s, u"nonsense"_s, u"{\"among\": [{\"tribe\": 4}]}"_s,
          u"{\"all\": true, \"among\": [{\"all\": true}], \"except\": [{\"tribe\": 4}]}"_s,
          u"{\"among\": [], \"except\": [{\"group\": 1}]}"_s})
        CHECK(isNobody(campaign::audienceFromJson(json)));
    CHECK_FALSE(isNobody(audienceOf({PeopleSet{}}, {})));
    CHECK(audienceOf({group(1), PeopleSet{}}, {}).kind == Audience::Kind::All);
    CHECK(audienceOf({group(1)}, {}).kind == Audience::Kind::Group);
}

TEST_CASE("freezing goes on where it was stopped and enrols nobody twice")
{
    World world;
    base::CampaignId id;
    {
        const auto db = world.profile.open();
        value(db->transaction([&](store::WriteDb &tx) {
            for (int i = 0; i < 1100; ++i)
                addPerson(tx, kFirst + i, u"p"_s);
            id = campaign::launch(tx, toAll(u"hello"_s), world.clock.now());
            campaign::Freezer freezer(tx, *store::campaignById(tx, id), world.clock.now());
            CHECK_FALSE(freezer.run(tx));
        }));
    }
    Engine engine(world.profile, world.clock, world.network);
    engine.pump();
    CHECK(engine.campaign(id).frozen);
    CHECK(engine.summary(id).messages[MessageState::Queued] == 1100);
    CHECK(engine.summary(id).messages.total() == 1100);
}

TEST_CASE("texts that a reader would call the same have one digest")
{
    const auto same = campaign::digestOf(u"Hello  there");
    CHECK(campaign::digestOf(u" hello there ") == same);
    CHECK(campaign::digestOf(u"ＨＥＬＬＯ there") == same);
    CHECK(campaign::digestOf(u"hello there!") != same);
    CHECK(same == qint64(campaign::digestOf(u"hello there")));
    CHECK(campaign::digestOf(u"GRÜN AUS KÖLN × ÷") == campaign::digestOf(u"Grün aus Ko\u0308ln  × ÷"));
    CHECK(campaign::digestOf(u"ÀÞÿ") == campaign::digestOf(u"A\u0300þÿ"));
    CHECK(campaign::digestOf(u"×") != campaign::digestOf(u"÷"));
}

TEST_CASE("audience and policy come back from their JSON as they went in")
{
    campaign::Policy policy;
    policy.lines = {u"serial:/dev/ttyUSB0"_s, u"practice:?modems=2"_s};
    policy.wantsReports = false;
    policy.messageClass = 0;
    policy.validity = 86400s;
    policy.inDoubt = campaign::DoubtPolicy::Resend;
    policy.paced = false;
    policy.again = true;
    policy.language = u"de"_s;
    CHECK(campaign::policyFromJson(toJson(policy)) == policy);
    CHECK(campaign::policyFromJson({}) == campaign::Policy{});
    for (const auto &audience :
         {Audience{Audience::Kind::Numbers, {kFirst, kFirst + 1}, {}, {}},
          Audience{Audience::Kind::Group, {}, {7}, {}}, Audience{Audience::Kind::All, {}, {}, {}},
          Audience{Audience::Kind::Import, {}, {}, {9}}, audienceOf({group(1), list(2)}, {group(3)}),
          audienceOf({{}}, {list(4), group(5)})})
        CHECK(campaign::audienceFromJson(toJson(audience)) == audience);
}
