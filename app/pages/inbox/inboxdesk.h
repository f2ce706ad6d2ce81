#pragma once

#include "core/base/clock.h"
#include "core/campaign/control.h"
#include "core/inbox/replying.h"
#include "core/store/error.h"

#include <QObject>

#include <functional>

namespace app {

class Application;
class Feedback;

/// What is done in the inbox: at once, told in a toast where it can be taken back. Lives in the GUI thread;
/// the work is done in the ledger's. Application::inboxChanged() follows everything that changed something.
class InboxDesk : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the desk.
    InboxDesk(Application &application, Feedback &feedback, QObject *parent);

    /// Finds or begins the conversation with a number, and tells which it is.
    void meet(qint64 e164, std::function<void(base::ConversationId)> then);
    void markRead(base::ConversationId id);
    /// Needs no answer. `name` is for the toast.
    void settle(base::ConversationId id, const QString &name);
    /// `queued` is called when the answer is in the ledger.
    void reply(base::ConversationId id, const QString &text, std::function<void()> queued);
    /// Of an answer in doubt.
    void settleDoubt(base::MessageId message, campaign::Settlement settlement);
    /// An answer that has failed, anew.
    void retry(base::MessageId message);
    /// Lets an answer go that was held back.
    void release(base::MessageId message);
    void optOut(base::ConversationId id, const QString &name);
    /// With a reason, which is kept.
    void undoOptOut(base::ConversationId id, const QString &name, const QString &why);

private:
    template <class F, class Then>
    void change(F work, Then then);
    void waitAgain(base::ConversationId id, base::TimePoint since);

    Application &m_application;
    Feedback &m_feedback;
};

} // namespace app
