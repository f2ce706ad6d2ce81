#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Paints a row of SetList: icon, name, how many, and at its end the two marks "Add" and "Except", filled and
/// in other words once they are chosen.
class SetDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Where the marks of a row are.
    static QRect inMark(const QRect &row, Qt::LayoutDirection direction);
    static QRect exceptMark(const QRect &row, Qt::LayoutDirection direction);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace app
