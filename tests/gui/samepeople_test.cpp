#include "app/language.h"
#include "app/models/samepeoplemodel.h"
#include "app/pages/import/samestep.h"
#include "app/pages/importpage.h"
#include "app/widgets/datatable.h"
#include "core/store/contacts.h"
#include "tests/gui/desk.h"
#include "tests/gui/largerfont.h"
#include "tests/gui/walk.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using app::SamePeopleModel;
using tests::until;

namespace {

/// Three people, and a list that knows two of them otherwise.
class Import : public tests::Desk
{
public:
    Import()
        : Desk(QString())
    {
        ledger([](store::WriteDb &db) {
            const base::TimePoint before{base::Milliseconds{1}};
            store::defineField(db, {u"city"_s, u"City"_s, contacts::FieldType::Text});
            store::insertContact(db, {{447700900118, {}}, {}, u"Hannah Reid"_s, {}, u"{\"city\":\"Bath\"}"_s},
                                 before);
            store::insertContact(db, {{447700900119, {}}, {}, u"Tom Ashby"_s, {}, {}}, before);
            store::insertContact(db, {{447700900120, {}}, {}, u"Zoe Marchetti"_s, {}, {}}, before);
        });
        open(u"contacts/import"_s);
    }

    /// To where the permission is given.
    void bring(const QByteArray &list)
    {
        QFile file(m_folder.filePath(u"till.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(list);
        file.close();
        dynamic_cast<app::ImportPage &>(page()).openFile(file.fileName());
        auto *next = page().findChild<QPushButton *>(u"nextStep"_s);
        REQUIRE(until([&] { return next->isVisible() && next->isEnabled(); }));
        next->click();
        for (auto *ground : page().findChildren<QRadioButton *>())
            ground->click(); // the last one stays: nobody knows
        next->click();
    }
    SamePeopleModel &model() { return *page().findChild<SamePeopleModel *>(); }
    app::DataTable &table() { return *page().findChild<app::SameStep *>()->findChild<app::DataTable *>(); }
    QString cell(int row, int column) { return model().index(row, column).data().toString(); }
    void chooseForAll(const QString &name, contacts::SameChoice choice)
    {
        auto *box = named<QComboBox>(name);
        REQUIRE(box);
        box->setCurrentIndex(box->findData(static_cast<int>(choice)));
        emit box->activated(box->currentIndex());
    }
    /// By Enter on the row, and the entry of the menu.
    void chooseFor(int row, const QString &words)
    {
        table().setCurrentIndex(model().index(row, 0));
        QTest::keyClick(&table(), Qt::Key_Return);
        QAction *chosen = nullptr;
        for (QMenu *menu : table().findChildren<QMenu *>())
            for (QAction *action : menu->actions())
                if (action->text().startsWith(words))
                    chosen = action;
        REQUIRE(chosen);
        chosen->trigger();
        for (QMenu *menu : table().findChildren<QMenu *>())
            menu->close();
    }
    contacts::Contact at(qint64 e164)
    {
        return ledger([=](store::ReadDb &db) { return store::contactByNumber(db, e164); })
            .value_or(contacts::Contact{});
    }

private:
    QTemporaryDir m_folder;
};

const QByteArray kList = "Mobile,Name,City\n"
                         "+447700900118,Hannah Reid,Bristol\n"
                         "+447700900119,Tom Ashby,Bath\n"
                         "+447700900220,Zoe Marchetti,Bath\n"
                         "+447700900221,Sean Kelly,Bath\n";

} // namespace

TEST_CASE("people who are here already are shown, decided about and treated so")
{
    Import import;
    import.bring(kList);
    REQUIRE(until([&] { return import.shows(u"2 rows resemble people who are here already"_s); }));
    const QAbstractItemModelTester tester(&import.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(until([&] { return import.cell(1, SamePeopleModel::InList).contains(u"Zoe"_s); }));
    CHECK(import.cell(0, SamePeopleModel::Line) == u"2"_s);
    CHECK(import.cell(0, SamePeopleModel::Differs) == u"City: Bristol, here Bath"_s);
    CHECK(import.cell(0, SamePeopleModel::Fate) == u"List replaces"_s);
    CHECK(import.cell(1, SamePeopleModel::Differs) == u"the number"_s);
    CHECK(import.cell(1, SamePeopleModel::Fate) == u"Both are kept"_s);
    CHECK(tests::cut(import.window()).join(u'\n') == QString());
    CHECK(tests::unnamed(import.window()).join(u'\n') == QString());
    CHECK(tests::unreachable(import.window()).join(u'\n') == QString());
    import.picture(u"import-same-people"_s);

    import.chooseForAll(u"What happens to rows with a known number"_s, contacts::SameChoice::HereStays);
    CHECK(import.cell(0, SamePeopleModel::Fate) == u"Stays as it is here"_s);
    import.chooseFor(1, u"The same person"_s);
    CHECK(import.cell(1, SamePeopleModel::Fate) == u"Number replaced"_s);
    import.press(u"Continue to check"_s);
    import.press(u"Back"_s);
    CHECK(import.cell(1, SamePeopleModel::Fate) == u"Number replaced"_s); // as it was chosen
    import.press(u"Continue to check"_s);
    import.press(u"Import 4 rows"_s);
    REQUIRE(until([&] { return import.button(u"Show the people"_s) != nullptr; }));
    CHECK(import.at(447700900118).fields.value(u"city"_s) == u"Bath"_s);
    CHECK(import.at(447700900119).fields.value(u"city"_s) == u"Bath"_s);
    CHECK(import.at(447700900220).name == u"Zoe Marchetti"_s);
    CHECK(import.at(447700900120) == contacts::Contact{});
}

TEST_CASE("the same people fit into the smallest window, in large letters and in German")
{
    const double factor = GENERATE(1.0, 1.5);
    const tests::LargerFont font(factor);
    const app::Language language{QLocale(factor > 1 ? u"en_GB"_s : u"de_DE"_s)};
    Import import;
    import.window().resize(1024, 640);
    import.bring(kList);
    REQUIRE(until([&] { return import.table().isVisible() && import.model().pairAt(1); }));
    CHECK(import.window().size() == QSize(1024, 640));
    CHECK(tests::cut(import.window()).join(u'\n') == QString());
    CHECK(tests::unreachable(import.window()).join(u'\n') == QString());
    import.picture(u"import-same-people-small-%1"_s.arg(factor));
}

TEST_CASE("a row that is left out is counted so, and nothing of it comes")
{
    Import import;
    import.bring(kList);
    REQUIRE(until([&] { return import.model().pairAt(1) != nullptr; }));
    import.chooseFor(0, u"Leave the row out"_s);
    import.chooseForAll(u"What happens to rows with a known name"_s, contacts::SameChoice::LeaveOut);
    import.press(u"Continue to check"_s);
    import.press(u"Import 2 rows"_s);
    REQUIRE(until([&] { return import.button(u"Show the people"_s) != nullptr; }));
    CHECK(until([&] { return import.shows(u"Left out, as you chose"_s); }));
    CHECK(import.at(447700900118).fields.value(u"city"_s) == u"Bath"_s);
    CHECK(import.at(447700900220) == contacts::Contact{});
    CHECK(import.at(447700900221).name == u"Sean Kelly"_s);
}

TEST_CASE("where nobody is here already nothing is asked")
{
    Import import;
    import.bring("Mobile,Name,City\n+447700900119,Tom "
                 "Ashby,Bath\n+447700900221,Sean Kelly,Bath\n");
    REQUIRE(until([&] { return import.button(u"Import 2 rows"_s) != nullptr; }));
    import.press(u"Back"_s);
    CHECK(import.button(u"Continue to same people"_s)); // there was nothing to go back to
}

TEST_CASE("a book of many pairs gives any of them, and says what it did not keep")
{
    app::PairBook book;
    constexpr qint64 kPairs = 20'000;
    for (qint64 i = 1; i <= kPairs; ++i) {
        const auto likeness = i % 4 == 0 ? contacts::Likeness::SameName : contacts::Likeness::SameNumber;
        book.add({i + 1,
                  likeness,
                  {{447700000000 + i, contacts::Region::fromText(u"GB")},
                   u"07700"_s,
                   u"Person %1"_s.arg(i),
                   u"en"_s,
                   u"{}"_s},
                  {i},
                  i % 8 != 0});
    }
    CHECK(book.size() == kPairs);
    CHECK(book.count(contacts::Likeness::SameName) == kPairs / 4);
    CHECK_FALSE(book.hasGaps());
    const std::vector<qint64> wanted{kPairs, 8, kPairs + 1};
    const auto read = book.read(wanted);
    REQUIRE(read.size() == 3);
    CHECK(read[0].row.name == u"Person 20000"_s);
    CHECK(read[1].likeness == contacts::Likeness::SameName);
    CHECK(read[1].here.value == 8);
    CHECK_FALSE(read[1].isOnly);
    CHECK(read[1].row.number.region == contacts::Region::fromText(u"GB"));
    CHECK(read[2].line == 0);
}
