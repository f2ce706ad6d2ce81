#include "app/style/typewriter.h"

#include <QApplication>
#include <QFontDatabase>

namespace app {

QFont typewriterFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const double points = QApplication::font().pointSizeF(); points > 0)
        font.setPointSizeF(points);
    return font;
}

} // namespace app
