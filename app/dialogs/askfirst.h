#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace app {

/// Asks before something that cannot be taken back, and does it on the button with the verb. The safe button
/// is the default. Nothing waits for the answer.
void askFirst(QWidget *parent, const QString &question, const QString &meaning, const QString &verb,
              const QString &safe, std::function<void()> then);

} // namespace app
