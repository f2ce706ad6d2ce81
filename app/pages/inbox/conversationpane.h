#pragma once

#include "app/bannerboard.h"
#include "app/models/threadmodel.h"
#include "app/pages/inbox/composer.h"
#include "core/campaign/control.h"
#include "core/store/conversationquery.h"
#include "core/store/conversations.h"

#include <QStackedWidget>

class QFrame;
class QPushButton;

namespace app {

class Application;
class EmptyState;
class Label;
class ThreadView;

/// The middle of the inbox: with whom, the texts, and where an answer is written.
class ConversationPane : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ConversationPane(Application &application, QWidget *parent = nullptr);

    /// What is known of a conversation besides its texts.
    struct Facts
    {
        store::ConversationRow row;
        QString language; ///< of the person
        QString line;     ///< the SIM that heard the person last
        std::vector<store::OptOutRecord> optOuts;
        std::optional<store::FoundText> found; ///< what a search found in it
    };

    void show(const Facts &facts);
    /// Nobody is chosen.
    void showNobody();
    /// Whether there is anybody to choose.
    void setChoice(bool hasSomebody);
    /// What is searched, to be marked wherever it stands in the texts.
    void markWords(const QString &search);
    /// The texts are read again.
    void reload() { m_model->reload(); }

    ThreadModel &model() { return *m_model; }
    ThreadView &view() { return *m_view; }
    Composer &composer() { return *m_composer; }

signals:
    void settleWanted();
    /// An answer needs a person: nobody knows whether it went out, or it was held back.
    void doubtSettled(base::MessageId message, campaign::Settlement settlement);
    void releaseWanted(base::MessageId message);
    void retryWanted(base::MessageId message);

private:
    QWidget *makeHead();
    Composer::State composerState(const Facts &facts) const;
    void showStuck();
    Banner bannerOf(const store::ThreadEntry &entry);
    Banner failureBanner(const store::ThreadEntry &entry);
    void askToSendAgain(base::MessageId message);

    Application &m_application;
    ThreadModel *m_model;
    ThreadView *m_view;
    Composer *m_composer;
    BannerBoard m_stuck;
    Facts m_facts;
    QWidget *m_page;
    EmptyState *m_nobody;
    Label *m_name;
    Label *m_second;
    QFrame *m_rehearsal;
    QPushButton *m_settle;
};

} // namespace app
