#include "app/pages/compose/setdelegate.h"

#include "app/pages/compose/setlist.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/style/words.h"
#include "app/widgets/chip.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Colour = app::Role;

constexpr int kMargin = 8;
constexpr int kRow = 34;
constexpr int kIcon = 24;
constexpr int kGap = 6;

struct Mark
{
    QString icon;
    QString word;
    Tone tone = Tone::Neutral;
};

Mark inMarkOf(bool isChosen)
{
    return isChosen ? Mark{u"check"_s, SetList::tr("Gets it"), Tone::Info}
                    : Mark{u"plus"_s, SetList::tr("Add"), Tone::Neutral};
}

Mark exceptMarkOf(bool isChosen)
{
    return isChosen ? Mark{u"ban"_s, SetList::tr("Left out"), Tone::Bad}
                    : Mark{u"close"_s, SetList::tr("Except"), Tone::Neutral};
}

/// Wide enough for either word, so that nothing moves when it is pressed.
int widthOf(Mark (*mark)(bool))
{
    const auto width = [&](bool isChosen) {
        return Chip::sizeOf(mark(isChosen).icon, mark(isChosen).word).width();
    };
    return std::max(width(false), width(true));
}

QRect placed(const QRect &row, int left, int width, Qt::LayoutDirection direction)
{
    const int height = Chip::sizeOf({}, u"A"_s).height();
    const QRect place(left, row.top() + (row.height() - height) / 2, width, height);
    return QStyle::visualRect(direction, row, place);
}

} // namespace

QRect SetDelegate::exceptMark(const QRect &row, Qt::LayoutDirection direction)
{
    const int width = widthOf(exceptMarkOf);
    return placed(row, row.right() - kMargin - width, width, direction);
}

QRect SetDelegate::inMark(const QRect &row, Qt::LayoutDirection direction)
{
    const int width = widthOf(inMarkOf);
    return placed(row, row.right() - kMargin - widthOf(exceptMarkOf) - kGap - width, width, direction);
}

void SetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool isHot =
        option.state.testFlag(QStyle::State_MouseOver) ||
        (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus));
    painter->fillRect(option.rect, Theme::color(isHot ? Colour::Hover : Colour::Base));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Colour::Line));
    const auto part = static_cast<SetList::Part>(index.data(SetList::PartRole).toInt());
    const auto direction = option.direction;
    const auto chip = [&](const QRect &room, const Mark &mark) {
        const QRect natural(room.topLeft(), QSize(Chip::sizeOf(mark.icon, mark.word).width(), room.height()));
        const QRect place = QStyle::visualRect(direction, room, natural);
        Chip::paint(*painter, place, mark.icon, mark.word, mark.tone, direction);
    };
    chip(inMark(option.rect, direction), inMarkOf(part == SetList::Part::In));
    if (index.data(SetList::MayExceptRole).toBool())
        chip(exceptMark(option.rect, direction), exceptMarkOf(part == SetList::Part::Except));

    const int end = kMargin + widthOf(inMarkOf) + kGap + widthOf(exceptMarkOf) + kMargin;
    const QRect cell = option.rect.adjusted(kMargin, 0, -end, 0);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, option.rect, rect); };
    Icons::paint(*painter, place({cell.left(), cell.top(), 18, cell.height()}),
                 index.data(SetList::IconRole).toString(), Colour::Text2);
    const QString count = index.data(SetList::CountRole).toString();
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    const QRect words = cell.adjusted(kIcon, 0, -countWidth - kMargin, 0);
    const auto aligned = [&](Qt::Alignment alignment) {
        return static_cast<int>(QStyle::visualAlignment(direction, alignment | Qt::AlignVCenter));
    };
    painter->setFont(option.font);
    painter->setPen(Theme::color(Colour::Text2));
    drawWords(*painter, place({cell.right() - countWidth, cell.top(), countWidth + 1, cell.height()}),
              aligned(Qt::AlignRight), count);
    painter->setPen(Theme::color(Colour::Text));
    drawWords(*painter, place(words), aligned(Qt::AlignLeft),
              option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, words.width()));
    painter->restore();
}

QSize SetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {320, std::max(kRow, option.fontMetrics.height() + 14)};
}

} // namespace app
