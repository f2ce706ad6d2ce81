#include "app/dialogs/keysdialog.h"
#include "app/widgets/navrail.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"
#include "tests/gui/walk.h"

#include <QCheckBox>
#include <QListView>
#include <QMenuBar>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

app::NavRail &railOf(tests::Gui &gui)
{
    return *gui.window().findChild<app::NavRail *>();
}

QMenuBar &menuBarOf(tests::Gui &gui)
{
    return *gui.window().findChild<QMenuBar *>();
}

} // namespace

TEST_CASE("the rail folds where it is narrow, by its key, and stays as it was left")
{
    tests::Gui gui;
    gui.show(u"settings"_s, {1280, 800});
    CHECK_FALSE(railOf(gui).isFolded());
    gui.show(u"settings"_s, {1024, 640});
    CHECK(railOf(gui).isFolded());
    gui.show(u"settings"_s, {1280, 800});
    QTest::keyClick(&gui.window(), Qt::Key_B, Qt::ControlModifier);
    CHECK(railOf(gui).isFolded());
    gui.reopen();
    gui.show(u"settings"_s, {1280, 800});
    CHECK(railOf(gui).isFolded());
}

TEST_CASE("the window comes back as large as it was")
{
    tests::Gui gui;
    gui.show(u"settings"_s, {1111, 700});
    gui.reopen();
    CHECK(gui.window().size() == QSize(1111, 700));
}

TEST_CASE("the menu bar is hidden until Alt or F10, or always there by choice")
{
    tests::Gui gui;
    app::Page &page = gui.show(u"settings"_s);
    CHECK_FALSE(menuBarOf(gui).isVisible());
    QTest::keyClick(&gui.window(), Qt::Key_F10);
    CHECK(menuBarOf(gui).isVisible());
    QTest::keyClick(&gui.window(), Qt::Key_Alt);
    CHECK_FALSE(menuBarOf(gui).isVisible());
    const auto boxes = page.findChildren<QCheckBox *>();
    const auto always = std::find_if(boxes.begin(), boxes.end(), [](const QCheckBox *box) {
        return box->text() == u"Always show the menu bar"_s;
    });
    REQUIRE(always != boxes.end());
    (*always)->click();
    CHECK(menuBarOf(gui).isVisible());
}

TEST_CASE("Alt with another key is no wish for the menu bar")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    gui.window().navigation().open({u"home"_s, 0, {}});
    QTest::keyPress(&gui.window(), Qt::Key_Alt);
    QTest::keyClick(&gui.window(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyRelease(&gui.window(), Qt::Key_Alt);
    CHECK(gui.window().pages().address().page == u"settings"_s);
    CHECK_FALSE(menuBarOf(gui).isVisible());
}

TEST_CASE("the menus hold what is answered, and nothing else")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    QStringList words;
    for (const QAction *menu : menuBarOf(gui).actions())
        for (const QAction *action : menu->menu()->actions()) {
            if (!action->isVisible())
                continue;
            words << action->iconText();
            CHECK(action->isEnabled());
        }
    CHECK(words.contains(u"Fold the page list"_s));
    CHECK_FALSE(words.contains(u"Export"_s));
    CHECK_FALSE(words.contains(u"Undo"_s));
    CHECK_FALSE(words.contains(u"Back"_s));
}

TEST_CASE("F6 goes through the panes and comes round")
{
    tests::Gui gui;
    app::Page &page = gui.show(u"settings"_s);
    auto *rail = railOf(gui).findChild<QListView *>();
    rail->setFocus();
    QTest::keyClick(rail, Qt::Key_F6);
    CHECK(page.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    CHECK(QApplication::focusWidget() == rail);
}

TEST_CASE("F1 shows the keys")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    QTest::keyClick(&gui.window(), Qt::Key_F1);
    auto *dialog = gui.window().findChild<app::KeysDialog *>();
    REQUIRE(dialog);
    const auto *table = dialog->findChild<QTreeWidget *>();
    const auto rows = table->findItems(u"Find anyone or anything"_s, Qt::MatchExactly);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front()->text(1) == u"Ctrl+K"_s);
    CHECK(tests::unnamed(*dialog).join(u'\n') == QString());
}

TEST_CASE("the digit of a page leads to it")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    QTest::keyClick(&gui.window(), Qt::Key_8, Qt::ControlModifier);
    CHECK(gui.window().pages().address().page == u"settings"_s);
}

TEST_CASE("closing tells, once hidden")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    int told = 0;
    QObject::connect(&gui.window(), &app::MainWindow::closed, &gui.window(), [&] { ++told; });
    gui.window().close();
    CHECK(told == 1);
    CHECK_FALSE(gui.window().isVisible());
}
