#pragma once

#include <QStyledItemDelegate>

namespace app {

/// A cell of a table: ground of its row, a line below it, words behind an icon if it has one. Cells whose row
/// is not read yet are two dull bars. The delegates of cells with icons, chips and meters derive from it.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `loadedRole` of the model tells whether a row is read; -1: all are.
    explicit RowDelegate(QObject *parent, int loadedRole = -1);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// What is cut in a cell is told in full.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    static constexpr int kMargin = 10;

    /// What paintContent() puts before the words, in pixels.
    virtual int widthBeforeWords(const QModelIndex &index) const;

    /// Within the margins of the cell.
    virtual void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

    int m_loadedRole;
};

} // namespace app
