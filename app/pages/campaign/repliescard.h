#pragma once

#include "app/throttle.h"
#include "core/store/campaignreplies.h"
#include "core/store/worker.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace app {

class Label;

/// What comes back for a campaign: how many wrote, who opted out, the latest texts, each a way into the inbox.
/// Asks the reader itself, at most every second.
class RepliesCard : public QFrame
{
    Q_OBJECT

public:
    /// `reader` outlives the card.
    RepliesCard(store::Worker &reader, const base::Clock &clock, QWidget *parent = nullptr);

    void setCampaign(base::CampaignId id);
    /// Something came in, or may have.
    void refresh();

signals:
    void conversationChosen(base::ConversationId id);
    void inboxChosen();
    void troubled(const store::Error &error);

private:
    void ask();
    void take(const store::CampaignReplies &replies);
    QWidget *makeRow(const store::CampaignReplies::Reply &reply);

    store::Worker &m_reader;
    const base::Clock &m_clock;
    base::CampaignId m_campaign;
    store::CampaignReplies m_replies;
    Label *m_count;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QPushButton *m_inbox;
    Throttle m_asking;
};

} // namespace app
