#include "app/widgets/terminallines.h"
#include "tests/catch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

template <class W>
QList<W *> shown(const QWidget &widget)
{
    QList<W *> all;
    for (W *child : widget.findChildren<W *>())
        if (child->isVisibleTo(&widget))
            all << child;
    return all;
}

} // namespace

TEST_CASE("a line for the terminal can be read, and is copied by its button")
{
    QGuiApplication::clipboard()->clear();
    app::TerminalLines lines;
    CHECK(lines.isHidden());
    lines.show({u"sudo rm /var/lock/LCK..ttyUSB2"_s});
    CHECK_FALSE(lines.isHidden());
    CHECK(shown<QLabel>(lines).constFirst()->text() == u"Copy this line into a terminal:"_s);
    REQUIRE(shown<QLineEdit>(lines).size() == 1);
    CHECK(shown<QLineEdit>(lines).constFirst()->text() == u"sudo rm /var/lock/LCK..ttyUSB2"_s);
    CHECK(shown<QLineEdit>(lines).constFirst()->isReadOnly());
    QPushButton *copy = shown<QPushButton>(lines).constFirst();
    CHECK(copy->text() == u"Copy"_s);
    copy->click();
    CHECK(QGuiApplication::clipboard()->text() == u"sudo rm /var/lock/LCK..ttyUSB2"_s);
    CHECK(copy->text() == u"Copied"_s);
    QGuiApplication::clipboard()->setText(u"something else"_s);
    CHECK(copy->text() == u"Copy"_s);
}

TEST_CASE("of several lines each has its button, and none is left when there are none")
{
    app::TerminalLines lines;
    lines.show({u"one"_s, u"two"_s, u"three"_s});
    CHECK(shown<QLineEdit>(lines).size() == 3);
    CHECK(shown<QLabel>(lines).constFirst()->text() == u"Copy one of these lines into a terminal:"_s);
    shown<QPushButton>(lines).constLast()->click();
    CHECK(QGuiApplication::clipboard()->text() == u"three"_s);
    lines.show({u"one"_s});
    CHECK(shown<QLineEdit>(lines).size() == 1);
    lines.show({});
    CHECK(lines.isHidden());
}
