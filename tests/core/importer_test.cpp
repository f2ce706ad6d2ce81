#include "core/contacts/importer.h"
#include "core/store/groups.h"
#include "core/store/rowquery.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faultydisk.h"
#include "tests/support/tempprofile.h"
#include "tests/support/workbook.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace contacts;
using tests::TempProfile;
using tests::value;

namespace {

const Region kGermany = Region::fromText(u"DE");
constexpr base::Milliseconds kSlice{1000};

std::unique_ptr<ContactSource> sourceOf(const QByteArray &content)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(content);
    REQUIRE(buffer->open(QIODevice::ReadOnly));
    auto source = openList(std::move(buffer), u"list.csv"_s);
    REQUIRE(source);
    return std::move(*source);
}

ImportOptions options(const QByteArray &content)
{
    ImportOptions all;
    all.file = u"list.csv"_s;
    all.identity = QString::fromLatin1(content.toHex().left(200)) + QString::number(qHash(content));
    all.region = kGermany;
    return all;
}

/// The rows of many people; every tenth has no number and every hundredth is somebody from above.
QByteArray manyPeople(int rows)
{
    QByteArray content = "Mobile,Name,City\n";
    for (int i = 0; i < rows; ++i) {
        const int person = i % 100 == 99 ? i - 50 : i;
        content += i % 10 == 3 ? "none"_ba : "0151" + QByteArray::number(10000000 + person);
        content += ",Person " + QByteArray::number(i) + ",Bonn\n";
    }
    return content;
}

std::vector<QStringList> cellsOf(const QByteArray &csv)
{
    std::vector<QStringList> rows;
    for (const QString &line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts))
        rows.push_back(line.split(u','));
    return rows;
}

QByteArray asCards(const QByteArray &csv)
{
    QByteArray cards;
    for (const QStringList &row : cellsOf(csv))
        cards += u"BEGIN:VCARD\nTEL:%1\nFN:%2\nADR:;;;%3\nEND:VCARD\n"_s.arg(row[0], row[1], row[2]).toUtf8();
    return cards.sliced(cards.indexOf("BEGIN", 1)); // the heading is nobody
}

struct Import
{
    store::Database &db;
    tests::FakeClock clock{};

    ImportResult<std::unique_ptr<Importer>> begin(const QByteArray &content, const ImportOptions &given)
    {
        return Importer::begin(db, sourceOf(content), given, clock);
    }
    ImportResult<ImportCounts> run(const QByteArray &content, const ImportOptions &given)
    {
        auto importer = begin(content, given);
        if (!importer)
            return base::unexpected(importer.error());
        while (!(*importer)->isDone()) {
            if (auto done = (*importer)->step(kSlice); !done)
                return base::unexpected(done.error());
        }
        return (*importer)->counts();
    }
    ImportCounts operator()(const QByteArray &content) { return run(content, options(content)).value(); }
    ImportCounts operator()(const QByteArray &content, const ImportOptions &given)
    {
        return run(content, given).value();
    }
};

std::vector<Contact> everybody(store::Database &db)
{
    return value(db.read([](store::ReadDb &r) { return store::contactsAfter(r, {}, {}, 100000); }));
}

int count(store::Database &db, const QString &sql)
{
    return value(db.read([&](store::ReadDb &r) { return r.value<int>(sql); })).value();
}

/// All that an import leaves, but the moment.
QString stateOf(store::Database &db)
{
    QString state;
    for (const Contact &c : everybody(db))
        state += u"%1 %2 %3\n"_s.arg(c.number.toString(), c.name, toJson(c.fields));
    for (const auto &table :
         {u"import_member"_s, u"member"_s, u"import_reject"_s, u"basis"_s, u"import"_s, u"field"_s, u"grp"_s})
        state += u"%1 %2\n"_s.arg(table).arg(count(db, u"SELECT count(*) FROM "_s + table));
    const auto record = value(db.read([](store::ReadDb &r) { return store::imports(r); })).front();
    const ImportCounts &n = record.counts;
    for (const qint64 number :
         {n.rows, n.added, n.updated, n.unchanged, n.invalid, n.duplicates, n.suppressed})
        state += QString::number(number) + u' ';
    return state + (record.finished ? u"finished"_s : u"interrupted"_s);
}

} // namespace

