#include "app/style/words.h"
#include "app/widgets/lookdelegates.h"
#include "tests/catch.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString &words, Qt::LayoutDirection window)
{
    QImage image(200, 30, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(window);
    app::drawWords(painter, image.rect(), Qt::AlignLeft | Qt::AlignVCenter, words);
    CHECK(painter.layoutDirection() == window);
    return image;
}

} // namespace

TEST_CASE("a number reads from left to right in a window that is read from right to left")
{
    for (const QString &words :
         {u"+44 7700 900118"_s, u"87.6 %"_s, u"Hannah, 3"_s, u"\u05d7\u05e0\u05d4 3"_s}) {
        CAPTURE(words.toStdString());
        CHECK(drawn(words, Qt::RightToLeft) == drawn(words, Qt::LeftToRight));
    }
}

TEST_CASE("what is cut in a cell is told in full")
{
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), u"Short"_s);
    model.setData(model.index(0, 1), u"Nobody has this number: <the network> refused it for good"_s);
    QTableView view;
    view.setModel(&model);
    view.setItemDelegate(new app::RowDelegate(&view));
    view.show();
    const auto told = [&](int column) {
        QToolTip::hideText();
        REQUIRE(QTest::qWaitFor([] { return !QToolTip::isVisible(); }));
        const QRect cell = view.visualRect(model.index(0, column));
        const QPoint at = view.viewport()->mapToGlobal(cell.center());
        QHelpEvent help(QEvent::ToolTip, cell.center(), at);
        QCoreApplication::sendEvent(view.viewport(), &help);
        return QToolTip::text();
    };
    CHECK(told(0).isEmpty());
    CHECK(told(1) == u"Nobody has this number: &lt;the network&gt; refused it for good"_s);
    view.setColumnWidth(1, 2000);
    CHECK(told(1).isEmpty());
}
