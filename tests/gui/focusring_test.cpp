#include "tests/catch.h"
#include "tests/gui/gui.h"

#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QWidget *ringed(const QWidget &top)
{
    const auto *frame = top.findChild<QFocusFrame *>();
    return frame && frame->isVisible() ? frame->widget() : nullptr;
}

} // namespace

TEST_CASE("the ring is around fields always, around buttons once the keyboard is used")
{
    QWidget top;
    auto *row = new QHBoxLayout(&top);
    auto *field = new QLineEdit;
    auto *button = new QPushButton(u"Send"_s);
    row->addWidget(field);
    row->addWidget(button);
    top.show();
    top.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&top));

    QTest::mouseClick(field, Qt::LeftButton);
    CHECK(ringed(top) == field);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(ringed(top) == nullptr);
    QTest::keyClick(button, Qt::Key_Tab);
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(ringed(top) == button);

    field->setProperty("frame", false);
    field->setFocus(Qt::TabFocusReason);
    CHECK(ringed(top) == nullptr);
}
