#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"
#include "core/store/settings.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using contacts::Contact;
using contacts::Field;
using contacts::FieldType;
using contacts::FieldValues;
using contacts::ListedContact;
using contacts::Region;
using tests::TempProfile;
using tests::value;

namespace {

const base::TimePoint kMonday{base::Milliseconds{1763971200000}};
const base::TimePoint kTuesday = kMonday + std::chrono::hours(24);

ListedContact listed(qint64 e164, const QString &name, const FieldValues &fields = {},
                     const QString &language = {})
{
    return {{e164, Region::fromText(u"DE")}, u"0151 1"_s, name, language, contacts::toJson(fields)};
}

MergedContact merge(Database &db, const ListedContact &row, base::TimePoint now)
{
    return value(db.transaction([&](WriteDb &tx) { return mergeContact(tx, row, now); }));
}

Contact stored(Database &db, qint64 e164)
{
    return value(db.read([&](ReadDb &read) { return contactByNumber(read, e164); })).value();
}

template <class F>
auto read(Database &db, F fn)
{
    return value(db.read(fn));
}

} // namespace

TEST_CASE("field values keep their way through JSON")
{
    const auto fields = GENERATE(values<FieldValues>({
        {},
        {{u"city"_s, u"Köln"_s}},
        {{u"a"_s, u"say \"no\" \\ or\nnot\t"_s}, {u"b"_s, u"😀 {x}"_s}, {u"quoted \"key\""_s, u"\u0001"_s}},
    }));
    const QString json = contacts::toJson(fields);
    CHECK(contacts::fieldsFromJson(json) == fields);
    CHECK(contacts::toJson(contacts::fieldsFromJson(json)) == json);
}

