#include "app/widgets/focuskeeper.h"

#include <QApplication>

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kNearest = 60;

} // namespace

FocusKeeper::FocusKeeper(QWidget &area)
    : QObject(&area)
    , m_area(area)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

/// What takes the focus away is still under way when Qt tells of it: looked at afterwards.
void FocusKeeper::follow(QWidget *now)
{
    if (now && m_area.isAncestorOf(now))
        remember(*now);
    else if (m_isHere && (!now || now->window() == m_area.window()))
        QMetaObject::invokeMethod(
            this, [this, now = QPointer(now)] { bringBack(now); }, Qt::QueuedConnection);
}

void FocusKeeper::remember(QWidget &now)
{
    m_isHere = true;
    m_had = &now;
    m_before.clear();
    QWidget *before = now.previousInFocusChain();
    for (; before != &now && m_before.size() < kNearest; before = before->previousInFocusChain())
        if (m_area.isAncestorOf(before) && (before->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            m_before << before;
}

void FocusKeeper::bringBack(QWidget *now)
{
    if (!m_isHere || QApplication::focusWidget() != now || !m_area.window()->isActiveWindow())
        return;
    if (!isGone(m_had)) {
        m_isHere = now == nullptr;
        return;
    }
    const auto found = std::ranges::find_if(m_before, [](const auto &one) { return !isGone(one); });
    m_isHere = found != m_before.end();
    if (m_isHere)
        (*found)->setFocus(Qt::OtherFocusReason);
}

bool FocusKeeper::isGone(const QWidget *widget)
{
    return !widget || !widget->isVisible() || !widget->isEnabled();
}

} // namespace app
