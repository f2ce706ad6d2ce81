#include "app/widgets/lookdelegates.h"

#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/style/words.h"
#include "app/widgets/chip.h"
#include "app/widgets/statemeter.h"

#include <QPainter>

#include <algorithm>

namespace app {

namespace {

constexpr int kGap = 6;
constexpr int kMeter = 80;

void drawCell(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QString &words)
{
    painter.setFont(option.font);
    drawWords(painter, rect, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
              option.fontMetrics.elidedText(words, Qt::ElideRight, rect.width()));
}

} // namespace

StateDelegate::StateDelegate(LookOfCell look, QObject *parent, int loadedRole)
    : RowDelegate(parent, loadedRole)
    , m_look(std::move(look))
{
}

void StateDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Look look = m_look(index);
    const QRect icon(rect.left(), rect.top(), Icons::kSmall, rect.height());
    Icons::paint(painter, QStyle::visualRect(option.direction, rect, icon), look.icon, inkOf(look.tone),
                 Icons::kSmall);
    painter.setPen(Theme::color(inkOf(look.tone)));
    const QRect words = rect.adjusted(Icons::kSmall + kGap, 0, 0, 0);
    drawCell(painter, QStyle::visualRect(option.direction, rect, words), option, index.data().toString());
}

int StateDelegate::widthBeforeWords(const QModelIndex &) const
{
    return Icons::kSmall + kGap;
}

ChipDelegate::ChipDelegate(LookOfCell look, QObject *parent)
    : RowDelegate(parent)
    , m_look(std::move(look))
{
}

void ChipDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const Look look = m_look(index);
    const QString word = index.data().toString();
    const QSize size = Chip::sizeOf(look.icon, word);
    const QRect chip(rect.left(), rect.center().y() - size.height() / 2, std::min(size.width(), rect.width()),
                     size.height());
    Chip::paint(painter, QStyle::visualRect(option.direction, rect, chip), look.icon, word, look.tone,
                option.direction);
}

/// And behind them.
int ChipDelegate::widthBeforeWords(const QModelIndex &index) const
{
    return Chip::sizeOf(m_look(index).icon, {}).width();
}

MeterDelegate::MeterDelegate(int fractionRole, QObject *parent)
    : RowDelegate(parent)
    , m_fractionRole(fractionRole)
{
}

void MeterDelegate::paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString share = index.data().toString();
    if (share.isEmpty())
        return;
    constexpr int kHeight = 6;
    constexpr qint64 kWhole = 1'000'000;
    const auto filled = static_cast<qint64>(index.data(m_fractionRole).toDouble() * kWhole);
    const QRect bar(rect.left(), rect.center().y() - kHeight / 2, kMeter, kHeight);
    StateMeter::paint(painter, QStyle::visualRect(option.direction, rect, bar), {{filled, Role::Accent, {}}},
                      kWhole, option.direction);
    painter.setPen(Theme::color(Role::Text2));
    const QRect words = rect.adjusted(widthBeforeWords(index), 0, 0, 0);
    drawCell(painter, QStyle::visualRect(option.direction, rect, words), option, share);
}

int MeterDelegate::widthBeforeWords(const QModelIndex &) const
{
    return kMeter + kGap + 2;
}

} // namespace app
