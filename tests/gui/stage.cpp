#include "tests/gui/stage.h"

#include "core/line/linespec.h"

#include <QAction>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QPainter>
#include <QStyle>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QAbstractButton *buttonWith(const QString &words)
{
    for (const QWidget *top : QApplication::topLevelWidgets())
        for (auto *button : top->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->isEnabled() &&
                (button->text().remove(u'&') == words || button->accessibleName() == words))
                return button;
    return nullptr;
}

} // namespace

Stage::Stage(const QString &profile)
    : m_gui(profile)
{
    m_gui.show(u"home"_s, {1440, 900});
}

void Stage::open(const QString &page, qint64 object)
{
    m_gui.window().navigation().open({page, object, {}});
    settle();
}

void Stage::press(const QString &words)
{
    if (!pump([&] { return buttonWith(words) != nullptr; }))
        return qWarning("there is no button \"%s\"", qUtf8Printable(words));
    QAbstractButton *button = buttonWith(words);
    QTest::mouseClick(button, Qt::LeftButton, {},
                      QStyle::visualPos(button->layoutDirection(), button->rect(), {12, 12}));
}

void Stage::choose(const QString &words)
{
    for (const QAction *action : window().findChildren<QAction *>())
        if (action->iconText() == words && action->isEnabled() && action->isVisible())
            return const_cast<QAction *>(action)->trigger();
    qWarning("there is no entry \"%s\"", qUtf8Printable(words));
}

void Stage::type(const QString &field, const QString &words)
{
    if (auto *found = named<QWidget>(field)) {
        found->setFocus();
        QInputMethodEvent event; // which knows all letters, as QTest's keys do not
        event.setCommitString(words);
        QCoreApplication::sendEvent(found, &event);
    }
}

void Stage::click(QWidget &view, QPoint at)
{
    QTest::mouseClick(&view, Qt::LeftButton, {}, at);
}

void Stage::practise(const QString &line)
{
    const auto adding = m_gui.application().engine().addLines({*line::parseLineSpec(line)});
    pump([&] { return adding.isReady() && m_gui.application().engine().linesHaveSettled(); });
}

void Stage::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    pump([&] { return timer.elapsed() > milliseconds; });
}

QPixmap Stage::picture()
{
    QPixmap picture = window().grab();
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top == &window() || !top->isVisible() || top->windowType() == Qt::ToolTip)
            continue;
        const QPixmap over = top->grab();
        QPainter painter(&picture);
        const QPoint at((picture.width() - over.width()) / 2, (picture.height() - over.height()) / 2);
        painter.drawRect(QRect(at, over.size()).adjusted(-1, -1, 0, 0));
        painter.drawPixmap(at, over);
    }
    return picture;
}

} // namespace tests
