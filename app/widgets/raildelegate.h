#pragma once

#include <QStyledItemDelegate>

namespace app {

/// Paints the entries of the rail; the row without a name is the empty space above the last one.
class RailDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum DataRole { Page = Qt::UserRole + 1, IconName, Badge, BadgeTone };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_folded = folded; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int entryHeight(const QFontMetrics &metrics);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QRect &entry) const;
    void paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &entry) const;

    bool m_folded = false;
};

} // namespace app
