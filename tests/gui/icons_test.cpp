#include "app/style/icons.h"
#include "app/style/theme.h"
#include "tests/catch.h"
#include "tests/gui/gui.h"

#include <QDir>

using namespace Qt::StringLiterals;
using app::Role;
using Choice = app::Theme::Choice;

namespace {

QStringList allIcons()
{
    QStringList names = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (QString &name : names)
        name.chop(4);
    return names;
}

/// The colour of the most solid pixel; invalid if nothing is drawn.
QColor inkOf(const QPixmap &pixmap)
{
    QColor ink;
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QColor pixel = image.pixelColor(x, y);
                pixel.alpha() > (ink.isValid() ? ink.alpha() : 0))
                ink = pixel;
    return ink;
}

bool isNear(const QColor &one, const QColor &other)
{
    return std::abs(one.red() - other.red()) < 12 && std::abs(one.green() - other.green()) < 12 &&
           std::abs(one.blue() - other.blue()) < 12;
}

} // namespace

TEST_CASE("every icon is drawn in the colour of its role, in both themes")
{
    const QStringList names = allIcons();
    REQUIRE(names.size() >= 65);
    const Choice choice = GENERATE(Choice::Light, Choice::Dark);
    tests::GuiProgram::theme().setChoice(choice);
    for (const QString &name : names) {
        CAPTURE(name);
        for (const int size : {app::Icons::kSmall, app::Icons::kUsual, app::Icons::kLarge}) {
            const QPixmap pixmap = app::Icons::pixmap(name, Role::Bad, size, 2);
            CHECK(pixmap.deviceIndependentSize() == QSizeF(size, size));
            CHECK(isNear(inkOf(pixmap), app::Theme::color(Role::Bad)));
        }
    }
    tests::GuiProgram::theme().setChoice(Choice::Light);
}

TEST_CASE("an icon that was handed out follows the theme")
{
    const QIcon icon = app::Icons::get(u"home"_s, Role::AccentText);
    tests::GuiProgram::theme().setChoice(Choice::Dark);
    const QColor dark = inkOf(icon.pixmap(QSize(22, 22)));
    tests::GuiProgram::theme().setChoice(Choice::Light);
    const QColor light = inkOf(icon.pixmap(QSize(22, 22)));
    CHECK(isNear(dark, app::Tokens::of(app::Scheme::Dark)[Role::AccentText]));
    CHECK(isNear(light, app::Tokens::of(app::Scheme::Light)[Role::AccentText]));
}

TEST_CASE("what points along the line is mirrored where the line runs the other way, and nothing else")
{
    const QStringList mirrored{u"prev"_s, u"next"_s,   u"arrow"_s, u"send"_s,     u"replies"_s,
                               u"undo"_s, u"branch"_s, u"split"_s, u"campaigns"_s};
    for (const QString &name : allIcons()) {
        CAPTURE(name);
        const QImage there = app::Icons::pixmap(name, Role::Text, 22, 1).toImage();
        qApp->setLayoutDirection(Qt::RightToLeft);
        const QImage back = app::Icons::pixmap(name, Role::Text, 22, 1).toImage();
        qApp->setLayoutDirection(Qt::LeftToRight);
        if (mirrored.contains(name))
            CHECK(back == there.mirrored(true, false));
        else
            CHECK(back == there);
    }
}

TEST_CASE("no name is no icon")
{
    CHECK(app::Icons::get({}).isNull());
}
