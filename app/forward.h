#pragma once

#include <QString>

class QWidget;

namespace app {

/// Shows a window in front of the others, as far as the desktop lets a program do that by itself. `token` is
/// what the desktop gave for it; often empty.
void bringForward(QWidget &window, const QString &token = {});

} // namespace app