TEST_CASE("a list becomes people, with what it says of them")
{
    const TempProfile profile;
    const auto db = profile.open();
    Import import{*db};
    const auto counts = import("Handy;Vorname;Nachname;Letzter Besuch;Umsatz;Notiz\n"
                               "0151 10000001;Ada;Lovelace;22.11.2026;1.234,50;liebt \"Tee\"\n"
                               "+44 7700 900123;Bob;;1.2.2026;7;\n"_ba);
    CHECK(counts == ImportCounts{2, 2, 0, 0, 0, 0, 0});
    const auto people = everybody(*db);
    REQUIRE(people.size() == 2);
    CHECK(people[0].number == PhoneNumber{4915110000001, kGermany});
    CHECK(people[0].raw == u"0151 10000001"_s);
    CHECK(people[0].name == u"Ada Lovelace"_s);
    CHECK(people[0].fields[u"letzter besuch"_s] == u"2026-11-22"_s);
    CHECK(people[0].fields[u"umsatz"_s] == u"1234.50"_s);
    CHECK(people[0].fields[u"note"_s] == u"liebt \"Tee\""_s);
    CHECK(people[0].created == import.clock.now());
    CHECK(people[1].name == u"Bob"_s);
    CHECK_FALSE(people[1].fields.contains(u"note"_s));
    const auto fields = value(db->read([](store::ReadDb &r) { return store::fields(r); }));
    REQUIRE(fields.size() == 3);
    CHECK(fields[0] == Field{u"letzter besuch"_s, u"Letzter Besuch"_s, FieldType::Date});
    CHECK(fields[2] == Field{u"umsatz"_s, u"Umsatz"_s, FieldType::Number});
}

TEST_CASE("every row is counted once")
{
    const TempProfile profile;
    const auto db = profile.open();
    Import import{*db};
    import("Mobile,Name,City\n015110000001,Ada,Bonn\n015110000002,Bob,Bonn\n015110000003,Cleo,Bonn\n"_ba);
    value(db->transaction([](store::WriteDb &tx) {
        store::suppress(tx, {4915110000003, consent::SuppressionKind::Stop, {}, {}, {}, {}, false});
        store::eraseFromSuppressions(tx, 4915110000009, {}, {});
    }));
    const QByteArray list = "Mobile,Name,City\n"
                            "015110000001,Ada,\n"           // nothing new
                            "0049 151 10000002,Bob,Ulm\n"   // moved
                            "015110000003,Cleo,Ulm\n"       // must not be texted, but is kept up to date
                            "015110000004,Dan,Ulm\n"        // new
                            "+49151/10000004,Daniel,Köln\n" // twice in the list: the first row counts
                            "015110000001,Eve,Köln\n"       // the same for somebody known
                            "012,Fay,Köln\n"                // no number
                            ",Gus,Köln\n"                   //
                            "015110000009,Ida,Köln\n"_ba;   // asked to be deleted
    ImportOptions given = options(list);
    SECTION("written")
    {
        CHECK(import(list, given) == ImportCounts{9, 1, 1, 1, 2, 2, 2});
        const auto people = everybody(*db);
        REQUIRE(people.size() == 4);
        CHECK(people[0].name == u"Ada"_s);
        CHECK(people[0].fields[u"city"_s] == u"Bonn"_s);
        CHECK(people[1].fields[u"city"_s] == u"Ulm"_s);
        CHECK(people[2].fields[u"city"_s] == u"Ulm"_s);
        CHECK(people[3].name == u"Dan"_s);
    }
    SECTION("only counted")
    {
        const QString before = stateOf(*db);
        given.isDryRun = true;
        CHECK(import(list, given) == ImportCounts{9, 1, 1, 1, 2, 2, 2});
        CHECK(stateOf(*db) == before);
    }
}

