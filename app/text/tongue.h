#pragma once

#include <QString>

namespace app {

/// The language sentences are said in, see setSentences(): "de", "zh_CN".
QString tongue();

} // namespace app
