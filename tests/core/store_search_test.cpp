#include "core/store/contacts.h"
#include "core/store/rowquery.h"
#include "core/store/searchindex.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace store;
using contacts::FieldValues;
using tests::TempProfile;
using tests::value;

namespace {

const base::TimePoint kNow{};

struct Person
{
    qint64 e164;
    QString name;
    FieldValues fields;
};

const std::vector<Person> kPeople{
    {4915112345678, u"Ada Lovelace"_s, {{u"city"_s, u"London"_s}}},
    {4915199999999, u"Zoë MÜLLER"_s, {{u"note"_s, u"says \"hi\" \\ 100%_sure"_s}}},
    {447700900123, u"Bob"_s, {{u"city"_s, u"Köln"_s}, {u"friend"_s, u"Ada"_s}}},
    {33639980001, u"李雷"_s, {}},
};

/// Adds the people; `indexed` of them are in the index, the others are read row by row.
std::unique_ptr<Database> filled(const TempProfile &profile, size_t indexed)
{
    auto db = profile.open();
    for (size_t i = 0; i < kPeople.size(); ++i) {
        if (i == indexed && i > 0)
            value(db->transaction([](WriteDb &tx) { CHECK_FALSE(extendIndex(tx, 1000)); }));
        value(db->transaction([&](WriteDb &tx) {
            const Person &person = kPeople[i];
            mergeContact(tx, {{person.e164, {}}, {}, person.name, {}, contacts::toJson(person.fields)}, kNow);
        }));
    }
    if (indexed >= kPeople.size())
        value(db->transaction([](WriteDb &tx) { extendIndex(tx, 1000); }));
    return db;
}

/// Who is found, by position: "02" is Ada and Bob.
QString found(Database &db, const QString &text, int limit = -1)
{
    QString positions;
    for (const auto id :
         value(db.read([&](ReadDb &r) { return contactIds(r, {.search = text, .limit = limit}); })))
        positions += QString::number(id.value - 1);
    return positions;
}

} // namespace

TEST_CASE("people are found by parts of names, numbers and fields, indexed or not")
{
    const TempProfile profile;
    const size_t indexed = GENERATE(0U, 2U, 4U);
    CAPTURE(indexed);
    const auto db = filled(profile, indexed);
    struct Case
    {
        QString text;
        QString who;
    };
    const std::vector<Case> cases{
        {u"ada"_s, u"02"_s},      {u"LOVE"_s, u"0"_s},       {u"ada love"_s, u"0"_s},
        {u"ada köln"_s, u"2"_s},  {u"müller"_s, u"1"_s},     {u"zoË"_s, u"1"_s},
        {u"李雷"_s, u"3"_s},      {u"雷"_s, u"3"_s},         {u"ad"_s, u"02"_s},
        {u"b ada"_s, u"2"_s},     {u"nobody"_s, u""_s},      {u"+49 151-12"_s, u"0"_s},
        {u"0151 123"_s, u"0"_s},  {u"7700900123"_s, u"2"_s}, {u"\"hi\""_s, u"1"_s},
        {u"100%_"_s, u"1"_s},     {u"0%0"_s, u""_s},         {u"\\"_s, u"1"_s},
        {u"friend"_s, u""_s},     {u"city"_s, u""_s},        {u"'; DROP"_s, u""_s},
        {u"ada OR bob"_s, u""_s}, {u"don"_s, u"0"_s},        {u"49"_s, u"01"_s},
        {u"ob"_s, u"2"_s},        {u"LN"_s, u"2"_s},         {u"zz"_s, u""_s},
        {u"ve ad"_s, u"0"_s},     {u"oË"_s, u"1"_s},         {u"hi \\"_s, u"1"_s},
        {u"23"_s, u"02"_s},       {u"80"_s, u"3"_s},         {u"a"_s, u"0"_s},
        {u"L"_s, u"0"_s},         {u"m"_s, u"1"_s},          {u"Z"_s, u"1"_s},
        {u"e"_s, u""_s},          {u"ü"_s, u""_s},           {u"4"_s, u"012"_s},
        {u"3"_s, u"3"_s},         {u"l a"_s, u"0"_s},        {u"b l"_s, u""_s},
        {u"a london"_s, u"0"_s},  {u"b london"_s, u""_s},    {u"a \\"_s, u""_s},
        {u"z \\"_s, u"1"_s},
    };
    for (const Case &c : cases) {
        CAPTURE(c.text);
        CHECK(found(*db, c.text) == c.who);
    }
}

TEST_CASE("an initial is that of any word of a name, in scripts with capitals")
{
    const TempProfile profile;
    const auto db = profile.open();
    const bool isIndexed = GENERATE(false, true);
    const bool isChanged = GENERATE(false, true);
    CAPTURE(isIndexed, isChanged);
    value(db->transaction([&](WriteDb &tx) {
        qint64 number = 4915100000000;
        for (const QString &name : {u"Jean-Luc Émond"_s, u"école d'Été"_s, u"O_100%"_s, u"İnci 2 ßen"_s})
            mergeContact(tx, {{++number, {}}, {}, name, {}, {}}, kNow);
        if (isIndexed)
            extendIndex(tx, 1000);
        if (!isChanged)
            return;
        auto luc = *contactById(tx, {1});
        luc.name = u"Jo Émond"_s;
        updateContact(tx, luc, kNow);
    }));
    CHECK(found(*db, u"j"_s) == u"0"_s);
    CHECK(found(*db, u"D"_s) == u"1"_s);
    CHECK(found(*db, u"é"_s) == u"01"_s);
    CHECK(found(*db, u"É"_s) == u"01"_s);
    CHECK(found(*db, u"İ"_s) == u"3"_s);
    CHECK(found(*db, u"ß"_s) == u"3"_s);
    CHECK(found(*db, u"u"_s) == u""_s);
    CHECK(found(*db, u"_"_s) == u"2"_s);
    CHECK(found(*db, u"1"_s) == u""_s);
    CHECK(found(*db, u"2"_s) == u"3"_s);
    CHECK(found(*db, u"4"_s) == u"0123"_s);
    CHECK(found(*db, u"j émo"_s) == u"0"_s);
    CHECK(found(*db, u"e mon"_s) == u""_s);
}

