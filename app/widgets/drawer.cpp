#include "app/widgets/drawer.h"

#include "app/preferences.h"
#include "app/style/measure.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPropertyAnimation>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kWidth = 320;
constexpr int kSlide = 150;

} // namespace

Drawer::Drawer(QWidget *page, const Preferences &preferences)
    : QFrame(page)
    , m_preferences(preferences)
    , m_motion(new QPropertyAnimation(this, "geometry", this))
{
    setProperty("strip", u"drawer"_s);
    (new QVBoxLayout(this))->setContentsMargins(1, 0, 0, 0);
    page->installEventFilter(this);
    connect(m_motion, &QPropertyAnimation::finished, this, [this] { setVisible(m_isOpen); });
    hide();
}

void Drawer::setContent(QWidget *content)
{
    takeContent();
    m_content = content;
    layout()->addWidget(content);
    content->show();
}

QWidget *Drawer::takeContent()
{
    QWidget *content = std::exchange(m_content, nullptr);
    if (content)
        layout()->removeWidget(content);
    return content;
}

QRect Drawer::openPlace() const
{
    const QRect page = parentWidget()->rect();
    const int width = std::min(withFont(kWidth), page.width());
    return QStyle::visualRect(layoutDirection(), page,
                              QRect(page.right() - width + 1, page.top(), width, page.height()));
}

QRect Drawer::closedPlace() const
{
    const QRect open = openPlace();
    return open.translated(layoutDirection() == Qt::RightToLeft ? -open.width() : open.width(), 0);
}

void Drawer::open()
{
    if (m_isOpen)
        return;
    m_isOpen = true;
    m_before = QApplication::focusWidget();
    setGeometry(closedPlace());
    show();
    raise();
    slideTo(openPlace());
    if (m_content)
        m_content->setFocus(Qt::OtherFocusReason);
}

void Drawer::close()
{
    if (!std::exchange(m_isOpen, false))
        return;
    slideTo(closedPlace());
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void Drawer::slideTo(const QRect &place)
{
    m_motion->stop();
    const int duration = m_preferences.duration(kSlide);
    if (duration == 0) {
        setGeometry(place);
        setVisible(m_isOpen);
        return;
    }
    m_motion->setDuration(duration);
    m_motion->setEndValue(place);
    m_motion->start();
}

bool Drawer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_isOpen) {
        m_motion->stop();
        setGeometry(openPlace());
    }
    return QFrame::eventFilter(watched, event);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace app
