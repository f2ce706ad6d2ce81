#include "app/style/words.h"

#include <QPainter>

namespace app {

void drawWords(QPainter &painter, const QRect &rect, int alignment, const QString &words)
{
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect, alignment | int(Qt::AlignAbsolute), words);
    painter.setLayoutDirection(before);
}

} // namespace app
