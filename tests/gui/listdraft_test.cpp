#include "app/pages/import/listdraft.h"

#include "app/pages/import/repair.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/imports.h"
#include "tests/support/tempprofile.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::ListDraft;

namespace {

app::ListDraft draftOf(const QByteArray &text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    auto draft = app::readDraft(file.fileName());
    REQUIRE(draft);
    draft->region = contacts::Region::fromText(u"GB");
    return *draft;
}

const QByteArray kList = "Mobile,Customer,Notes\n07700 900118,Hannah,tall\n12,Nobody,\n07700 900119,,\n";

} // namespace

TEST_CASE("a draft knows its columns and what is wrong in them")
{
    ListDraft draft = draftOf(kList);
    CHECK(draft.isWhole);
    CHECK(draft.rows.size() == 3);
    const auto layout = draft.layout();
    REQUIRE(layout);
    const auto checks = app::checkColumns(draft, *layout);
    CHECK(checks == std::vector<app::ColumnCheck>{{2, 0, 1}, {2, 1, 0}, {1, 2, 0}});
    CHECK_FALSE(app::readDraft(u"/no/such/list.csv"_s));
}

TEST_CASE("a column that is left out is no field, and a place is had once")
{
    ListDraft draft = draftOf(kList);
    draft.targets = {{2, u"-"_s}, {1, u"note"_s}};
    const auto layout = draft.layout();
    REQUIRE(layout);
    CHECK(layout->map.columns[2].role == contacts::Role::LeftOut);
    REQUIRE(layout->fields().size() == 1);
    CHECK(layout->fields()[0].key == u"note"_s);
    draft.targets = {{0, u"-"_s}};
    CHECK_FALSE(draft.layout());
}

TEST_CASE("choices are remembered for lists with the same columns")
{
    const std::map<int, QString> targets{{0, u"number"_s}, {2, u"-"_s}};
    CHECK(app::targetsFromText(app::toText(targets), 3) == targets);
    CHECK(app::targetsFromText(app::toText(targets), 2) == std::map<int, QString>{{0, u"number"_s}});
    CHECK(app::targetsFromText(u"nonsense"_s, 3).empty());
    CHECK(draftOf(kList).signature() == draftOf("MOBILE,customer,Notes\n1,2,3\n").signature());
    CHECK(draftOf(kList).signature() != draftOf("Mobile,Notes,Customer\n1,2,3\n").signature());
}

TEST_CASE("repaired rows are taken as the import would have taken them")
{
    const ListDraft draft = draftOf(kList);
    const tests::TempProfile profile;
    const auto database = profile.open();
    tests::value(database->transaction([&](store::WriteDb &db) {
        const auto import = store::beginImport(db, u"list.csv"_s, u"x"_s, {});
        store::keepReject(db, import.id, {3, contacts::NumberError::Code::TooShort, {u"12"_s, u"Nobody"_s}});
        const app::Repair repair{*draft.layout(), import.id, u"Regulars"_s, {}};
        const auto take = [&](const QString &number, const QString &name) {
            return app::takeRepaired(db, repair, {{3, {number, name, {}}}});
        };
        CHECK(take(u"123"_s, u"Nobody"_s) == contacts::ImportCounts{});
        CHECK(store::rejectsAfter(db, import.id, 0, 10).size() == 1);
        CHECK(take(u"07700 900120"_s, u"Ada"_s) == contacts::ImportCounts{.added = 1});
        CHECK(store::rejectsAfter(db, import.id, 0, 10).empty());
        CHECK(store::contactByNumber(db, 447700900120)->name == u"Ada"_s);
        CHECK(store::groupByName(db, u"Regulars"_s)->people == 1);
    }));
}
