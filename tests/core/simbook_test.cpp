#include "core/contacts/importer.h"
#include "core/contacts/listplace.h"
#include "core/contacts/sources/simbook.h"
#include "tests/core/listreading.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempprofile.h"

using namespace Qt::StringLiterals;
using namespace contacts;
using tests::value;

namespace {

std::shared_ptr<const line::Phonebook> people(line::Phonebook entries)
{
    return std::make_shared<const line::Phonebook>(std::move(entries));
}

ListPlace simOf(line::Phonebook entries)
{
    return {u"SIM of Northline"_s, people(std::move(entries))};
}

const line::Phonebook kThree{
    {1, u"Ann"_s, u"+491713920098"_s}, {2, u"陈"_s, u"01713920001"_s}, {9, {}, u"10100"_s}};

/// Brings the list in to its end.
ImportCounts bringIn(store::Database &db, const ListPlace &place)
{
    const tests::FakeClock clock;
    ImportOptions options;
    options.file = place.name();
    options.identity = place.identity();
    options.region = Region::fromText(u"DE");
    options.keepsRejects = true;
    auto source = openList(place);
    REQUIRE(source);
    const auto importer = Importer::begin(db, std::move(*source), options, clock);
    REQUIRE(importer);
    while (!(*importer)->isDone())
        REQUIRE((*importer)->step(base::Milliseconds(1000)));
    return (*importer)->counts();
}

} // namespace

TEST_CASE("the people of a SIM are a list of names and numbers")
{
    const auto reading = tests::readAll(openList(simOf(kThree)));
    CHECK(reading.text() == u"Name|Number/Ann|+491713920098/陈|01713920001/|10100");
    CHECK(reading.lines() == std::vector<qint64>{1, 2, 9});
    CHECK_FALSE(reading.error);
}

TEST_CASE("the list of a SIM tells how it is read and how far")
{
    const auto source = openSimBook(people(kThree));
    CHECK(source->form() == ListForm{ListForm::Format::SimBook, {}, {}, {}, {}});
    CHECK(source->total() == 3);
    CHECK(source->done() == 0);
    SourceRow row;
    CHECK(source->next(row) == true);
    CHECK(source->done() == 1);
    while (source->next(row) == true)
        continue;
    CHECK(source->done() == 3);
    CHECK(source->next(row) == false);
    CHECK(openSimBook(people({}))->next(row) == false);
}

TEST_CASE("a place of a list is a file or a SIM")
{
    const ListPlace file(u"/home/jo/customers.2026.csv"_s);
    CHECK(file.name() == u"customers.2026.csv");
    CHECK(file.stem() == u"customers.2026");
    CHECK_FALSE(file.people());
    const ListPlace sim = simOf(kThree);
    CHECK(sim.name() == u"SIM of Northline");
    CHECK(sim.stem() == u"SIM of Northline");
    CHECK(sim.path().isEmpty());
}

TEST_CASE("the same people are the same list, others are not")
{
    const QString identity = simOf(kThree).identity();
    CHECK(simOf(kThree).identity() == identity);
    for (size_t i = 0; i < 3; ++i) {
        line::Phonebook others = kThree;
        (i == 0 ? others[0].name : others[i].number) += u'1';
        CHECK(simOf(others).identity() != identity);
    }
    CHECK(simOf({kThree[0], kThree[1]}).identity() != identity);
    CHECK(simOf({{1, u"Ann\n"_s, u"1"_s}}).identity() != simOf({{1, u"Ann"_s, u"1\n"_s}}).identity());
}

TEST_CASE("people of a SIM are imported once, and what nobody can be texted at is kept to be repaired")
{
    const tests::TempProfile profile;
    auto db = profile.open();
    const ImportCounts first = bringIn(*db, simOf(kThree));
    CHECK(first.added == 2);
    CHECK(first.invalid == 1);
    const ImportCounts again = bringIn(*db, simOf(kThree));
    CHECK(again.added == 0);
    CHECK(again.unchanged == 2);
    const auto imports = value(db->read([](store::ReadDb &r) { return store::imports(r); }));
    REQUIRE(imports.size() == 2);
    CHECK(imports.front().file == u"SIM of Northline");
    const auto rejects =
        value(db->read([&](store::ReadDb &r) { return store::rejectsAfter(r, imports.back().id, 0, 10); }));
    REQUIRE(rejects.size() == 1);
    CHECK(rejects.front().line == 9);
    CHECK(rejects.front().cells == QStringList{QString(), u"10100"_s});
}
