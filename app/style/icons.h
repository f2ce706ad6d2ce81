#pragma once

#include "app/style/tokens.h"

#include <QIcon>
#include <QPixmap>

namespace app::Icons {

/// The three sizes icons are drawn at, logical pixels.
inline constexpr int kSmall = 15;
inline constexpr int kUsual = 18;
inline constexpr int kLarge = 22;

/// The line icon `name` of resources/icons in the colour of `role`, which follows the theme; those that point
/// along the line of reading are mirrored where that runs from right to left. An empty name gives no icon.
/// QIcon::name() gives the name back.
QIcon get(const QString &name, Role role = Role::Text);

/// The same for painting at once: `size` in logical pixels, `ratio` of the screen.
QPixmap pixmap(const QString &name, Role role, int size, qreal ratio);

/// Paints it into the middle of `rect`.
void paint(QPainter &painter, const QRect &rect, const QString &name, Role role, int size = kUsual);

/// The brass bell of the program.
QIcon mark();

} // namespace app::Icons
