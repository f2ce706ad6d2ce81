#pragma once

#include "app/style/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace app {

/// What `handbell` takes on its command line.
struct WindowOptions
{
    QString profile;                    ///< absolute folder
    QString page;                       ///< to begin with; empty: where the window was left
    std::optional<Theme::Choice> theme; ///< instead of the one that was set
    std::optional<QSize> size;          ///< instead of the one it had
};

/// Ends the program with a sentence when it does not understand them, and for --help and --version.
WindowOptions readWindowOptions(const QStringList &arguments);

/// "1280x800"; none for anything else.
std::optional<QSize> parseSize(const QString &text);

} // namespace app
