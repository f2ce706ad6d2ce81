#pragma once

#include "app/models/threadmodel.h"

#include <QStyledItemDelegate>

#include <unordered_map>

namespace app {

/// Paints the texts of a conversation as bubbles: ours at the end side, with who wrote them, when, and their
/// state; theirs at the start side; a line over the first of a day. Heights are kept by text and width.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the view: what is known of other widths is forgotten.
    void setWidth(int width);
    void forgetSizes() { m_heights.clear(); }
    /// Words that are underlined and strong wherever they stand.
    void setMarked(const QStringList &words);

    /// Where the bubble of a row stands in `option.rect`.
    QRect bubbleRect(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    /// A field to select from, which changes nothing.
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *, QAbstractItemModel *, const QModelIndex &) const override {}
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    struct Key
    {
        qint64 id = 0;
        qsizetype letters = 0;
        bool isOurs = false;
        bool hasDay = false;

        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return qHashMulti(0, key.id, key.letters, key.isOurs, key.hasDay);
        }
    };

    void paintCaption(QPainter &painter, const QStyleOptionViewItem &option, const QRect &bubble,
                      const QModelIndex &index) const;

    int m_width = 0;
    QStringList m_marked;
    mutable std::unordered_map<Key, int, Hash> m_heights;
};

} // namespace app
