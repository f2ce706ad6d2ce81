#include "app/pages/contacts/persondelegate.h"

#include "app/models/contactsmodel.h"
#include "app/style/icons.h"
#include "app/style/theme.h"
#include "app/style/words.h"
#include "app/widgets/avatar.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMargin = 10;
constexpr int kAvatar = 22;
constexpr int kTick = 16;

Role groundOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QModelIndex tick = index.siblingAtColumn(ContactsModel::Tick);
    if (option.state.testFlag(QStyle::State_Selected) || tick.data(Qt::CheckStateRole).toInt() == Qt::Checked)
        return option.state.testFlag(QStyle::State_Active) ? Role::Selected : Role::SelectedIdle;
    return option.state.testFlag(QStyle::State_MouseOver) ? Role::Hover : Role::Base;
}

/// Where the words of a search stand in a text: underlined and strong.
QList<QTextLayout::FormatRange> marksIn(const QString &text, const QString &search)
{
    QList<QTextLayout::FormatRange> marks;
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    strong.setFontUnderline(true);
    for (const QString &word : search.split(u' ', Qt::SkipEmptyParts)) {
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            marks << QTextLayout::FormatRange{static_cast<int>(at), static_cast<int>(word.size()), strong};
    }
    return marks;
}

void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell, int row)
{
    QRect bar(cell.left(), cell.center().y() - 4, std::min(cell.width(), 56 + (row * 29) % 48), 8);
    bar = QStyle::visualRect(option.direction, cell, bar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Theme::scheme() == Scheme::Dark ? Role::Line : Role::Sunken));
    painter.drawRoundedRect(bar, 4, 4);
}

} // namespace

void PersonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, Theme::color(groundOf(option, index)));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      Theme::color(Role::Line));
    const QRect cell = option.rect.adjusted(kMargin, 0, -kMargin, -1);
    const int column = index.column();
    if (column == ContactsModel::Tick)
        paintTick(*painter, option, index);
    else if (!index.data(PagedModel::LoadedRole).toBool()) {
        if (column == ContactsModel::Name || column == ContactsModel::Number)
            paintBar(*painter, option, cell, index.row() + column);
    } else if (column == ContactsModel::Name)
        paintName(*painter, option, cell, index);
    else
        paintText(*painter, option, cell, index.data().toString(), QString(),
                  Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    painter->restore();
}

void PersonDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionButton box;
    box.rect = QRect(0, 0, kTick, kTick);
    box.rect.moveCenter(option.rect.center());
    box.palette = option.palette;
    box.state = QStyle::State_Enabled;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state |= isTicked ? QStyle::State_On : QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

void PersonDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                               const QModelIndex &index) const
{
    const QString name = index.data().toString();
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, cell, rect); };
    const QRect avatar(cell.left() - 2, cell.center().y() - kAvatar / 2 + 1, kAvatar, kAvatar);
    Avatar::paint(painter, place(avatar), name, index.data(PagedModel::IdRole).toLongLong());
    QRect rest = cell.adjusted(kAvatar + 8, 0, 0, 0);
    if (index.data(ContactsModel::OptedOutRole).toBool()) {
        const QString word = ContactsModel::tr("Opted out");
        const int wide = option.fontMetrics.horizontalAdvance(word) + 22;
        const bool hasRoom = rest.width() > wide + 90;
        const QRect mark(rest.right() - (hasRoom ? wide : 18) + 1, rest.top(), hasRoom ? wide : 18,
                         rest.height());
        Icons::paint(painter, place(QRect(mark.left(), mark.top(), 18, mark.height())), u"ban"_s, Role::Bad,
                     Icons::kSmall);
        if (hasRoom) {
            painter.setPen(Theme::color(Role::Bad));
            painter.drawText(place(mark.adjusted(20, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeading, word);
        }
        rest.setRight(mark.left() - 8);
    }
    paintText(painter, option, place(rest), name, index.data(ContactsModel::SearchRole).toString(),
              Qt::AlignVCenter | Qt::AlignLeft);
}

void PersonDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                               const QString &text, const QString &search, Qt::Alignment alignment) const
{
    const Role ink = m_isDimmed ? Role::Placeholder : Role::Text;
    painter.setPen(Theme::color(ink));
    painter.setFont(option.font);
    const QString shown = option.fontMetrics.elidedText(text, Qt::ElideRight, cell.width());
    const auto marks = marksIn(shown, search);
    if (marks.isEmpty()) {
        drawWords(painter, cell, static_cast<int>(QStyle::visualAlignment(option.direction, alignment)),
                  shown);
        return;
    }
    QTextLayout layout(shown, option.font);
    layout.setFormats(marks);
    QTextOption direction(Qt::AlignLeft | Qt::AlignAbsolute);
    direction.setTextDirection(shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(cell.width() + 20);
    layout.endLayout();
    painter.setClipRect(option.rect);
    const double left =
        option.direction == Qt::RightToLeft ? cell.right() - line.naturalTextWidth() : cell.left();
    layout.draw(&painter, QPointF(left, std::round(cell.center().y() - line.height() / 2 + 1)));
}

bool PersonDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (index.column() != ContactsModel::Tick || event->type() != QEvent::MouseButtonRelease)
        return false;
    if (static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace app