TEST_CASE("the first of very many matches are the first of all of them")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        for (int i = 0; i < 24'000; ++i) {
            const QString name = i % 8 == 0 ? u"Aaron %1"_s.arg(i) : u"Berta %1"_s.arg(i);
            insertContact(tx, {{4915100000000 + i, {}}, {}, name, {}, {}}, kNow);
        }
        while (!extendIndex(tx, 8000)) {
        }
    }));
    for (const auto &text : {u"aar"_s, u"ber"_s, u"b"_s}) {
        const auto ask = [&](int limit) {
            return value(db->read([&](ReadDb &r) {
                return contactIds(r, {.search = text, .order = ContactQuery::Order::Name, .limit = limit});
            }));
        };
        const auto all = ask(-1);
        CAPTURE(text);
        CHECK(all.size() == (text == u"aar"_s ? 3'000 : 21'000));
        CHECK(ask(300) == std::vector(all.begin(), all.begin() + 300));
    }
}

TEST_CASE("in the order of names, those that begin with what was typed come first")
{
    const TempProfile profile;
    const auto db = profile.open();
    value(db->transaction([](WriteDb &tx) {
        qint64 number = 4915100000000;
        for (const QString &name :
             {u"Johanna"_s, u"Hans Meier"_s, u"hanna"_s, u"Zoë"_s, u"Ada Hanson"_s, u"Ha"_s})
            mergeContact(tx, {{++number, {}}, {}, name, {}, {}}, kNow);
    }));
    struct Case
    {
        QString text;
        bool descending;
        QString names;
    };
    const std::vector<Case> cases{
        {u"han"_s, false, u"hanna, Hans Meier, Ada Hanson, Johanna"_s},
        {u"han"_s, true, u"Hans Meier, hanna, Johanna, Ada Hanson"_s},
        {u" HANS  m"_s, false, u"Hans Meier"_s},
        {u"ha"_s, false, u"Ha, hanna, Hans Meier, Ada Hanson, Johanna"_s},
        {u"h"_s, false, u"Ha, hanna, Hans Meier, Ada Hanson"_s},
        {u"anna"_s, false, u"hanna, Johanna"_s},
        {u"zo"_s, true, u"Zoë"_s},
        {u"a"_s, false, u"Ada Hanson"_s},
    };
    const auto &c = GENERATE_REF(from_range(cases));
    const int limit = GENERATE(-1, 2, 1);
    const auto ids = value(db->read([&](ReadDb &r) {
        return contactIds(r, {.search = c.text,
                              .order = ContactQuery::Order::Name,
                              .descending = c.descending,
                              .limit = limit});
    }));
    QStringList names;
    for (const base::ContactId id : ids)
        names << value(db->read([&](ReadDb &r) { return contactById(r, id)->name; }));
    CAPTURE(c.text, limit);
    CHECK(names == c.names.split(u", "_s).mid(0, limit));
}

TEST_CASE("a limit takes the first")
{
    const TempProfile profile;
    const size_t indexed = GENERATE(0U, 1U, 4U);
    const auto db = filled(profile, indexed);
    CHECK(found(*db, u"ada"_s, 1) == u"0"_s);
    CHECK(found(*db, u"a"_s, 0) == QString());
}

TEST_CASE("what was changed is found by what it is now")
{
    const TempProfile profile;
    const auto db = filled(profile, 4);
    const auto rename = [&](const QString &name) {
        value(db->transaction([&](WriteDb &tx) {
            mergeContact(tx, {{4915112345678, {}}, {}, name, {}, {}}, kNow);
        }));
    };
    rename(u"Augusta"_s);
    rename(u"Augusta King"_s);
    const bool refreshed = GENERATE(false, true);
    if (refreshed)
        value(db->transaction([](WriteDb &tx) { CHECK(extendIndex(tx, 1000)); }));
    CHECK(found(*db, u"augusta"_s) == u"0"_s);
    CHECK(found(*db, u"lovelace"_s) == QString());
    CHECK(found(*db, u"london"_s) == u"0"_s);
}

TEST_CASE("who was taken out of the index is not found by it")
{
    const TempProfile profile;
    const auto db = filled(profile, 4);
    value(db->transaction([](WriteDb &tx) {
        removeFromIndex(tx, {1});
        tx.run(u"DELETE FROM contact WHERE id = 1"_s);
    }));
    CHECK(found(*db, u"lovelace"_s) == QString());
    CHECK(found(*db, u"ada"_s) == u"2"_s);
    value(db->transaction([](WriteDb &tx) {
        CHECK(extendIndex(tx, 1000));
        tx.run(u"INSERT INTO contact_search (contact_search) VALUES ('integrity-check')"_s);
    }));
}

TEST_CASE("the index grows in slices")
{
    const TempProfile profile;
    const auto db = filled(profile, 0);
    const auto slice = [&] { return value(db->transaction([](WriteDb &tx) { return extendIndex(tx, 3); })); };
    CHECK_FALSE(slice());
    CHECK_FALSE(slice());
    CHECK(slice());
    CHECK(found(*db, u"ada"_s) == u"02"_s);
}
