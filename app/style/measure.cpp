#include "app/style/measure.h"

#include <QApplication>
#include <QFontInfo>

#include <algorithm>

namespace app {

int withFont(int pixels)
{
    constexpr int kUsual = 13;
    return pixels * std::max(kUsual, QFontInfo(QApplication::font()).pixelSize()) / kUsual;
}

} // namespace app
