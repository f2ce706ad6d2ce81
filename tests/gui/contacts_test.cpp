#include "app/models/contactsmodel.h"
#include "app/pages/contacts/personcard.h"
#include "app/pages/contacts/selectionbar.h"
#include "app/pages/contactspage.h"
#include "app/pages/pagestack.h"
#include "core/store/contacts.h"
#include "core/store/groups.h"
#include "core/store/suppressions.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::pump;

namespace {

const QByteArray kList = "Customer;Mobile;City;Shoe size\n"
                         "Hannah Reid;07700 900118;Bath;5.5\n"
                         "Tom Ashby;07700 900337;Bristol;9\n"
                         "Zoe Marchetti;+44 7700 900214;Bath;6\n"
                         "Nobody;12;Bath;7\n";

template <class T>
T *named(QWidget &in, const QString &name)
{
    for (T *widget : in.findChildren<T *>())
        if (widget->accessibleName() == name)
            return widget;
    return nullptr;
}

QPushButton *button(QWidget &in, const QString &words)
{
    for (auto *one : in.findChildren<QPushButton *>())
        if (one->text() == words && one->isVisible())
            return one;
    return nullptr;
}

void press(QWidget &in, const QString &words)
{
    CAPTURE(words);
    REQUIRE(pump([&] { return button(in, words) && button(in, words)->isEnabled(); }));
    QTest::mouseClick(button(in, words), Qt::LeftButton);
}

/// The window on the page of contacts, over a profile with the people of the list.
class Desk
{
public:
    Desk()
    {
        const auto added = gui.application().ledger().run([](store::WriteDb &db) {
            add(db, 447700900118, u"Hannah Reid"_s, u"Bath"_s);
            add(db, 447700900337, u"Tom Ashby"_s, u"Bristol"_s);
            add(db, 447700900214, u"Zoe Marchetti"_s, u"Bath"_s);
            store::defineField(db, {u"city"_s, u"City"_s, contacts::FieldType::Text});
        });
        REQUIRE(pump([&] { return added.isFinished(); }));
        gui.show(u"contacts"_s);
        REQUIRE(shows(u"Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
    }

    static void add(store::WriteDb &db, qint64 e164, const QString &name, const QString &city)
    {
        store::insertContact(db, {{e164, {}}, {}, name, {}, contacts::toJson({{u"city"_s, city}})}, {});
    }

    app::ContactsPage &page() { return *gui.window().findChild<app::ContactsPage *>(); }
    app::ContactsModel &model() { return page().model(); }
    QTableView &table() { return *named<QTableView>(gui.window(), u"People"_s); }
    QString names()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << model().index(row, app::ContactsModel::Name).data().toString();
        return all.join(u", "_s);
    }
    bool shows(const QString &expected)
    {
        const bool isShown =
            pump([&] { return model().isWhole() && !model().isAsking() && names() == expected; });
        if (!isShown)
            UNSCOPED_INFO(names().toStdString());
        return isShown;
    }
    /// A label with these words, sooner or later.
    bool says(const QString &words)
    {
        return pump([&] {
            const auto labels = gui.window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        });
    }
    std::vector<qint64> groupSizes()
    {
        const auto asking =
            gui.application().reader().run([](store::ReadDb &db) { return store::groups(db); });
        REQUIRE(pump([&] { return asking.isFinished(); }));
        std::vector<qint64> sizes;
        const auto groups = *asking.result();
        for (const auto &group : groups)
            sizes.push_back(group.people);
        return sizes;
    }
    void choose(int row)
    {
        const QRect cell = table().visualRect(model().index(row, app::ContactsModel::Number));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
    }

    tests::Gui gui;
};

} // namespace

TEST_CASE("a list becomes people by pressing through its steps, and a bad row is repaired")
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"till.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(kList);
    file.close();
    tests::Gui gui;
    const auto region = gui.application().ledger().run(
        [](store::WriteDb &db) { db.run(u"INSERT INTO setting (key, value) VALUES ('region', 'GB')"_s); });
    REQUIRE(pump([&] { return region.isFinished(); }));
    gui.show(u"contacts/import"_s);
    gui.window().navigation().open({u"contacts/import"_s, 0, file.fileName()});
    QWidget &window = gui.window();
    press(window, u"Continue to permission"_s);
    REQUIRE(pump([&] { return !window.findChildren<QRadioButton *>().isEmpty(); }));
    CHECK_FALSE(button(window, u"Continue to same people"_s)->isEnabled());
    window.findChildren<QRadioButton *>().first()->click();
    press(window, u"Continue to same people"_s);
    press(window, u"Import 3 rows"_s);
    REQUIRE(pump([&] { return button(window, u"Show the people"_s) != nullptr; }));

