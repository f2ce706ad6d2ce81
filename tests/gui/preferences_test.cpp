#include "app/preferences.h"
#include "app/windowoptions.h"
#include "tests/catch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::Preferences;

TEST_CASE("what was chosen is there the next time")
{
    const QTemporaryDir folder;
    {
        Preferences preferences(folder.path());
        CHECK(preferences.theme() == app::Theme::Choice::System);
        CHECK(preferences.density() == Preferences::Density::Usual);
        CHECK_FALSE(preferences.menuBarAlways());
        CHECK(preferences.tellsReplies());
        preferences.setTheme(app::Theme::Choice::Dark);
        preferences.setDensity(Preferences::Density::Compact);
        preferences.setMotion(Preferences::Motion::None);
        preferences.setMenuBarAlways(true);
        preferences.setTellsReplies(false);
        preferences.setState(u"contacts/columns"_s, "octets");
    }
    const Preferences preferences(folder.path());
    CHECK(preferences.theme() == app::Theme::Choice::Dark);
    CHECK(preferences.density() == Preferences::Density::Compact);
    CHECK(preferences.motion() == Preferences::Motion::None);
    CHECK(preferences.duration(150) == 0);
    CHECK(preferences.menuBarAlways());
    CHECK_FALSE(preferences.tellsReplies());
    CHECK(preferences.state(u"contacts/columns"_s) == "octets");
    CHECK(preferences.state(u"inbox/columns"_s).isEmpty());
}

TEST_CASE("a change is told once, and nothing when it is none")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    const QSignalSpy told(&preferences, &Preferences::changed);
    preferences.setDensity(Preferences::Density::Roomy);
    preferences.setDensity(Preferences::Density::Roomy);
    CHECK(told.count() == 1);
}

TEST_CASE("words that nobody knows are the usual choice")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"window.ini"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("[General]\ntheme=Purple\ndensity=7\n");
    file.close();
    const Preferences preferences(folder.path());
    CHECK(preferences.theme() == app::Theme::Choice::System);
    CHECK(preferences.density() == Preferences::Density::Usual);
}

TEST_CASE("rows are higher where people want it")
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    const int usual = preferences.rowHeight();
    preferences.setDensity(Preferences::Density::Compact);
    CHECK(preferences.rowHeight() < usual);
    preferences.setDensity(Preferences::Density::Roomy);
    CHECK(preferences.rowHeight() > usual);
}

TEST_CASE("sizes of windows are read")
{
    CHECK(app::parseSize(u"1280x800"_s) == QSize(1280, 800));
    CHECK(app::parseSize(u"1280"_s) == std::nullopt);
    CHECK(app::parseSize(u"1280x"_s) == std::nullopt);
    CHECK(app::parseSize(u"axb"_s) == std::nullopt);
}
