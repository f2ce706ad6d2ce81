#pragma once

#include <QString>

class QPainter;
class QRect;

namespace app {

/// Draws words in one line in the direction that they have themselves: a number reads from left to right in
/// a window that is read from right to left too. `alignment` as QStyle::visualAlignment() gives it.
void drawWords(QPainter &painter, const QRect &rect, int alignment, const QString &words);

} // namespace app