    auto *rejects = named<QTableWidget>(window, u"Rows without a usable number"_s);
    REQUIRE(pump([&] { return rejects->rowCount() == 1; }));
    rejects->item(0, 3)->setText(u"07700 900991"_s);
    press(window, u"Take in the repaired rows"_s);
    REQUIRE(pump([&] { return rejects->rowCount() == 0; }));
    for (const QLabel *label : window.findChildren<QLabel *>())
        CHECK_FALSE((label->isVisible() && label->text() == u"No usable number, left out"_s));
    press(window, u"Show the people"_s);
    auto &model = gui.window().findChild<app::ContactsPage *>()->model();
    CHECK(pump([&] { return model.isWhole() && model.rowCount() == 4; }));
}

TEST_CASE("somebody is found while typing, and everybody again by Escape")
{
    Desk desk;
    auto *search = named<QLineEdit>(desk.gui.window(), u"Search people"_s);
    QTest::keyClicks(search, u"brist"_s);
    CHECK(desk.shows(u"Tom Ashby"_s));
    QTest::keyClicks(search, u"zz"_s);
    CHECK(desk.shows(QString()));
    CHECK(pump([&] {
        const auto labels = desk.page().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->isVisible() && label->text() == u"Nobody matches “bristzz”."_s;
        });
    }));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(desk.shows(u"Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
}

TEST_CASE("a card that was closed opens again by a click, Enter or a person who is found")
{
    Desk desk;
    const auto *card = desk.page().findChild<app::PersonCard *>();
    desk.choose(1);
    REQUIRE(card->isVisible());
    named<QToolButton>(desk.page(), u"Close the card"_s)->click();
    REQUIRE_FALSE(card->isVisible());
    desk.choose(1);
    CHECK(card->isVisible());
    QTest::keyClick(&desk.gui.window(), Qt::Key_I, Qt::ControlModifier);
    REQUIRE_FALSE(card->isVisible());
    desk.choose(1);
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    CHECK(card->isVisible());

    auto *search = named<QLineEdit>(desk.gui.window(), u"Search people"_s);
    QTest::keyClicks(search, u"zzz"_s);
    CHECK(desk.shows(QString()));
    CHECK_FALSE(card->isVisible()); // it would text somebody who is not shown
    search->clear();
    CHECK(desk.shows(u"Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
    desk.choose(0);
    CHECK(card->isVisible());
}

TEST_CASE("a new person is written down undisturbed where a search found nobody")
{
    Desk desk;
    QTest::keyClicks(named<QLineEdit>(desk.gui.window(), u"Search people"_s), u"zzz"_s);
    REQUIRE(desk.shows(QString()));
    press(desk.page(), u"New contact"_s);
    auto *name = named<QLineEdit>(desk.page(), u"Name"_s);
    REQUIRE(pump([&] { return name->isVisible(); }));
    desk.gui.application().ledger().run(
        [](store::WriteDb &db) { Desk::add(db, 447700900555, u"Ian New"_s, u"Bath"_s); });
    REQUIRE(pump([&] { return desk.page().facts().contains(u"4 contacts"_s); }));
    CHECK(name->isVisible());
}

TEST_CASE("a person is edited in the card, and it is taken back")
{
    Desk desk;
    desk.choose(1);
    press(desk.page(), u"Edit"_s);
    auto *name = named<QLineEdit>(desk.page(), u"Name"_s);
    REQUIRE(pump([&] { return name->isVisible() && name->text() == u"Tom Ashby"_s; }));
    name->selectAll();
    QTest::keyClicks(name, u"Abel Ashby"_s);
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(desk.shows(u"Abel Ashby, Hannah Reid, Zoe Marchetti"_s));
    press(desk.gui.window(), u"Undo"_s);
    CHECK(desk.shows(u"Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
}

TEST_CASE("a new person wants a number of their own")
{
    Desk desk;
    press(desk.page(), u"New contact"_s);
    auto *number = named<QLineEdit>(desk.page(), u"Number"_s);
    REQUIRE(pump([&] { return number->isVisible(); }));
    QTest::keyClicks(named<QLineEdit>(desk.page(), u"Name"_s), u"Bea Lane"_s);
    QTest::keyClicks(number, u"call me"_s);
    press(desk.page(), u"Save"_s);
    CHECK(number->isVisible());
    number->setText(u"+44 7700 900337"_s);
    press(desk.page(), u"Save"_s);
    CHECK(pump([&] {
        const auto labels = desk.page().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](QLabel *label) {
            return label->isVisible() && label->text() == u"Somebody else on the list has this number."_s;
        });
    }));
    number->setText(u"+44 7700 900400"_s);
    press(desk.page(), u"Save"_s);
    CHECK(desk.shows(u"Bea Lane, Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
}

TEST_CASE("ticked people are deleted without a question, and come back")
{
    Desk desk;
    desk.table().setFocus();
    desk.choose(0);
    QTest::keyClick(&desk.table(), Qt::Key_X);
    QTest::keyClick(&desk.table(), Qt::Key_J);
    QTest::keyClick(&desk.table(), Qt::Key_Space);
    CHECK(desk.model().selection().count(3) == 2);
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    CHECK(desk.shows(u"Zoe Marchetti"_s));
    CHECK(desk.table().hasFocus());
    press(desk.gui.window(), u"Undo"_s);
    CHECK(desk.shows(u"Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
}

TEST_CASE("a group is made for those who are ticked")
{
    Desk desk;
    desk.table().setFocus();
    desk.choose(2);
    QTest::keyClick(&desk.table(), Qt::Key_X);
    QMenu *menu = nullptr;
    REQUIRE(pump([&] {
        auto *add = button(desk.page(), u"Add to group"_s);
        menu = add ? add->menu() : nullptr;
        return menu && !menu->actions().isEmpty();
    }));
    menu->actions().last()->trigger();
    auto *dialog = desk.page().findChild<QInputDialog *>();
    REQUIRE(dialog);
    dialog->setTextValue(u"Regulars"_s);
    dialog->accept();
    const auto members = [&] {
        const auto asking = desk.gui.application().reader().run([](store::ReadDb &db) {
            const auto group = store::groupByName(db, u"Regulars"_s);
            return group ? group->people : 0;
        });
        return pump([&] { return asking.isFinished(); }) ? asking.result().value_or(0) : 0;
    };
    CHECK(pump([&] { return members() == 1; }));
    press(desk.gui.window(), u"Undo"_s);
    CHECK(pump([&] { return members() == 0; }));
}

TEST_CASE("everybody shown is written into a list")
{
    Desk desk;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    desk.page().actions().find(app::ActionId::Export)->trigger();
    auto *dialog = desk.page().findChild<QFileDialog *>(u"exportDialog"_s);
    REQUIRE(dialog);
    emit dialog->fileSelected(path);
    dialog->reject();
    REQUIRE(pump([&] { return QFile::exists(path); }));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().count('\n') == 4);
}

TEST_CASE("what others change in the ledger comes to the page by itself")
{
    Desk desk;
    desk.gui.application().ledger().run(
        [](store::WriteDb &db) { Desk::add(db, 447700900555, u"Ian New"_s, u"Bath"_s); });
    CHECK(desk.shows(u"Hannah Reid, Ian New, Tom Ashby, Zoe Marchetti"_s));
}

TEST_CASE("those who are ticked become a group to write to, and it is taken back")
{
    Desk desk;
    desk.table().setFocus();
    desk.choose(0);
    QTest::keyClick(&desk.table(), Qt::Key_X);
    QTest::keyClick(&desk.table(), Qt::Key_J);
    QTest::keyClick(&desk.table(), Qt::Key_X);
    press(desk.page(), u"Text them"_s);
    CHECK(desk.says(u"2 people get it"_s));
    CHECK(desk.gui.window().pages().address().page == u"campaigns/compose"_s);
    CHECK(desk.groupSizes() == std::vector<qint64>{2});

    press(desk.gui.window(), u"Undo"_s);
    CHECK(pump([&] { return desk.gui.window().pages().address().page == u"contacts"_s; }));
    CHECK(pump([&] { return desk.groupSizes().empty(); }));
}

TEST_CASE("everybody shown is written to by the name they have: no group is made of them")
{
    Desk desk;
    desk.table().setFocus();
    desk.choose(0);
    QTest::keyClick(&desk.table(), Qt::Key_X);
    press(desk.page(), u"Select all 3"_s);
    press(desk.page(), u"Text them"_s);
    CHECK(desk.says(u"3 people get it"_s));
    CHECK(desk.groupSizes().empty());
}

TEST_CASE("one person is written to in the inbox, from the card and from the tick")
{
    const QString from = GENERATE(u"card"_s, u"tick"_s);
    CAPTURE(from);
    Desk desk;
    desk.choose(1);
    if (from == u"tick"_s) {
        desk.table().setFocus();
        QTest::keyClick(&desk.table(), Qt::Key_X);
        press(*desk.page().findChild<app::SelectionBar *>(), u"Text"_s);
    } else {
        press(*desk.page().findChild<app::PersonCard *>(), u"Text"_s);
    }
    auto &window = desk.gui.window();
    const auto editor = [&] { return named<QPlainTextEdit>(window, u"Answer"_s); };
    REQUIRE(pump([&] { return editor() && editor()->isVisible(); }));
    CHECK(editor()->placeholderText() == u"Write a text"_s);
    CHECK(desk.says(u"Tom Ashby"_s));
    editor()->setPlainText(u"Your boots are here"_s);
    press(window, u"Send"_s);
    const auto queued = [&] {
        const auto asking = desk.gui.application().reader().run([](store::ReadDb &db) {
            return db.values<QString>(u"SELECT text FROM message WHERE e164 = 447700900337"_s);
        });
        return pump([&] { return asking.isFinished(); }) && asking.result() &&
               *asking.result() == std::vector{u"Your boots are here"_s};
    };
    CHECK(pump(queued));
    CHECK(pump([&] { return editor()->placeholderText() == u"Write an answer"_s; }));
}

TEST_CASE("columns, their widths, their order and the sort are as they were left")
{
    Desk desk;
    auto *columns = named<QToolButton>(desk.page(), u"Columns"_s);
    const auto city = [&] {
        emit columns->menu()->aboutToShow();
        const auto actions = columns->menu()->actions();
        return !actions.isEmpty() && actions.first()->text() == u"City"_s ? actions.first() : nullptr;
    };
    REQUIRE(pump([&] { return city() != nullptr; }));
    city()->trigger();
    auto *header = desk.table().horizontalHeader();
    REQUIRE(header->count() == app::ContactsModel::FixedColumns + 1);
    header->resizeSection(app::ContactsModel::Number, 201);
    header->moveSection(header->visualIndex(app::ContactsModel::FixedColumns), 1);
    desk.table().sortByColumn(app::ContactsModel::FixedColumns, Qt::DescendingOrder);
    CHECK(desk.shows(u"Tom Ashby, Hannah Reid, Zoe Marchetti"_s));

    desk.gui.reopen();
    desk.gui.show(u"contacts"_s);
    CHECK(desk.shows(u"Tom Ashby, Hannah Reid, Zoe Marchetti"_s));
    header = desk.table().horizontalHeader();
    CHECK(header->sectionSize(app::ContactsModel::Number) == 201);
    CHECK(header->visualIndex(app::ContactsModel::FixedColumns) == 1);
    CHECK(header->sortIndicatorSection() == app::ContactsModel::FixedColumns);

    columns = named<QToolButton>(desk.page(), u"Columns"_s);
    REQUIRE(pump([&] { return city() != nullptr; }));
    city()->trigger();
    CHECK(desk.shows(u"Hannah Reid, Tom Ashby, Zoe Marchetti"_s));
}
