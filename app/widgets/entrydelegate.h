#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Paints an entry of a list to choose from, as of the groups: icon and name at the start, count at the end;
/// headings, which have no icon, small.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    enum Role { IconRole = Qt::UserRole, CountRole };

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace app
