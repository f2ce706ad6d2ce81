#include "app/pages/pagetable.h"
#include "app/widgets/pagehead.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"
#include "tests/gui/largerfont.h"
#include "tests/gui/walk.h"

#include <QPushButton>

#include <set>

using namespace Qt::StringLiterals;

namespace {

QStringList allPages()
{
    QStringList names;
    for (const app::PageKind &kind : app::pageTable())
        names << QString::fromLatin1(kind.name);
    return names;
}

} // namespace

TEST_CASE("every page can be opened, has a title and shows it in the window")
{
    tests::Gui gui;
    for (const QString &name : allPages()) {
        CAPTURE(name);
        app::Page &page = gui.show(name);
        CHECK(gui.window().pages().address().page == name);
        CHECK_FALSE(page.head().title().isEmpty());
        CHECK(gui.window().windowTitle().startsWith(page.head().title()));
    }
}

TEST_CASE("everything that takes the focus has a name")
{
    tests::Gui gui;
    for (const QString &name : allPages()) {
        CAPTURE(name);
        gui.show(name);
        CHECK(tests::unnamed(gui.window()).join(u'\n') == QString());
    }
}

TEST_CASE("everything is reached by Tab")
{
    tests::Gui gui;
    for (const QString &name : allPages()) {
        CAPTURE(name);
        gui.show(name);
        CHECK(tests::unreachable(gui.window()).join(u'\n') == QString());
    }
}

TEST_CASE("no words are cut at any size of window and font")
{
    const double factor = GENERATE(1.0, 1.5);
    const tests::LargerFont font(factor);
    tests::Gui gui;
    for (const QString &name : allPages())
        for (const QSize size : {QSize(1024, 640), QSize(1280, 800), QSize(3840, 2160)}) {
            CAPTURE(name, factor, size.width());
            gui.show(name, size);
            CHECK(gui.window().size() == size);
            CHECK(tests::cut(gui.window()).join(u'\n') == QString());
        }
}

TEST_CASE("every page is mirrored where people read from right to left")
{
    qApp->setLayoutDirection(Qt::RightToLeft);
    tests::Gui gui;
    for (const QString &name : allPages()) {
        CAPTURE(name);
        const app::Page &page = gui.show(name);
        CHECK(page.mapTo(&gui.window(), QPoint()).x() == 0);
        CHECK(tests::cut(gui.window()).join(u'\n') == QString());
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
}

TEST_CASE("a page has one filled button at the most")
{
    tests::Gui gui;
    for (const QString &name : allPages()) {
        CAPTURE(name);
        app::Page &page = gui.show(name);
        int filled = 0;
        for (const QPushButton *button : page.findChildren<QPushButton *>())
            filled += button->isVisible() && button->property("kind") == u"main"_s ? 1 : 0;
        CHECK(filled <= 1);
    }
}

TEST_CASE("the table of pages keeps its promises")
{
    std::set<int> keys;
    for (const app::PageKind &kind : app::pageTable()) {
        CAPTURE(kind.name);
        const QString name = QString::fromLatin1(kind.name);
        CHECK(app::pageKind(name) == &kind);
        CHECK(app::pageKind(app::railEntryOf(name)) != nullptr);
        CHECK(app::isSubPage(kind) == (kind.key == 0));
        if (kind.key > 0)
            CHECK(keys.insert(kind.key).second);
    }
    CHECK(app::pageKind(u"nowhere"_s) == nullptr);
    CHECK(QLatin1StringView(app::pageTable().back().name) == "settings"_L1);
}
