#include "app/pages/inbox/conversationdelegate.h"

#include "app/style/label.h"
#include "app/style/theme.h"
#include "app/style/words.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/widgets/avatar.h"
#include "app/widgets/chip.h"
#include "app/widgets/statelook.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using consent::SuppressionKind;

namespace app {

namespace {

constexpr int kMargin = 12;
constexpr int kAvatar = 36;
constexpr int kBeside = 10;
constexpr int kDot = 6;
constexpr int kRow = 68;

std::optional<Look> chipOf(const store::ConversationRow &row)
{
    if (row.suppression)
        return *row.suppression == SuppressionKind::Paused
                   ? Look{u"pause"_s, say("May have opted out"), Tone::Warn}
                   : Look{u"ban"_s, say("Opted out"), Tone::Bad};
    if (row.practice)
        return Look{u"practice"_s, say("Practice"), Tone::Brass};
    return {};
}

Role groundOf(const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.state.testFlag(QStyle::State_Active) ? Role::Selected : Role::SelectedIdle;
    return option.state.testFlag(QStyle::State_MouseOver) ? Role::Hover : Role::Base;
}

QFont nameFont(const QStyleOptionViewItem &option, bool isStrong)
{
    QFont font = option.font;
    font.setWeight(isStrong ? QFont::Bold : QFont::Medium);
    return font;
}

void paintBars(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::scheme() == Scheme::Dark ? Role::Line : Role::Sunken));
    const int left = rect.left() + kMargin + kAvatar + kBeside;
    for (const auto &[top, width] : {std::pair(-14, 120), std::pair(6, 180)})
        painter.drawRoundedRect(
            QStyle::visualRect(direction, rect, QRect(left, rect.center().y() + top, width, 8)), 4, 4);
}

} // namespace

ConversationDelegate::ConversationDelegate(const base::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, std::max(kRow, 2 * option.fontMetrics.height() + 34)};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, Theme::color(groundOf(option)));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Role::Line));
    const auto *shown = static_cast<const ConversationsModel *>(index.model())->shownAt(index.row());
    if (shown)
        paintWords(*painter, option, *shown);
    else
        paintBars(*painter, option.rect, option.direction);
    painter->restore();
}

void ConversationDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                                      const ConversationsModel::Shown &shown) const
{
    const QRect row = option.rect;
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, row, rect); };
    const store::ConversationRow &conversation = shown.row;
    const int line = option.fontMetrics.height() + 2;
    const int top = row.center().y() - line - 1;
    const int left = row.left() + kMargin + kAvatar + kBeside;
    const int right = row.right() - kMargin;
    const auto side = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft);

    const QRect avatar(row.left() + kMargin, top - 2, kAvatar, kAvatar);
    Avatar::paint(painter, place(avatar), conversation.name, conversation.contact.value);
    if (conversation.unread > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Role::AccentText));
        painter.drawEllipse(place(QRect(row.left() + 3, avatar.center().y() - kDot / 2, kDot, kDot)));
    }

    const QString when = shortMoment(conversation.last, m_clock.now());
    painter.setFont(fontOf(Type::Caption));
    const int wide = painter.fontMetrics().horizontalAdvance(when) + 2;
    painter.setPen(Theme::color(Role::Text2));
    drawWords(painter, place(QRect(right - wide, top, wide, line)), int(side), when);

    painter.setPen(Theme::color(m_isDimmed ? Role::Placeholder : Role::Text));
    painter.setFont(nameFont(option, conversation.unread > 0 || conversation.waitsSince));
    const QRect nameCell(left, top, right - wide - 8 - left, line);
    drawWords(painter, place(nameCell), int(side),
              painter.fontMetrics().elidedText(shown.name, Qt::ElideRight, nameCell.width()));

    QRect lineCell(left, top + line + 2, right - left, line);
    if (const auto chip = chipOf(conversation)) {
        const QSize size = Chip::sizeOf(chip->icon, chip->word);
        const QRect spot(right - size.width(), lineCell.center().y() - size.height() / 2, size.width(),
                         size.height());
        Chip::paint(painter, place(spot), chip->icon, chip->word, chip->tone, option.direction);
        lineCell.setRight(spot.left() - 8);
    }
    painter.setFont(option.font);
    painter.setPen(Theme::color(m_isDimmed ? Role::Placeholder : Role::Text2));
    drawWords(painter, place(lineCell), int(side),
              option.fontMetrics.elidedText(shown.line, Qt::ElideRight, lineCell.width()));
}

} // namespace app