TEST_CASE("field values of other writers of JSON are read too, and what is cut off is left")
{
    CHECK(contacts::fieldsFromJson(uR"({ "a" : "1\n\/\u00e9", "b":"" })"_s) ==
          FieldValues{{u"a"_s, u"1\n/é"_s}, {u"b"_s, u""_s}});
    CHECK(contacts::fieldsFromJson(uR"({"a":"1","b":"2)"_s) == FieldValues{{u"a"_s, u"1"_s}});
    CHECK(contacts::fieldsFromJson(uR"({"a":"1\)"_s) == FieldValues{});
    CHECK(contacts::fieldsFromJson(uR"({"a":"\u00)"_s) == FieldValues{});
}

TEST_CASE("one field of many is read alone")
{
    const FieldValues fields{
        {u"a"_s, u"1"_s}, {u"b \"c\""_s, u"two\n\\"_s}, {u"stra\u00DFe"_s, u"\"\u20AC"_s}};
    const QString json = contacts::toJson(fields);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        CHECK(contacts::fieldFromJson(json, field.key()) == field.value());
    CHECK(contacts::fieldFromJson(json, u"1").isEmpty());
    CHECK(contacts::fieldFromJson(json, u"two\n\\").isEmpty());
    CHECK(contacts::fieldFromJson({}, u"a").isEmpty());
    CHECK(contacts::fieldFromJson(uR"({"a":"1)", u"a").isEmpty());
    CHECK(contacts::fieldFromJson(uR"({"\u0061":"1"})", u"a") == u"1");
}

TEST_CASE("a header becomes a key")
{
    CHECK(contacts::fieldKey(u"  Last   Visit "_s) == u"last visit"_s);
    CHECK(contacts::fieldKey(u"ÄRA"_s) == u"ära"_s);
}

TEST_CASE("a row of a list meets the person with its number")
{
    const TempProfile profile;
    const auto db = profile.open();
    const auto first =
        merge(*db, listed(4915100000001, u"Ada"_s, {{u"city"_s, u"Bonn"_s}}, u"de"_s), kMonday);
    CHECK(first.how == Merged::Added);
    const Contact added = stored(*db, 4915100000001);
    CHECK(added.id == first.id);
    CHECK(added.number == contacts::PhoneNumber{4915100000001, Region::fromText(u"DE")});
    CHECK(added.raw == u"0151 1"_s);
    CHECK(added.fields == FieldValues{{u"city"_s, u"Bonn"_s}});
    CHECK(added.created == kMonday);

    struct Case
    {
        ListedContact row;
        Merged how;
        QString name;
        FieldValues fields;
    };
    const auto c = GENERATE(values<Case>({
        {listed(4915100000001, u"Ada"_s, {{u"city"_s, u"Bonn"_s}}),
         Merged::Unchanged,
         u"Ada"_s,
         {{u"city"_s, u"Bonn"_s}}},
        {listed(4915100000001, {}, {}), Merged::Unchanged, u"Ada"_s, {{u"city"_s, u"Bonn"_s}}},
        {listed(4915100000001, {}, {{u"city"_s, {}}}), Merged::Unchanged, u"Ada"_s, {{u"city"_s, u"Bonn"_s}}},
        {listed(4915100000001, u"Ada L."_s), Merged::Updated, u"Ada L."_s, {{u"city"_s, u"Bonn"_s}}},
        {listed(4915100000001, {}, {{u"vip"_s, u"yes"_s}}),
         Merged::Updated,
         u"Ada"_s,
         {{u"city"_s, u"Bonn"_s}, {u"vip"_s, u"yes"_s}}},
        {listed(4915100000001, {}, {{u"city"_s, u"Köln"_s}}),
         Merged::Updated,
         u"Ada"_s,
         {{u"city"_s, u"Köln"_s}}},
    }));
    const auto again = merge(*db, c.row, kTuesday);
    CHECK(again.id == first.id);
    CHECK(again.how == c.how);
    const Contact after = stored(*db, 4915100000001);
    CHECK(after.name == c.name);
    CHECK(after.fields == c.fields);
    CHECK(after.language == u"de"_s);
    CHECK(after.created == kMonday);
    CHECK(after.updated == (c.how == Merged::Updated ? kTuesday : kMonday));
}

TEST_CASE("a page has the content of its ids, in their order")
{
    const TempProfile profile;
    const auto db = profile.open();
    std::vector<base::ContactId> ids;
    for (int i = 0; i < 5; ++i)
        ids.push_back(merge(*db, listed(4915100000000 + i, QString(QChar(u'e' - char16_t(i)))), kMonday).id);
    const auto names = [&](std::vector<base::ContactId> wanted) {
        QString all;
        for (const Contact &contact : read(*db, [&](ReadDb &r) { return contactPage(r, wanted); }))
            all += contact.name;
        return all;
    };
    CHECK(names({ids[3], ids[0], ids[4]}) == u"bea"_s);
    CHECK(names({ids[1], base::ContactId{99}, ids[2]}) == u"dc"_s);

    const auto ordered = [&](ContactQuery::Order order, bool descending, int limit = -1) {
        return names(read(*db, [&](ReadDb &r) {
            return contactIds(r, {.order = order, .descending = descending, .limit = limit});
        }));
    };
    CHECK(ordered(ContactQuery::Order::Added, false) == u"edcba"_s);
    CHECK(ordered(ContactQuery::Order::Added, true, 2) == u"ab"_s);
    CHECK(ordered(ContactQuery::Order::Name, false) == u"abcde"_s);
    CHECK(ordered(ContactQuery::Order::Number, true, 3) == u"abc"_s);
}

TEST_CASE("everybody is met once in a long pass")
{
    const TempProfile profile;
    const auto db = profile.open();
    for (int i = 0; i < 7; ++i)
        merge(*db, listed(4915100000000 + i, u"x"_s), kMonday);
    const auto passed = read(*db, [](ReadDb &r) {
        std::vector<qint64> numbers;
        base::ContactId last;
        for (auto page = contactsAfter(r, {}, last, 3); !page.empty(); page = contactsAfter(r, {}, last, 3)) {
            for (const Contact &contact : page)
                numbers.push_back(contact.number.e164 - 4915100000000);
            last = page.back().id;
        }
        return numbers;
    });
    CHECK(passed == std::vector<qint64>{0, 1, 2, 3, 4, 5, 6});
    CHECK(read(*db, [](ReadDb &r) { return contactCount(r, {}); }) == 7);
}

TEST_CASE("a group never gets the id of one that was deleted, and a taken name gets a number")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([&](WriteDb &tx) {
        const auto first = createGroupLike(tx, u"Chosen"_s, kMonday);
        const auto second = createGroupLike(tx, u"Chosen"_s, kMonday);
        const auto third = createGroupLike(tx, u"chosen"_s, kMonday);
        CHECK(first.name == u"Chosen"_s);
        CHECK(second.name == u"Chosen (2)"_s);
        CHECK(third.name == u"chosen (3)"_s);
        CHECK(deleteGroup(tx, third.id));
        CHECK(deleteGroup(tx, second.id));
        CHECK(createGroup(tx, u"Later"_s, kMonday)->value > third.id.value);
        CHECK(createGroupLike(tx, u"Chosen"_s, kMonday).name == u"Chosen (2)"_s);
    }));
}

TEST_CASE("groups have people, and forget them alone")
{
    const TempProfile profile;
    const auto db = profile.open();
    std::vector<base::ContactId> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(merge(*db, listed(4915100000000 + i, QString::number(i)), kMonday).id);
    const auto group = value(db->transaction([&](WriteDb &tx) {
        const auto made = createGroup(tx, u"Stammkunden"_s, kMonday).value();
        CHECK_FALSE(createGroup(tx, u"STAMMKUNDEN"_s, kMonday));
        CHECK(groupNamed(tx, u"stammkunden"_s, kMonday) == made);
        CHECK(groupNamed(tx, u"Alle"_s, kMonday) != made);
        CHECK(addMember(tx, made, ids[1]));
        CHECK_FALSE(addMember(tx, made, ids[1]));
        CHECK(addMembers(tx, made, ids[1], ids[3]) == 2);
        CHECK(removeMember(tx, made, ids[2]));
        CHECK_FALSE(removeMember(tx, made, ids[0]));
        return made;
    }));
    const auto all = read(*db, [](ReadDb &r) { return groups(r); });
    REQUIRE(all.size() == 2);
    CHECK(all[1] == contacts::Group{group, u"Stammkunden"_s, {}, 2});
    CHECK(read(*db, [](ReadDb &r) { return groupByName(r, u"stammkunden"_s); }) == all[1]);
    CHECK(read(*db, [&](ReadDb &r) { return contactIds(r, {.group = group}); }) ==
          std::vector{ids[1], ids[3]});
    CHECK(read(*db, [&](ReadDb &r) { return contactIds(r, {.group = group, .search = u"3"_s}); }) ==
          std::vector{ids[3]});
    CHECK(read(*db, [&](ReadDb &r) { return contactCount(r, {.group = group}); }) == 2);
    CHECK(read(*db, [&](ReadDb &r) { return contactsAfter(r, {.group = group}, ids[1], 9).size(); }) == 1);

    value(db->transaction([&](WriteDb &tx) {
        CHECK(deleteGroup(tx, group));
        CHECK_FALSE(deleteGroup(tx, group));
    }));
    CHECK(read(*db, [](ReadDb &r) { return contactCount(r, {}); }) == 4);
    CHECK(read(*db, [](ReadDb &r) { return r.value<int>(u"SELECT count(*) FROM member"_s); }) == 0);
}

TEST_CASE("a field keeps its label, and its type while everything fits")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        defineField(tx, {u"visit"_s, u"Visit"_s, FieldType::Date});
        defineField(tx, {u"visit"_s, u"VISIT"_s, FieldType::Date});
        defineField(tx, {u"points"_s, u"Points"_s, FieldType::Number});
        defineField(tx, {u"points"_s, u"Points"_s, FieldType::Text});
        CHECK(fields(tx) == std::vector<Field>{{u"points"_s, u"Points"_s, FieldType::Text},
                                               {u"visit"_s, u"Visit"_s, FieldType::Date}});
    }));
}

TEST_CASE("settings are remembered")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        CHECK_FALSE(setting(tx, u"region"_s));
        setSetting(tx, u"region"_s, u"DE"_s);
        setSetting(tx, u"region"_s, u"AT"_s);
    }));
    CHECK(read(*db, [](ReadDb &r) { return setting(r, u"region"_s); }) == u"AT"_s);
}
