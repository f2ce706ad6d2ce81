#pragma once

#include "app/pages/inbox/conversationlist.h"
#include "core/store/conversations.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace app {

class Application;
class EmptyState;

/// The start side of the inbox: search, filters, the list, and what stands there when it is empty. New texts
/// come in at the top only while the list is at its top; else a button tells of them.
class ListPane : public QWidget
{
    Q_OBJECT

public:
    using Filter = ConversationsModel::Filter;

    /// `head` becomes the pane's.
    ListPane(Application &application, QWidget *head, QWidget *banners, QWidget *parent = nullptr);

    ConversationsModel &model() { return *m_model; }
    ConversationList &list() { return *m_list; }
    QLineEdit &searchField() { return *m_search; }

    void setFilter(Filter filter);
    void showWaiters(const store::Waiters &waiters);

    /// A person has changed something, or the ledger was changed elsewhere.
    void reload();
    /// So many texts came in, or something else may be another.
    void noteNews(int texts);

signals:
    void filterChanged(Filter filter);
    /// Something else is looked for, or nothing any more.
    void searched();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFilters();
    void search();
    void showNews();
    void showEmpty();

    ConversationsModel *m_model;
    ConversationList *m_list;
    QLineEdit *m_search;
    QButtonGroup *m_filters;
    QPushButton *m_news;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    int m_unseen = 0; ///< texts that came while the list was elsewhere
};

} // namespace app
