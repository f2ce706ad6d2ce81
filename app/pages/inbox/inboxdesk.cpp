#include "app/pages/inbox/inboxdesk.h"

#include "app/application.h"
#include "app/feedback.h"
#include "app/text/errortext.h"
#include "app/text/inboxtext.h"
#include "app/whendone.h"
#include "core/store/conversations.h"

namespace app {

InboxDesk::InboxDesk(Application &application, Feedback &feedback, QObject *parent)
    : QObject(parent)
    , m_application(application)
    , m_feedback(feedback)
{
}

/// Runs work in the ledger's thread and goes on with what it gave; everybody who shows the inbox asks again.
template <class F, class Then>
void InboxDesk::change(F work, Then then)
{
    using T = std::invoke_result_t<F &, store::WriteDb &>;
    whenDone(m_application.ledger().run(std::move(work)), this,
             [this, then = std::move(then)](const store::Result<T> &result) {
                 if (!result) {
                     m_feedback.toast(explain(result.error()).toString());
                     return;
                 }
                 then(*result);
                 emit m_application.inboxChanged();
             });
}

void InboxDesk::meet(qint64 e164, std::function<void(base::ConversationId)> then)
{
    const bool practice = m_application.engine().isPractice();
    change([=](store::WriteDb &db) { return store::beginConversation(db, e164, practice); }, std::move(then));
}

void InboxDesk::markRead(base::ConversationId id)
{
    change([id](store::WriteDb &db) { return store::markRead(db, id); }, [](bool) {});
}

void InboxDesk::settle(base::ConversationId id, const QString &name)
{
    change([id](store::WriteDb &db) { return store::endWaiting(db, id); },
           [this, id, name](std::optional<base::TimePoint> since) {
               if (since)
                   m_feedback.toast(tr("%1 waits no longer").arg(name),
                                    [this, id, since] { waitAgain(id, *since); });
           });
}

void InboxDesk::waitAgain(base::ConversationId id, base::TimePoint since)
{
    const auto work = [id, since](store::WriteDb &db) {
        store::waitAgain(db, id, since);
        return true;
    };
    change(work, [](bool) {});
}

void InboxDesk::reply(base::ConversationId id, const QString &text, std::function<void()> queued)
{
    const auto now = m_application.clock().now();
    change([=](store::WriteDb &db) { return inbox::reply(db, id, text, now); },
           [this, queued = std::move(queued)](const inbox::Reply &reply) {
               if (reply.refusal != inbox::ReplyRefusal::None) {
                   m_feedback.toast(sentence(reply.refusal));
                   return;
               }
               m_application.engine().refresh();
               queued();
           });
}

void InboxDesk::settleDoubt(base::MessageId message, campaign::Settlement settlement)
{
    const auto now = m_application.clock().now();
    change([=](store::WriteDb &db) { return campaign::settleDoubts(db, message, settlement, now); },
           [this, settlement](int parts) {
               if (parts == 0)
                   return;
               m_application.engine().refresh();
               m_feedback.toast(settlement == campaign::Settlement::Resend
                                    ? tr("The answer will be sent again")
                                    : tr("The answer is counted as sent"));
           });
}

void InboxDesk::retry(base::MessageId message)
{
    const auto now = m_application.clock().now();
    change([=](store::WriteDb &db) { return campaign::retry(db, message, now); },
           [this](bool isQueued) {
               if (!isQueued)
                   return;
               m_application.engine().refresh();
               m_feedback.toast(tr("The answer is tried again"));
           });
}

void InboxDesk::release(base::MessageId message)
{
    const auto now = m_application.clock().now();
    change([=](store::WriteDb &db) { return campaign::release(db, message, now); },
           [this](bool isReleased) {
               if (!isReleased)
                   return;
               m_application.engine().refresh();
               m_feedback.toast(tr("The answer goes out after all"));
           });
}

void InboxDesk::optOut(base::ConversationId id, const QString &name)
{
    const auto now = m_application.clock().now();
    change([id, now](store::WriteDb &db) { return inbox::optOut(db, id, consent::kSetByHand, now); },
           [this, id, name](bool isNew) {
               if (!isNew)
                   return;
               m_application.engine().refresh();
               m_feedback.toast(tr("%1 opted out: no text goes there").arg(name),
                                [this, id, name] { undoOptOut(id, name, consent::kTakenBack); });
           });
}

void InboxDesk::undoOptOut(base::ConversationId id, const QString &name, const QString &why)
{
    const auto now = m_application.clock().now();
    change([=](store::WriteDb &db) { return inbox::undoOptOut(db, id, why, now); },
           [this, name](bool isUndone) {
               if (isUndone)
                   m_feedback.toast(tr("%1 may be texted again; the reason is kept").arg(name));
           });
}

} // namespace app
