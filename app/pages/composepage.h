#pragma once

#include "app/pages/page.h"
#include "core/campaign/preflight.h"

class QPushButton;
class QStackedWidget;

namespace app {

class AudienceCount;
class CheckStep;
class PeopleStep;
class StartCountdown;
class StepHeader;
class TextStep;
class TimeStep;
class TryOut;

/// Writing a campaign: people, text, time, check and send; the steps may be visited in any order. The draft
/// saves itself as soon as there is something in it, and opens as it was left.
class ComposePage : public Page
{
    Q_OBJECT

public:
    enum Step { People, Text, Time, Check, Steps };

    explicit ComposePage(const PageContext &context, QWidget *parent = nullptr);

    /// `object` is a draft, 0: a new one; `detail` whom it is for: "everyone", "group 7" or "import 3".
    void open(const PageAddress &address) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBottom();
    void makeActions();
    void listen();
    void begin(const campaign::Campaign &draft);
    void load(base::CampaignId id);
    void goTo(int step);
    void goOn();

    void takeChange();
    void gather();
    void showRealm();
    void offerPractice();
    void count();
    void showCount();
    void askForecast();
    void showState();
    QString obstacle() const;

    void practise();
    void discard();
    void saveSoon();
    void save();

    void send();
    void takeCountedAnew();
    void startSoon();
    void start();
    void holdStart(const QString &why); ///< while it counts down
    void notSent(const QString &why);
    void launch();
    void leaveFor(base::CampaignId id);

    campaign::Campaign m_draft;
    campaign::Campaign m_saved; ///< as the ledger has it
    bool m_isSaving = false;
    bool m_isLoading = false;
    bool m_launchesWhenSaved = false;
    bool m_sendsWhenCounted = false;
    bool m_isSending = false;   ///< launched, or counted anew before that
    int m_writing = 0;          ///< which draft; an answer for the one before is no longer wanted
    campaign::Preflight m_read; ///< the figures that were read before sending
    AudienceCount *m_count;
    StepHeader *m_header;
    QStackedWidget *m_stack;
    PeopleStep *m_people;
    TextStep *m_text;
    TimeStep *m_time;
    CheckStep *m_check;
    TryOut *m_tryOut;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    StartCountdown *m_countdown = nullptr;
    QAction *m_discard = nullptr;
    std::unique_ptr<base::Timer> m_countSoon;
    std::unique_ptr<base::Timer> m_saveSoon;
};

} // namespace app