TEST_CASE("an import remembers whom it named, in what group, on what ground")
{
    const TempProfile profile;
    const auto db = profile.open();
    Import import{*db};
    import("Mobile,Name\n015110000001,Ada\n015110000002,Bob\n"_ba);
    const QByteArray list = "Mobile,Name\n015110000002,Bob\n015110000003,Cleo\n"_ba;
    ImportOptions given = options(list);
    given.group = u"Customers"_s;
    given.basis = u"card signed in the shop"_s;
    import(list, given);

    const auto names = [&](const store::ContactQuery &query) {
        QString all;
        for (const auto &c :
             value(db->read([&](store::ReadDb &r) { return store::contactsAfter(r, query, {}, 99); })))
            all += c.name + u' ';
        return all;
    };
    CHECK(names({.import = {2}}) == u"Bob Cleo "_s);
    CHECK(names({.import = {1}}) == u"Ada Bob "_s);
    const auto group =
        value(db->read([](store::ReadDb &r) { return store::groupByName(r, u"customers"_s); }));
    REQUIRE(group);
    CHECK(names({.group = group->id}) == u"Bob Cleo "_s);
    CHECK(
        count(
            *db,
            u"SELECT count(*) FROM basis WHERE import = 2 AND basis LIKE 'card%' AND source = 'list.csv'"_s) ==
        1);
}

TEST_CASE("rejected rows wait for their file when it is wanted")
{
    const TempProfile profile;
    const auto db = profile.open();
    Import import{*db};
    const QByteArray list =
        "Mobile,Name\n12,\"Ada, \"\"A\"\"\"\n015110000002,Bob\n\n,Cleo\n4.91512E+11,Dan\n"_ba;
    ImportOptions given = options(list);
    given.keepsRejects = true;
    CHECK(import(list, given).invalid == 3);
    value(db->transaction([](store::WriteDb &tx) {
        const auto rows = store::rejectsAfter(tx, {1}, 0, 10);
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].line == 2);
        CHECK(rows[0].cells == QStringList{u"12"_s, u"Ada, \"A\""_s});
        CHECK(rows[1] == RejectedRow{5, NumberError::Code::Empty, {u""_s, u"Cleo"_s}});
        CHECK(rows[2].reason == NumberError::Code::LostDigits);
        CHECK(store::rejectsAfter(tx, {1}, 2, 1).front().line == 5);
        store::forgetRejects(tx, {1});
        CHECK(store::rejectsAfter(tx, {1}, 0, 10).empty());
    }));
}

TEST_CASE("an import that is stopped anywhere and repeated ends as one that was not")
{
    const QByteArray people = manyPeople(3200);
    const int format = GENERATE(0, 1, 2);
    const QByteArray list = format == 0   ? people
                            : format == 1 ? tests::workbookOf(cellsOf(people))
                                          : asCards(people);
    ImportOptions given = options(list);
    given.group = u"All"_s;
    given.keepsRejects = true;
    given.basis = u"said so"_s;
    const TempProfile whole;
    const auto expectedDb = whole.open();
    CHECK(Import{*expectedDb}(list, given) == ImportCounts{3200, 2848, 0, 0, 320, 32, 0});
    const QString expected = stateOf(*expectedDb);

    const TempProfile profile;
    const int stops = GENERATE(1, 2, 3, 5);
    for (int i = 0; i < stops; ++i) {
        const auto db = profile.open();
        Import import{*db};
        auto importer = import.begin(list, given);
        REQUIRE(importer);
        // The clock stands still: only a budget of nothing ends before the list does, after one chunk.
        const qint64 before = (*importer)->counts().rows;
        while ((*importer)->counts().rows < before + 500 && !(*importer)->isDone())
            REQUIRE((*importer)->step(base::Milliseconds(0)));
    }
    const auto db = profile.open();
    Import{*db}(list, given);
    CHECK(stateOf(*db) == expected);
}

