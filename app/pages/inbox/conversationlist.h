#pragma once

#include "app/models/conversationsmodel.h"

#include <QListView>

namespace app {

class ConversationDelegate;

/// The list of conversations. Only a person's hand chooses another one: when rows move, the one that is open
/// stays chosen wherever it goes. J and K go as the arrows do.
class ConversationList : public QListView
{
    Q_OBJECT

public:
    ConversationList(ConversationsModel &model, const base::Clock &clock, QWidget *parent = nullptr);

    /// Marks this one, without telling anybody.
    void setOpen(base::ConversationId id);
    base::ConversationId openOne() const { return m_open; }
    /// To the next one below (or above, at the end), as if by hand.
    void goOn();

signals:
    void chosen(base::ConversationId id);
    /// Return: whoever goes on writes.
    void writingWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(int row);
    void openCurrent();
    void markOpen();

    ConversationsModel &m_model;
    base::ConversationId m_open;
    bool m_isByHand = false;
};

} // namespace app
