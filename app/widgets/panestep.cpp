#include "app/widgets/panestep.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace app {

namespace {

bool takesFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QWidget *entryOf(QWidget &pane)
{
    QWidget *left = pane.focusWidget();
    if (left && pane.isAncestorOf(left) && takesFocus(*left))
        return left;
    for (QWidget *next = &pane; next && (next == &pane || pane.isAncestorOf(next));
         next = next->nextInFocusChain())
        if (takesFocus(*next))
            return next;
    const QList<QWidget *> all = pane.findChildren<QWidget *>();
    const auto first = std::find_if(all.begin(), all.end(), [](QWidget *w) { return takesFocus(*w); });
    return first == all.end() ? nullptr : *first;
}

} // namespace

void stepPane(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *focus = QApplication::focusWidget();
    const auto holder = std::find_if(panes.begin(), panes.end(), [&](const QWidget *pane) {
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype count = panes.size();
    qsizetype at = holder == panes.end() ? (forward ? -1 : count) : holder - panes.begin();
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + (forward ? 1 : count - 1)) % count;
        if (QWidget *entry = entryOf(*panes[at]); entry && panes[at]->isVisible())
            return entry->setFocus(Qt::ShortcutFocusReason);
    }
}

} // namespace app
