#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Paints a row of the table of people: tick, avatar and name with the letters that were searched for, plain
/// cells, and bars where a row is not read yet.
class PersonDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Rows are the answer to an older question: paint them dimmed.
    void setDimmed(bool isDimmed) { m_isDimmed = isDimmed; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                   const QModelIndex &index) const;
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &cell,
                   const QString &text, const QString &search, Qt::Alignment alignment) const;

    bool m_isDimmed = false;
};

} // namespace app
