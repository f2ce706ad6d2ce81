#pragma once

#include <QList>

class QWidget;

namespace app {

/// F6: gives the focus to the pane after (or before) the one that has it, in this order and round and round.
/// A pane is entered where it was left, else at the first widget that takes the focus by Tab; panes that have
/// none, and hidden ones, are passed over.
void stepPane(const QList<QWidget *> &panes, bool forward);

} // namespace app
