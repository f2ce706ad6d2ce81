#pragma once

#include <QStringList>

class QWidget;

namespace tests {

/// The tree of visible widgets below `top`, as people and screen readers meet it. Each function gives one
/// line for each fault, naming the widget; an empty list is well.

/// What can take the focus by Tab, and has no accessible name.
QStringList unnamed(QWidget &top);

/// What can take the focus by Tab, and is not reached by pressing Tab again and again; where the circle does
/// not close, too.
QStringList unreachable(QWidget &top);

/// Words that do not fit: labels and buttons smaller than their words need, or standing beyond their parent.
QStringList cut(QWidget &top);

} // namespace tests
