#include "app/widgets/rowdelegate.h"

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/style/words.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace app {

namespace {

constexpr int kBesideIcon = 6;

} // namespace

RowDelegate::RowDelegate(QObject *parent, int loadedRole)
    : QStyledItemDelegate(parent)
    , m_loadedRole(loadedRole)
{
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option);
    const QRect inner = option.rect.adjusted(kMargin, 0, -kMargin, 0);
    if (m_loadedRole >= 0 && !index.data(m_loadedRole).toBool())
        painter->fillRect(
            inner.adjusted(0, inner.height() / 2 - 4, -inner.width() / 3, 4 - inner.height() / 2),
            Theme::color(Role::Sunken));
    else
        paintContent(*painter, inner, option, index);
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    const QString words = index.data().toString();
    const QVariant font = index.data(Qt::FontRole);
    const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : option.font);
    const int room = option.rect.width() - 2 * kMargin - widthBeforeWords(index);
    const bool isTold = !index.data(Qt::ToolTipRole).toString().isEmpty();
    if (event->type() != QEvent::ToolTip || isTold || metrics.horizontalAdvance(words) <= room)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), words.toHtmlEscaped(), view);
    return true;
}

int RowDelegate::widthBeforeWords(const QModelIndex &index) const
{
    return index.data(Qt::DecorationRole).value<QIcon>().isNull() ? 0 : Icons::kUsual + kBesideIcon;
}

void RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool isActive = option.state.testFlag(QStyle::State_Active);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, Theme::color(isActive ? Role::Selected : Role::SelectedIdle));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, Theme::color(Role::Hover));
    const QRect below(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter.fillRect(below, Theme::color(Role::Line));
}

void RowDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto wanted = alignment.isValid() ? Qt::Alignment(alignment.toInt())
                                            : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    QRect mark(rect.topLeft(), QSize(icon.isNull() ? 0 : Icons::kUsual, Icons::kUsual));
    mark.moveTop(rect.center().y() - mark.height() / 2);
    icon.paint(&painter, QStyle::visualRect(option.direction, rect, mark));
    const QRect words = rect.adjusted(icon.isNull() ? 0 : mark.width() + kBesideIcon, 0, 0, 0);
    const QVariant font = index.data(Qt::FontRole);
    painter.setPen(Theme::color(Role::Text));
    painter.setFont(font.isValid() ? font.value<QFont>() : option.font);
    drawWords(painter, QStyle::visualRect(option.direction, rect, words),
              int(QStyle::visualAlignment(option.direction, wanted)),
              painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
}

} // namespace app
