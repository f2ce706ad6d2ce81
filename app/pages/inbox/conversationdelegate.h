#pragma once

#include "app/models/conversationsmodel.h"

#include <QStyledItemDelegate>

namespace app {

/// Paints a conversation in the list: avatar, name, the latest line and when, a chip, and a dot while
/// something in it is unread. Bars where a row is not read yet.
class ConversationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConversationDelegate(const base::Clock &clock, QObject *parent);

    /// Rows are the answer to an older question: paint them dimmed.
    void setDimmed(bool isDimmed) { m_isDimmed = isDimmed; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option,
                    const ConversationsModel::Shown &shown) const;

    const base::Clock &m_clock;
    bool m_isDimmed = false;
};

} // namespace app
