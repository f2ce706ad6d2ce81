#pragma once

#include <QFont>

namespace app {

/// Letters of one width, as large as those of the other words.
QFont typewriterFont();

} // namespace app
