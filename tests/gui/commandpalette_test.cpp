#include "app/widgets/commandpalette.h"
#include "app/widgets/commandsource.h"
#include "core/campaign/control.h"
#include "core/store/contacts.h"
#include "tests/catch.h"
#include "tests/gui/desk.h"

#include <QLineEdit>
#include <QListView>
#include <QTest>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

QStringList found(const app::CommandPalette &palette)
{
    const auto *list = palette.findChild<QListView *>();
    QStringList all;
    for (int row = 0; row < list->model()->rowCount(); ++row)
        all << list->model()->index(row, 0).data().toString();
    return all;
}

} // namespace

TEST_CASE("a command is found by the beginnings of its words")
{
    const auto [words, fits] = GENERATE(table<const char *, bool>({
        {"", true},
        {"fold", true},
        {"FOLD", true},
        {"page fo", true},
        {"p f", true},
        {"old", false},
        {"fold inbox", false},
    }));
    CAPTURE(words);
    CHECK((app::fit(u"Fold the page list"_s, QString::fromLatin1(words)) > 0) == fits);
}

TEST_CASE("the palette finds people and campaigns, and opens what is chosen")
{
    tests::Desk desk;
    desk.ledger([](store::WriteDb &db) {
        campaign::Campaign draft;
        draft.name = u"Hats for Hannah"_s;
        campaign::saveDraft(db, draft, {});
        return store::insertContact(db, {{447700900118, {}}, {}, u"Hannah Reid"_s, {}, {}}, {});
    });
    desk.show(u"home"_s);
    app::CommandPalette &palette = desk.window().commandPalette();
    palette.open();
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"hann"_s);
    CHECK(tests::until([&] {
        return found(palette) ==
               QStringList{u"People"_s, u"Hannah Reid"_s, u"Campaigns"_s, u"Hats for Hannah"_s};
    }));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(tests::until([&] { return desk.shows(u"+44 7700 900118"_s); }));
    CHECK(desk.page().head().title() == u"Contacts"_s);
    palette.open();
    QTest::keyClicks(field, u"hats"_s);
    CHECK(tests::until([&] { return found(palette).contains(u"Hats for Hannah"_s); }));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(tests::until([&] { return desk.shows(u"Hats for Hannah"_s); }));
}

TEST_CASE("what fits earlier stands higher")
{
    CHECK(app::fit(u"Import contacts"_s, u"im"_s) > app::fit(u"Undo import"_s, u"im"_s));
}

TEST_CASE("the palette finds an action and runs it, by the keyboard alone")
{
    tests::Gui gui;
    gui.show(u"settings"_s, {1280, 800});
    app::CommandPalette &palette = gui.window().commandPalette();
    QWidget *before = QApplication::focusWidget();

    QTest::keyClick(&gui.window(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(palette.isVisible());
    auto *field = palette.findChild<QLineEdit *>();
    CHECK(QApplication::focusWidget() == field);
    CHECK(found(palette).size() > 3);

    QTest::keyClicks(field, u"fold"_s);
    CHECK(found(palette) == QStringList{u"Commands"_s, u"Fold the page list"_s});
    const int wide = gui.window().pages().width();
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_FALSE(palette.isVisible());
    QCoreApplication::processEvents();
    CHECK(gui.window().pages().width() > wide);
    CHECK(QApplication::focusWidget() == before);
}

TEST_CASE("the palette stays in the middle when the window gets another size")
{
    tests::Gui gui;
    gui.show(u"settings"_s, {1280, 800});
    app::CommandPalette &palette = gui.window().commandPalette();
    palette.open();
    gui.window().resize(1920, 1080);
    CHECK(std::abs(palette.geometry().center().x() - gui.window().rect().center().x()) <= 1);
    gui.window().resize(1024, 640);
    CHECK(std::abs(palette.geometry().center().x() - gui.window().rect().center().x()) <= 1);
    CHECK(gui.window().rect().contains(palette.geometry()));
}

TEST_CASE("the palette says when nothing is called that, and goes with Esc")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    app::CommandPalette &palette = gui.window().commandPalette();
    palette.open();
    auto *field = palette.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"zzz"_s);
    CHECK(found(palette) == QStringList{u"Nothing is called that."_s});
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(palette.isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK_FALSE(palette.isVisible());
}
