#include "core/contacts/numberpattern.h"
#include "core/contacts/rule.h"
#include "core/store/audience.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"
#include "tests/support/tempprofile.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using contacts::Condition;
using contacts::Rule;
using store::ReadDb;
using store::WriteDb;
using tests::value;
using Subject = Condition::Subject;
using Test = Condition::Test;

namespace {

const QDate kToday(2026, 11, 22);
const base::TimePoint kNow{base::Milliseconds(kToday.startOfDay().addSecs(36'000).toMSecsSinceEpoch())};

struct Person
{
    qint64 e164;
    QString name;
    contacts::FieldValues fields;
};

const std::vector<Person> kPeople{
    {491511000001,
     u"Anna Österreich"_s,
     {{u"city"_s, u"Köln"_s}, {u"points"_s, u"120.5"_s}, {u"visit"_s, u"2026-11-20"_s}}},
    {491511000002,
     u"Ben 100%"_s,
     {{u"city"_s, u"Bonn"_s}, {u"points"_s, u"9"_s}, {u"visit"_s, u"2026-01-02"_s}}},
    {491601000003, u"Clara"_s, {{u"city"_s, u"KÖLN"_s}, {u"points"_s, u"many"_s}, {u"visit"_s, u"soon"_s}}},
    {8613005320004, {}, {}},
    {8613005329905, u"O'Neil \"Di\""_s, {{u"it's \"odd\""_s, u"yes?"_s}, {u"visit"_s, u"2026-11-25"_s}}},
};

class People
{
public:
    People()
    {
        value(m_db->transaction([](WriteDb &tx) {
            for (const Person &person : kPeople)
                store::insertContact(
                    tx, {{person.e164, {}}, {}, person.name, {}, contacts::toJson(person.fields)}, kNow);
        }));
    }

    template <class F>
    auto change(F fn)
    {
        return value(m_db->transaction(fn));
    }
    template <class F>
    auto read(F fn)
    {
        return value(m_db->read(fn));
    }

    /// The last digits of who is found, in ascending order of their ids.
    QString whoAre(const store::ContactQuery &query)
    {
        return digits(read([&](ReadDb &db) { return store::contactIds(db, query); }));
    }
    QString whoFit(const Rule &rule) { return whoAre({.rule = rule, .asOf = kNow}); }
    QString whoFit(const Condition &condition) { return whoFit(Rule{false, {condition}}); }

    /// Everybody a campaign would be for, read in pages of two.
    QString whoGet(const campaign::Audience &audience)
    {
        return read([&](ReadDb &db) {
            std::vector<base::ContactId> ids;
            store::AudiencePage page;
            do {
                page = store::audiencePage(db, audience, {.now = kNow}, page.position, 2);
                for (const auto &member : page.members)
                    ids.push_back(member.contact);
            } while (!page.isLast);
            return digits(ids);
        });
    }

private:
    static QString digits(const std::vector<base::ContactId> &ids)
    {
        QString all;
        for (const base::ContactId id : ids)
            all += QString::number(id.value);
        return all;
    }

    tests::TempProfile m_profile;
    std::unique_ptr<store::Database> m_db = m_profile.open();
};

Condition field(const QString &key, Test test, const QString &value = {})
{
    return {Subject::Field, key, test, value};
}

} // namespace

TEST_CASE("each condition finds those whom it fits")
{
    People people;
    const auto [condition, found] = GENERATE(table<Condition, QString>({
        {{Subject::Name, {}, Test::Contains, u"AR"_s}, u"3"_s},
        {{Subject::Name, {}, Test::Contains, u"österr"_s}, u"1"_s},
        {{Subject::Name, {}, Test::Contains, u"%"_s}, u"2"_s},
        {{Subject::Name, {}, Test::Begins, u"an"_s}, u"1"_s},
        {{Subject::Name, {}, Test::Begins, u"n"_s}, {}},
        {{Subject::Name, {}, Test::Is, u"clara"_s}, u"3"_s},
        {{Subject::Name, {}, Test::Contains, u"o'neil \"d"_s}, u"5"_s},
        {{Subject::Name, {}, Test::Empty, {}}, u"4"_s},
        {{Subject::Name, {}, Test::Filled, {}}, u"1235"_s},
        {field(u"city"_s, Test::Is, u"köln"_s), u"13"_s},
        {field(u"city"_s, Test::IsNot, u"köln"_s), u"245"_s},
        {field(u"city"_s, Test::Empty), u"45"_s},
        {field(u"it's \"odd\""_s, Test::Is, u"yes?"_s), u"5"_s},
        {field(u"nobody has it"_s, Test::Filled), {}},
        {field(u"points"_s, Test::More, u"9"_s), u"1"_s},
        {field(u"points"_s, Test::Less, u"100"_s), u"2"_s},
        {field(u"visit"_s, Test::Before, u"2026-01-03"_s), u"2"_s},
        {field(u"visit"_s, Test::After, u"2026-11-20"_s), u"5"_s},
        {field(u"visit"_s, Test::InLastDays, u"2"_s), u"1"_s},
        {field(u"visit"_s, Test::InLastDays, u"1"_s), {}},
        {field(u"visit"_s, Test::LongerAgo, u"60"_s), u"2"_s},
        {field(u"visit"_s, Test::InNextDays, u"3"_s), u"5"_s},
        {{Subject::Number, {}, Test::Matches, u"+8613005*"_s}, u"45"_s},
        {{Subject::Number, {}, Test::Matches, u"+861300532[00-49]??"_s}, u"4"_s},
        {{Subject::Number, {}, Test::Matches, u"*5"_s}, u"5"_s},
        {{Subject::Number, {}, Test::Matches, u"49151?00000?"_s}, u"12"_s},
        {{Subject::Replies, {}, Test::More, u"0"_s}, {}},
        {{Subject::Replies, {}, Test::Less, u"1"_s}, u"12345"_s},
        {{Subject::LastText, {}, Test::Empty, {}}, u"12345"_s},
        {{Subject::LastText, {}, Test::InLastDays, u"30"_s}, {}},
    }));
    CAPTURE(condition.value.toStdString(), condition.field.toStdString(), int(condition.test));
    REQUIRE(contacts::isUsable(condition));
    CHECK(people.whoFit(condition) == found);
}

TEST_CASE("conditions count all together, or any of them")
{
    People people;
    const std::vector<Condition> both{field(u"city"_s, Test::Is, u"Köln"_s),
                                      {Subject::Name, {}, Test::Contains, u"a"_s}};
    CHECK(people.whoFit(Rule{false, both}) == u"13"_s);
    const std::vector<Condition> either{field(u"city"_s, Test::Is, u"Bonn"_s),
                                        {Subject::Name, {}, Test::Empty, {}}};
    CHECK(people.whoFit(Rule{false, either}).isEmpty());
    CHECK(people.whoFit(Rule{true, either}) == u"24"_s);
    CHECK(people.whoFit(Rule{}) == u"12345"_s);
}

TEST_CASE("a text of the real network counts as the last one, a practice text does not")
{
    People people;
    const bool practice = GENERATE(true, false);
    people.change([&](WriteDb &tx) {
        tx.run(
            u"INSERT INTO campaign (id, name, purpose, text, audience, policy, state, why, kind, practice, "
            "frozen, cursor, created) VALUES (7, 'x', 0, 'x', '{}', '{}', 3, 0, 0, ?, 1, 0, 0)"_s,
            practice);
        return tx.run(
            u"INSERT INTO message (campaign, contact, e164, text, digest, alphabet, parts, state, why, "
            "queued, not_before, bound) VALUES (7, 2, 491511000002, 'x', 1, 0, 1, 3, 0, 0, 0, ?)"_s,
            kNow - std::chrono::days(40));
    });
    CHECK(people.whoFit({Subject::LastText, {}, Test::Filled, {}}) == (practice ? QString() : u"2"_s));
    CHECK(people.whoFit({Subject::LastText, {}, Test::InLastDays, u"40"_s}) ==
          (practice ? QString() : u"2"_s));
    CHECK(people.whoFit({Subject::LastText, {}, Test::LongerAgo, u"39"_s}) == u"12345"_s);
    CHECK(people.whoFit({Subject::LastText, {}, Test::LongerAgo, u"41"_s}) ==
          (practice ? u"12345"_s : u"1345"_s));
}

TEST_CASE("a rule keeps its way through the ledger; one that is not understood is none")
{
    const Rule rule{
        true,
        {field(u"city"_s, Test::IsNot, u"say \"no\""_s), {Subject::LastText, {}, Test::LongerAgo, u"60"_s}}};
    CHECK(contacts::ruleFromJson(contacts::toJson(rule)) == rule);
    CHECK(contacts::ruleFromJson({}) == Rule{});
    const auto json = GENERATE(values<QString>({
        u"{"_s,
        u"{}"_s,
        uR"({"all":[]})"_s,
        uR"({"all":[{"who":"shoe size","test":"is","value":"42"}]})"_s,
        uR"({"all":[{"who":"name","test":"sounds like","value":"Anna"}]})"_s,
        uR"({"all":[{"who":"name","test":"is","value":"Anna"},{"who":"field","test":"is","value":"x"}]})"_s,
    }));
    CHECK_FALSE(contacts::ruleFromJson(json));
}

TEST_CASE("what cannot be tested is not usable")
{
    const auto condition = GENERATE(values<Condition>({
        {Subject::Name, {}, Test::Contains, u" "_s},
        {Subject::Name, {}, Test::More, u"3"_s},
        {Subject::Name, u"city"_s, Test::Is, u"x"_s},
        {Subject::Field, {}, Test::Is, u"x"_s},
        field(u"points"_s, Test::More, u"many"_s),
        field(u"visit"_s, Test::Before, u"soon"_s),
        field(u"visit"_s, Test::InLastDays, u"-1"_s),
        {Subject::Number, {}, Test::Matches, u"13[9-10]"_s},
        {Subject::Number, {}, Test::Contains, u"13"_s},
    }));
    CHECK_FALSE(contacts::isUsable(condition));
}

TEST_CASE("patterns of numbers are read, and made international")
{
    const auto china = contacts::Region::fromText(u"CN"), germany = contacts::Region::fromText(u"DE");
    CHECK(contacts::internationalPattern(u"1300532*"_s, china) == u"+861300532*"_s);
    CHECK(contacts::internationalPattern(u"0151 [10-12]*"_s, germany) == u"+49151[10-12]*"_s);
    CHECK(contacts::internationalPattern(u"0151-23??"_s, germany) == u"+4915123??"_s);
    CHECK(contacts::internationalPattern(u"+44 (7700) 900*"_s, germany) == u"+447700900*"_s);
    CHECK(contacts::internationalPattern(u"0044 7700*"_s, germany) == u"+447700*"_s);
    CHECK(contacts::internationalPattern(u"*99"_s, germany) == u"*99"_s);
    CHECK_FALSE(contacts::internationalPattern(u"1300532*"_s, {}));
    for (const auto &typed : {u""_s, u"12a"_s, u"*[00-49]"_s, u"[5-3]"_s, u"[00-5]"_s, u"13["_s})
        CHECK_FALSE(contacts::readPattern(typed));
    CHECK(contacts::readPattern(u"+13[00-49]?*"_s) ==
          contacts::NumberPattern{u"13???*"_s, {{3, u"00"_s, u"49"_s}}});
}

TEST_CASE("a live group has whoever belongs at the moment")
{
    People people;
    const Rule cologne{false, {field(u"city"_s, Test::Is, u"köln"_s)}};
    const auto live =
        people.change([&](WriteDb &tx) { return store::createLiveGroup(tx, u"Cologne"_s, cologne, kNow); })
            .value();
    const auto list = people.change([&](WriteDb &tx) {
        const auto group = store::createGroup(tx, u"List"_s, kNow).value();
        store::addMembers(tx, group, {1}, {2});
        return group;
    });
    const store::ContactQuery inLive{.group = live, .asOf = kNow};
    CHECK(people.whoAre(inLive) == u"13"_s);
    CHECK(people.read([&](ReadDb &db) { return store::contactCount(db, inLive); }) == 2);
    CHECK(people.whoAre({.group = list, .rule = cologne, .asOf = kNow}) == u"1"_s);

    using campaign::PeopleSet;
    const PeopleSet liveSet{PeopleSet::Kind::Group, live, {}}, listSet{PeopleSet::Kind::Group, list, {}};
    CHECK(people.whoGet(campaign::audienceOf({liveSet}, {})) == u"13"_s);
    CHECK(people.whoGet(campaign::audienceOf({liveSet, listSet}, {})) == u"123"_s);
    CHECK(people.whoGet(campaign::audienceOf({PeopleSet{}}, {liveSet})) == u"245"_s);
    CHECK(people.whoGet(campaign::audienceOf({liveSet}, {listSet})) == u"3"_s);

    people.change([&](WriteDb &tx) {
        return tx.run(u"UPDATE contact SET fields = '{\"city\":\"Köln\"}' WHERE id = 4"_s);
    });
    CHECK(people.whoAre(inLive) == u"134"_s);
    people.change([&](WriteDb &tx) {
        return store::changeRule(tx, live, {false, {{Subject::Name, {}, Test::Empty, {}}}});
    });
    CHECK(people.whoAre(inLive) == u"4"_s);
    people.change([&](WriteDb &tx) {
        return tx.run(u"UPDATE grp SET rule = '{\"all\":[{\"who\":\"unknown\"}]}' WHERE id = ?"_s, live);
    });
    CHECK(people.whoAre(inLive).isEmpty());
    CHECK(people.whoGet(campaign::audienceOf({PeopleSet{}}, {liveSet})) == u"12345"_s);
}

TEST_CASE("people wide apart are all found, some thousand contacts at a time")
{
    People people;
    people.change([](WriteDb &tx) {
        return tx.run(u"INSERT INTO contact (id, e164, name, created, updated) VALUES (40000, 491511999999, "
                      "'Zoe', 0, 0), (12000, 491511999998, 'Zoe', 0, 0)"_s);
    });
    const auto zoes = people.change([](WriteDb &tx) {
        return store::createLiveGroup(tx, u"Zoes"_s, {false, {{Subject::Name, {}, Test::Is, u"zoe"_s}}},
                                      kNow);
    });
    const auto audience = campaign::audienceOf({{campaign::PeopleSet::Kind::Group, *zoes, {}}}, {});
    CHECK(people.whoGet(audience) == u"1200040000"_s);
    const auto next =
        people.read([&](ReadDb &db) { return store::nextOf(db, audience, {.now = kNow}, 12000); });
    REQUIRE(next);
    CHECK(next->contact.value == 40000);
    CHECK_FALSE(people.read([&](ReadDb &db) { return store::nextOf(db, audience, {}, 40000); }));
}

TEST_CASE("nobody is put into a live group by its name")
{
    People people;
    const Rule rule{false, {{Subject::Name, {}, Test::Filled, {}}}};
    people.change([&](WriteDb &tx) { return store::createLiveGroup(tx, u"Regulars"_s, rule, kNow); });
    const auto made = people.change([](WriteDb &tx) { return store::groupNamed(tx, u"regulars"_s, kNow); });
    const auto all = people.read([](ReadDb &db) { return store::groups(db); });
    REQUIRE(all.size() == 2);
    CHECK(all[0].people == -1);
    CHECK(all[1].id == made);
    CHECK(all[1].name == u"regulars (2)"_s);
}
