#pragma once

#include "app/models/campaignmoment.h"
#include "app/pages/page.h"
#include "app/throttle.h"
#include "core/campaign/control.h"

#include <deque>

namespace app {

class FailuresCard;
class Label;
class LanesCard;
class ProgressCard;
class RecipientsPane;
class RepliesCard;
class TabbedSide;

/// One campaign under way or ended: how far it is, by what it goes, where each text stands, what a person has
/// to decide. Follows the ledger: figures at most four times a second, rows ten times.
class CampaignPage : public Page
{
    Q_OBJECT

public:
    explicit CampaignPage(const PageContext &context, QWidget *parent = nullptr);

    /// `object` is the campaign, `detail` the name of a state to show: "failed".
    void open(const PageAddress &address) override;
    QList<QWidget *> panes() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Sample
    {
        base::Milliseconds at;
        qint64 parts;
    };

    void makeActions();
    QWidget *makeSide();
    void follow();
    void askMoment();
    void askEnd();
    void take(const CampaignMoment &moment);
    void showHead();
    void showDoubts();
    std::optional<double> perMinute();

    void pauseOrGoOn();
    void askToCancel();
    void settle(std::vector<base::MessageId> messages, campaign::Settlement settlement);
    void askToSendAgain(std::vector<base::MessageId> messages, const QString &whom);
    void release(base::MessageId message);
    /// The texts after `after`, a slice at a time; `done` are on their way already.
    void tryAgain(base::CampaignId id, const store::FailureClass &what, base::MessageId after = {},
                  int done = 0);
    void askToSendWhole(base::MessageId message, const QString &whom);
    void sendWhole(base::MessageId message);

    CampaignMoment m_moment;
    std::optional<base::TimePoint> m_end;
    std::deque<Sample> m_samples;             ///< of the last minute
    std::vector<base::MessageId> m_waitedFor; ///< doubts that the person lets wait
    ProgressCard *m_progress;
    LanesCard *m_lanes;
    RecipientsPane *m_recipients;
    TabbedSide *m_columns;
    RepliesCard *m_replies = nullptr;
    Label *m_text = nullptr;
    FailuresCard *m_failures = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_cancel = nullptr;
    bool m_isAsking = false;
    Throttle m_figures;
    Throttle m_rows;
    Throttle m_ends;
};

} // namespace app