TEST_CASE("an import whose disk fails at any moment can be repeated")
{
    const QByteArray list = manyPeople(1200);
    const ImportOptions given = options(list);
    const TempProfile whole;
    const auto expectedDb = whole.open();
    Import{*expectedDb}(list, given);
    const QString expected = stateOf(*expectedDb);

    bool failed = true;
    for (int i = 0; failed; i += 3) {
        CAPTURE(i);
        const TempProfile profile;
        tests::FaultyDisk disk;
        {
            const auto db = profile.open();
            disk.failAfter(i, tests::FaultyDisk::Fault::Full);
            const auto result = Import{*db}.run(list, given);
            failed = disk.hasFailed();
            if (!result)
                CHECK(std::get<store::Error>(result.error()).code == store::Error::Code::Full);
            else
                CHECK(result->rows == 1200);
        }
        disk.heal();
        const auto db = profile.open();
        if (failed)
            Import{*db}(list, given);
        CHECK(everybody(*db).size() == 1068);
        CHECK(stateOf(*db).section(u'\n', 0, 1067) == expected.section(u'\n', 0, 1067));
    }
}

TEST_CASE("a list that breaks off keeps what was read, and says so")
{
    const TempProfile profile;
    const auto db = profile.open();
    QByteArray list = manyPeople(2000) + "015199999999,\"never closed,Bonn\n";
    const auto result = Import{*db}.run(list, options(list));
    REQUIRE_FALSE(result);
    CHECK(std::get<SourceError>(result.error()).code == SourceError::Code::CutOff);
    CHECK(std::get<SourceError>(result.error()).line == 2002);
    CHECK(everybody(*db).size() == 1780);
}

TEST_CASE("columns that cannot be told are an error before anything is written")
{
    const TempProfile profile;
    const auto db = profile.open();
    const QByteArray list = "Name,City\nAda,Bonn\n"_ba;
    const auto none = Import{*db}.run(list, options(list));
    REQUIRE_FALSE(none);
    CHECK(std::get<ColumnMapError>(none.error()).code == ColumnMapError::Code::NoNumberColumn);
    ImportOptions given = options(list);
    given.assigned = {{u"number"_s, u"Phone"_s}};
    const auto unknown = Import{*db}.run(list, given);
    REQUIRE_FALSE(unknown);
    CHECK(std::get<ColumnMapError>(unknown.error()).text == u"Phone"_s);
    CHECK(count(*db, u"SELECT count(*) FROM import"_s) == 0);
}

TEST_CASE("a row may name its own country")
{
    const TempProfile profile;
    const auto db = profile.open();
    Import{*db}("Mobile,Name,Country\n015110000001,Ada,\n0612345678,Bob,FR\n"_ba);
    const auto people = everybody(*db);
    REQUIRE(people.size() == 2);
    CHECK(people[0].number.e164 == 4915110000001);
    CHECK(people[1].number.e164 == 33612345678);
}

TEST_CASE("other work goes between the slices of an import")
{
    const TempProfile profile;
    const auto db = profile.open();
    const QByteArray list = manyPeople(1500);
    Import import{*db};
    auto importer = std::move(*import.begin(list, options(list)));
    while (importer->counts().rows == 0)
        REQUIRE(importer->step(base::Milliseconds(0)));
    value(db->transaction([](store::WriteDb &tx) {
        store::insertContact(tx, {{4915999999999, {}}, {}, u"by hand"_s, {}, {}}, {});
    }));
    const auto reader = profile.open(store::Access::Read);
    CHECK(everybody(*reader).size() > 1);
    while (!importer->isDone())
        REQUIRE(importer->step(kSlice));
    CHECK(count(*db, u"SELECT count(*) FROM import_member"_s) == 1335);
    CHECK(everybody(*db).size() == 1336);
}
