#include "app/pages/import/columnsstep.h"
#include "app/pages/import/simpicker.h"
#include "app/pages/importpage.h"
#include "core/store/contacts.h"
#include "core/store/imports.h"
#include "tests/gui/desk.h"

#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using tests::Desk;
using tests::until;

namespace {

app::SimPicker &picker(Desk &desk)
{
    return *desk.window().findChild<app::SimPicker *>();
}

void openImport(Desk &desk)
{
    desk.open(u"contacts/import"_s);
    REQUIRE(until([&] { return picker(desk).button()->isVisible(); }));
}

QString headings(Desk &desk)
{
    auto *columns = desk.window().findChild<app::ColumnsStep *>();
    auto *table = columns->isVisible() ? columns->findChild<QTableWidget *>() : nullptr;
    QStringList all;
    for (int row = 0; table && row < table->rowCount(); ++row)
        all << table->item(row, 0)->text();
    return all.join(u'|');
}

} // namespace

TEST_CASE("without a modem that can read its SIM nothing of a SIM is shown")
{
    Desk desk{QString()};
    desk.open(u"contacts/import"_s);
    REQUIRE(desk.button(u"Choose a file"_s));
    CHECK_FALSE(desk.button(u"From the SIM"_s));
    CHECK_FALSE(picker(desk).isVisible());
}

TEST_CASE("the people of a SIM go through the same steps as a file")
{
    Desk desk;
    openImport(desk);
    desk.picture(u"import-from-sim"_s);
    desk.press(u"From the SIM"_s);
    REQUIRE(until([&] { return headings(desk) == u"Name|Number"; }));
    CHECK(desk.shows(u"SIM of Practice modem"_s));
    for (const QString &choice : {u"separator"_s, u"charset"_s, u"sheet"_s})
        CHECK_FALSE(desk.window().findChild<QWidget *>(choice)->isVisible());
    desk.press(u"Continue to permission"_s);
    REQUIRE(desk.button(u"I do not know"_s));
    desk.button(u"I do not know"_s)->click();
    desk.press(u"Continue to same people"_s);
    desk.press(u"Import 2 rows"_s);
    REQUIRE(until([&] { return desk.button(u"Show the people"_s) != nullptr; }));
    CHECK(until([&] { return desk.shows(u"no usable number"_s); }));
    desk.picture(u"import-from-sim-done"_s);
    const auto imports = desk.ledger([](store::WriteDb &db) { return store::imports(db); });
    REQUIRE(imports.size() == 1);
    CHECK(imports.front().file == u"SIM of Practice modem");
    CHECK(imports.front().counts.added == 2);
    desk.press(u"Show the people"_s);
    desk.open(u"contacts/import"_s);
    CHECK(until([&] { return desk.button(u"From the SIM"_s) != nullptr; }));
}

TEST_CASE("a reading shows how far it is, and stops on Cancel")
{
    Desk desk(u"practice:?profile=realistic"_s);
    openImport(desk);
    desk.press(u"From the SIM"_s);
    REQUIRE(until([&] { return picker(desk).isVisible(); }));
    CHECK_FALSE(picker(desk).button()->isVisible());
    CHECK(picker(desk).findChild<QPushButton *>()->hasFocus());
    const auto *meter = picker(desk).findChild<QProgressBar *>();
    REQUIRE(until([&] { return meter->maximum() == 100 && meter->value() > 0; }));
    CHECK(desk.shows(u"of 100 places"_s));
    desk.picture(u"import-sim-reading"_s);
    desk.press(u"Cancel"_s);
    CHECK_FALSE(picker(desk).isVisible());
    CHECK(picker(desk).button()->isVisible());
    CHECK(picker(desk).button()->hasFocus());
    desk.press(u"From the SIM"_s);
    CHECK(until([&] { return headings(desk) == u"Name|Number"; }));
}

TEST_CASE("of several SIMs one is chosen")
{
    Desk desk(u"practice:?profile=instant"_s);
    desk.plugIn(u"practice:?profile=instant&seed=7"_s);
    openImport(desk);
    REQUIRE(until([&] {
        const auto lines = desk.application().engine().lines();
        return lines.size() == 2 && std::ranges::all_of(lines, [](const auto &line) {
                   return line.state.phase == line::Phase::Ready;
               });
    }));
    desk.press(u"From the SIM"_s);
    QMenu *menu = nullptr;
    REQUIRE(until([&] { return (menu = picker(desk).button()->findChild<QMenu *>()) != nullptr; }));
    REQUIRE(menu->actions().size() == 2);
    const QString title = menu->actions().last()->text();
    CHECK(title.startsWith(u"Practice modem ("_s));
    menu->actions().last()->trigger();
    menu->close();
    CHECK(until([&] { return desk.shows(u"SIM of "_s + title) && headings(desk) == u"Name|Number"; }));
}

TEST_CASE("a file that is chosen meanwhile is the list")
{
    Desk desk(u"practice:?profile=realistic"_s);
    openImport(desk);
    desk.press(u"From the SIM"_s);
    REQUIRE(until([&] { return picker(desk).isVisible(); }));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"list.csv"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Mobile,Customer\n+447700900118,Hannah\n");
    file.close();
    desk.window().findChild<app::ImportPage *>()->openFile(file.fileName());
    CHECK(until([&] { return headings(desk) == u"Mobile|Customer"; }));
    CHECK_FALSE(picker(desk).isVisible());
}

TEST_CASE("a modem that goes away while its SIM is read is told of")
{
    Desk desk(u"practice:?profile=realistic"_s);
    openImport(desk);
    desk.press(u"From the SIM"_s);
    REQUIRE(until([&] { return picker(desk).isVisible(); }));
    const auto removing =
        desk.application().engine().removeLine(desk.application().engine().lineNames().front());
    CHECK(until([&] { return desk.shows(u"went away before its phone book was read"_s); }));
    CHECK(until([&] { return removing.isReady(); }));
    CHECK_FALSE(desk.button(u"From the SIM"_s));
}
