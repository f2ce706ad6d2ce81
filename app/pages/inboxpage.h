#pragma once

#include "app/pages/inbox/conversationpane.h"
#include "app/pages/page.h"

#include <memory>

class QSplitter;

namespace app {

class ConversationCard;
class InboxDesk;
class ListPane;
class PeopleDesk;

/// Inbox: the conversations, the texts of one of them with the answer, and the card of the person.
class InboxPage : public Page
{
    Q_OBJECT

public:
    explicit InboxPage(const PageContext &context, QWidget *parent = nullptr);
    ~InboxPage() override;

    /// `object`: the conversation to open; or `detail`, "number 447700900118": the one with that number,
    /// begun if there is none.
    void open(const PageAddress &address) override;
    QList<QWidget *> panes() const override;

    ListPane &list() { return *m_list; }
    ConversationPane &conversation() { return *m_conversation; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void connectParts();
    void openConversation(base::ConversationId id);
    void writeIn(base::ConversationId id);
    void seek();
    void readFacts();
    void take(const ConversationPane::Facts &facts);
    void reload();
    void reloadOpen();
    void lookForNews();
    void tellWaiters(const store::Waiters &waiters);
    void settle(bool goesOn);
    void optOut();
    void askBeforeAllowing();
    void setCardVisible(bool isVisible);

    InboxDesk *m_desk;
    PeopleDesk *m_people;
    ListPane *m_list;
    ConversationPane *m_conversation;
    ConversationCard *m_card;
    QSplitter *m_splitter;
    std::unique_ptr<base::Timer> m_news;
    std::unique_ptr<base::Timer> m_soon;
    ConversationPane::Facts m_facts; ///< of the one that is open
    base::ConversationId m_open;
    QString m_mark;
    int m_heard = 0; ///< texts since the list was told
    bool m_cardWanted = true;
    bool m_isWritingWanted = false; ///< as soon as the conversation is read
    bool m_isSeeking = false;       ///< with the next facts, what was found is wanted
};

} // namespace app
