#include "app/widgets/entrydelegate.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/theme.h"
#include "app/style/words.h"

#include <QPainter>

namespace app {

namespace {

constexpr int kRow = 29;
constexpr int kMargin = 8;

using Colour = app::Role;

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString icon = index.data(IconRole).toString();
    const QString count = index.data(CountRole).toString();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || (option.state.testFlag(QStyle::State_MouseOver) && !icon.isEmpty())) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(isSelected ? Colour::Selected : Colour::Hover));
        painter->drawRoundedRect(option.rect, 6, 6);
    }
    const QRect cell = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, cell, rect); };
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    QRect words = cell.adjusted(icon.isEmpty() ? 0 : 23, 0, -countWidth - 8, 0);
    if (icon.isEmpty()) {
        painter->setFont(fontOf(Type::Caption));
        painter->setPen(Theme::color(Colour::Text2));
        words = cell.adjusted(0, 4, 0, 0);
    } else {
        Icons::paint(*painter, place(QRect(cell.left(), cell.top(), 16, cell.height())), icon, Colour::Text2,
                     Icons::kSmall);
        painter->setPen(Theme::color(Colour::Text2));
        painter->drawText(place(QRect(cell.right() - countWidth, cell.top(), countWidth + 1, cell.height())),
                          Qt::AlignCenter, count);
        painter->setPen(Theme::color(Colour::Text));
        painter->setFont(option.font);
    }
    const QString name =
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, words.width());
    drawWords(*painter, place(words),
              int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), name);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, std::max(kRow, option.fontMetrics.height() + 10)};
}

} // namespace app
