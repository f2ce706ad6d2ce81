#include "tests/gui/walk.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QString describe(const QWidget &widget)
{
    QString path;
    for (const QWidget *w = &widget; w; w = w->parentWidget()) {
        QString words;
        if (const auto *label = qobject_cast<const QLabel *>(w))
            words = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(w))
            words = button->text();
        path = QString::fromLatin1(w->metaObject()->className()) +
               (words.isEmpty() ? QString() : u'"' + words + u'"') + (path.isEmpty() ? u""_s : u" > "_s) +
               path;
    }
    return path;
}

QList<QWidget *> visible(QWidget &top)
{
    QList<QWidget *> all;
    for (QWidget *widget : top.findChildren<QWidget *>())
        if (widget->isVisible() && widget->window() == top.window())
            all << widget;
    return all;
}

/// One radio button of a group is reached by Tab, the others by arrows.
bool takesTab(const QWidget &widget)
{
    const auto *radio = qobject_cast<const QRadioButton *>(&widget);
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() &&
           !widget.focusProxy() && !(radio && !radio->isChecked());
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool isInScrollArea(const QWidget &widget, const QWidget &parent)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    return area && area->viewport() == &parent && &widget != area->viewport();
}

QString cutOf(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (qobject_cast<const QLineEdit *>(widget.parentWidget())) // its icons are laid out by Qt
        return {};
    if ((!label || label->text().isEmpty()) && !button)
        return {};
    const bool wraps = label && label->wordWrap();
    const QSize need = wraps ? QSize(0, label->heightForWidth(label->width())) : widget.sizeHint();
    if (widget.width() < need.width() || widget.height() < need.height())
        return u"%1 has %2x%3 and needs %4x%5"_s.arg(describe(widget))
            .arg(widget.width())
            .arg(widget.height())
            .arg(need.width())
            .arg(need.height());
    const QWidget *parent = widget.parentWidget();
    if (parent && !isInScrollArea(widget, *parent) && !parent->rect().contains(widget.geometry()))
        return describe(widget) + u" stands beyond its parent"_s;
    return {};
}

} // namespace

QStringList unnamed(QWidget &top)
{
    QStringList faults;
    for (QWidget *widget : visible(top))
        if (takesTab(*widget) && nameOf(*widget).trimmed().isEmpty())
            faults << describe(*widget) + u" has no name"_s;
    return faults;
}

QStringList unreachable(QWidget &top)
{
    constexpr int kMost = 2000;
    std::set<QWidget *> reached;
    for (int i = 0; i < kMost; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (focus && !reached.insert(focus).second && reached.size() > 1)
            break;
        QTest::keyClick(focus ? focus : &top, Qt::Key_Tab);
    }
    QStringList faults;
    for (QWidget *widget : visible(top))
        if (takesTab(*widget) && !reached.contains(widget))
            faults << describe(*widget) + u" is not reached by Tab"_s;
    return faults;
}

QStringList cut(QWidget &top)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of words that came a moment ago
    QStringList faults;
    for (QWidget *widget : visible(top))
        if (const QString fault = cutOf(*widget); !fault.isEmpty())
            faults << fault;
    return faults;
}

} // namespace tests
