#include "app/style/focusring.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

bool isField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QTextEdit *>(&widget) ||
           qobject_cast<const QPlainTextEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

bool wasKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

/// A field without a frame of its own stands in a frame that shows the focus itself.
bool wantsRing(const QWidget &widget)
{
    return !widget.isWindow() && widget.property("frame") != QVariant(false) &&
           widget.property("ring") != QVariant(false);
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        m_isKeyboardUsed = true;
    else if (event->type() == QEvent::MouseButtonPress)
        m_isKeyboardUsed = false;
    if (watched->isWidgetType() && event->type() == QEvent::FocusIn)
        surround(static_cast<QWidget *>(watched),
                 m_isKeyboardUsed && wasKeyboard(static_cast<QFocusEvent *>(event)->reason()));
    else if (watched->isWidgetType() && event->type() == QEvent::FocusOut && m_frame &&
             m_frame->widget() == watched)
        m_frame->setWidget(nullptr);
    return false;
}

void FocusRing::surround(QWidget *widget, bool byKeyboard)
{
    const bool wanted = (byKeyboard || isField(*widget)) && wantsRing(*widget);
    if (wanted && !m_frame)
        m_frame = new QFocusFrame;
    if (m_frame)
        m_frame->setWidget(wanted ? widget : nullptr);
}

} // namespace app
