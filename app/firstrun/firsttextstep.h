#pragma once

#include "app/firstrun/firststep.h"
#include "app/ownphone.h"
#include "core/store/error.h"
#include "core/store/messagedetails.h"

class QLineEdit;
class QPlainTextEdit;

namespace app {

class Application;
class Throttle;

/// "A first text": to the own phone, and what becomes of it, as the ledger tells.
class FirstTextStep : public FirstStep
{
    Q_OBJECT

public:
    explicit FirstTextStep(Application &application, QWidget *parent = nullptr);
    ~FirstTextStep() override;

    /// By which lines it goes: those for practice, or the others.
    void setPractice(bool isPractice);

    QString mainWords() const override;
    bool isReady() const override;
    void go() override;
    void enter() override;
    QString skipWords() const override;

private:
    QStringList lines() const;
    void showHint();
    void send();
    void take(const OwnText &sent);
    void ask();
    void show(const store::MessageDetails &message);
    void addState(const store::MessageDetails &message);
    void showEnd();
    bool isUnderWay() const;
    bool isOut() const;

    Application &m_application;
    std::unique_ptr<Throttle> m_soon;
    bool m_isPractice = false;
    bool m_isSending = false; ///< given to the ledger, which has not answered yet
    base::CampaignId m_campaign;
    std::optional<campaign::MessageState> m_state; ///< shown last
    QLineEdit *m_number;
    QPlainTextEdit *m_text;
    Label *m_hint;
    QWidget *m_card;
    QVBoxLayout *m_states;
    Label *m_note;
    Label *m_end;
};

} // namespace app
