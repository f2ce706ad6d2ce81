#include "app/pages/pagestack.h"
#include "app/pages/pagetable.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

TEST_CASE("a page is built once, at its first visit or ahead of it")
{
    tests::Gui gui;
    const app::Page *first = &gui.show(u"settings"_s);
    app::PageStack &pages = gui.window().pages();
    const auto all = static_cast<int>(app::pageTable().size());
    REQUIRE(tests::pump([&] {
        gui.clock().leap(100ms);
        return pages.count() == all;
    }));
    CHECK(pages.page() == first);
    gui.clock().leap(1min);
    for (const app::PageKind &kind : app::pageTable())
        CHECK(pages.open({QString::fromLatin1(kind.name), 0, {}}));
    CHECK(pages.count() == all);
}

TEST_CASE("a sub-page stands for its rail entry")
{
    CHECK(app::railEntryOf(u"contacts/import"_s) == u"contacts"_s);
    CHECK(app::railEntryOf(u"contacts"_s) == u"contacts"_s);
}
