#include "app/widgets/raildelegate.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/style/theme.h"
#include "app/style/tone.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace app {

namespace {

constexpr int kGap = 2;
constexpr int kIconAt = 10;
constexpr int kWordsAt = 38;
constexpr int kDot = 9;

bool isSpace(const QModelIndex &index)
{
    return index.data(RailDelegate::Page).toString().isEmpty();
}

QRect mirrored(const QStyleOptionViewItem &option, const QRect &rect)
{
    return QStyle::visualRect(option.direction, option.rect, rect);
}

} // namespace

int RailDelegate::entryHeight(const QFontMetrics &metrics)
{
    return std::max(34, metrics.height() + 16);
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int entry = entryHeight(option.fontMetrics) + kGap;
    if (!isSpace(index))
        return {0, entry};
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int others = (index.model()->rowCount() - 1) * entry;
    return {0, view ? std::max(0, view->viewport()->height() - others) : 0};
}

void RailDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QRect &entry) const
{
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hot = option.state.testFlag(QStyle::State_MouseOver);
    if (!current && !hot)
        return;
    painter.setPen(current ? QPen(Theme::color(Role::Line)) : QPen(Qt::NoPen));
    painter.setBrush(Theme::color(current ? Role::Base : Role::Hover));
    painter.drawRoundedRect(QRectF(entry).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::AccentText));
        const QRect mark(entry.left(), entry.top() + 8, 3, entry.height() - 16);
        painter.drawRoundedRect(mirrored(option, mark), 1.5, 1.5);
    }
}

void RailDelegate::paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRect &entry) const
{
    const int count = index.data(Badge).toInt();
    if (count == 0)
        return;
    const Tone tone = static_cast<Tone>(index.data(BadgeTone).toInt());
    const bool filled = tone == Tone::Info;
    painter.setPen(Qt::NoPen);
    if (m_folded) { // the icon must stay to be seen; tooltip and page tell the count
        const QRect dot(entry.center().x() + 7, entry.center().y() - 13, kDot, kDot);
        painter.setBrush(Theme::color(filled ? Role::Accent : inkOf(tone)));
        painter.drawEllipse(mirrored(option, dot));
        return;
    }
    QFont font = fontOf(Type::Caption);
    font.setWeight(QFont::DemiBold);
    const QString words = QLocale().toString(count);
    const QFontMetrics metrics(font);
    const int height = std::max(18, metrics.height());
    const int width = std::max(height + 2, metrics.horizontalAdvance(words) + 12);
    const QRect place(entry.right() - width - 8, entry.center().y() - height / 2, width, height);
    painter.setBrush(Theme::color(filled ? Role::Accent : groundOf(tone)));
    painter.drawRoundedRect(mirrored(option, place), height / 2.0, height / 2.0);
    painter.setPen(Theme::color(filled ? Role::OnAccent : inkOf(tone)));
    painter.setFont(font);
    painter.drawText(mirrored(option, place), Qt::AlignCenter, words);
}

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    if (isSpace(index))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect entry = option.rect.adjusted(0, 0, 0, -kGap);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    paintGround(*painter, option, entry);
    const int iconAt = m_folded ? (entry.width() - Icons::kUsual) / 2 : kIconAt;
    const QRect icon(entry.left() + iconAt, entry.top(), Icons::kUsual, entry.height());
    Icons::paint(*painter, mirrored(option, icon), index.data(IconName).toString(),
                 current ? Role::AccentText : Role::Text2);
    if (!m_folded) {
        painter->setFont(fontOf(current ? Type::Strong : Type::Body));
        painter->setPen(Theme::color(current ? Role::Text : Role::Text2));
        const QRect words = entry.adjusted(kWordsAt, 0, -8, 0);
        painter->drawText(mirrored(option, words),
                          Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                          index.data(Qt::DisplayRole).toString());
    }
    paintBadge(*painter, option, index, entry);
    painter->restore();
}

} // namespace app
