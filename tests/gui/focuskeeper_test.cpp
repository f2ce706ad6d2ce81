#include "app/widgets/focuskeeper.h"
#include "tests/catch.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

namespace {

/// A rail, an area with three controls, and a strip, in the order of the keyboard.
struct Window
{
    QWidget window;
    QVBoxLayout column{&window};
    QPushButton rail;
    QWidget area;
    QVBoxLayout inner{&area};
    QLineEdit search;
    QPushButton back;
    std::unique_ptr<QPushButton> next = std::make_unique<QPushButton>();
    QPushButton strip;

    Window()
    {
        column.addWidget(&rail);
        column.addWidget(&area);
        column.addWidget(&strip);
        inner.addWidget(&search);
        inner.addWidget(&back);
        inner.addWidget(next.get());
        QWidget::setTabOrder(&rail, &search);
        QWidget::setTabOrder(&search, &back);
        QWidget::setTabOrder(&back, next.get());
        QWidget::setTabOrder(next.get(), &strip);
        new app::FocusKeeper(area);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        next->setFocus();
    }
    bool has(const QWidget &widget) const
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        return QApplication::focusWidget() == &widget;
    }
};

} // namespace

TEST_CASE("what goes gives the focus to the control before it")
{
    Window window;
    SECTION("hidden")
    {
        window.next->hide();
    }
    SECTION("switched off")
    {
        window.next->setEnabled(false);
    }
    SECTION("deleted")
    {
        window.next.reset();
    }
    CHECK(window.has(window.back));
}

TEST_CASE("one that is gone too is passed by")
{
    Window window;
    window.back.hide();
    window.next->setEnabled(false);
    CHECK(window.has(window.search));
}

TEST_CASE("a person leaves the area as ever")
{
    Window window;
    QTest::keyClick(window.next.get(), Qt::Key_Tab);
    CHECK(window.has(window.strip));
    window.next->hide();
    CHECK(window.has(window.strip));
}

TEST_CASE("an area that is hidden as a whole keeps nothing")
{
    Window window;
    window.area.hide();
    CHECK_FALSE(window.area.isAncestorOf(QApplication::focusWidget()));
    window.strip.setFocus();
    CHECK(window.has(window.strip));
}
