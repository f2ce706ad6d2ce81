#pragma once

#include "app/cli/command.h"
#include "app/cli/preflightpage.h"
#include "core/campaign/summary.h"
#include "core/store/incoming.h"
#include "core/store/messagedetails.h"

#include <QCoroTask>
#include <QObject>

namespace app {

/// Tells what happens while the demonstration sends, and lets one customer write STOP while the text to her
/// is still waiting.
class DemoStory : public QObject
{
    Q_OBJECT

public:
    explicit DemoStory(Invocation &invocation);

    void begin(base::CampaignId campaign);
    /// Until nobody has written for a while.
    QCoro::Task<void> awaitLastReplies();

private:
    QCoro::Task<void> tellProgress();
    QCoro::Task<void> tellReply(base::IncomingId id);
    QCoro::Task<void> letSomebodyStop();
    void print(const QString &what);

    Invocation &m_invocation;
    base::CampaignId m_campaign;
    base::Milliseconds m_began{0};
    base::Milliseconds m_lastReply{0};
    qint64 m_toldOf = -1;
    bool m_stopSent = false;
    bool m_isTelling = false;
};

/// Everything the ending shows.
struct DemoResult
{
    campaign::Summary summary;
    std::vector<store::MessageDetails> messages;
    std::vector<store::InboxRow> replies;
};
DemoResult readDemoResult(store::ReadDb &db, base::CampaignId campaign);

QStringList demoOpening(const PreflightPage &page);
QStringList demoEnding(const DemoResult &result);

} // namespace app
