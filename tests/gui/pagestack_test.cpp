#include "app/pages/pagestack.h"
#include "app/pages/pagetable.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"

using namespace Qt::StringLiterals;

TEST_CASE("a page that does not exist is not opened")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    app::PageStack &pages = gui.window().pages();
    CHECK_FALSE(pages.has(u"nowhere"_s));
    CHECK_FALSE(pages.open({u"nowhere"_s, 0, {}}));
    CHECK(pages.address().page == u"settings"_s);
}

TEST_CASE("back leads to what was shown before, page by page")
{
    tests::Gui gui;
    gui.show(u"settings"_s);
    app::PageStack &pages = gui.window().pages();
    pages.open({u"settings"_s, 1, {}});
    pages.open({u"settings"_s, 2, {}});
    pages.open({u"settings"_s, 2, {}});
    pages.back();
    CHECK(pages.address().object == 1);
    pages.back();
    CHECK(pages.address().object == 0);
    pages.back();
    CHECK(pages.address().object == 0);
}

TEST_CASE("a page is built once")
{
    tests::Gui gui;
    const app::Page *first = &gui.show(u"settings"_s);
    gui.window().pages().open({u"settings"_s, 7, {}});
    CHECK(gui.window().pages().page() == first);
    CHECK(gui.window().pages().count() == 1);
}

TEST_CASE("a sub-page stands for its rail entry")
{
    CHECK(app::railEntryOf(u"contacts/import"_s) == u"contacts"_s);
    CHECK(app::railEntryOf(u"contacts"_s) == u"contacts"_s);
}
