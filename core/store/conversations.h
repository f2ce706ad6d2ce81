#pragma once

#include "core/consent/suppression.h"
#include "core/inbox/incoming.h"
#include "core/store/readdb.h"

namespace store {

/// Table `conversation`, and the index of what was said in them. Kept by whoever takes texts in, answers or
/// looks; a number has one for each realm.

/// With whom, and where it stands.
struct ConversationRow
{
    base::ConversationId id;
    qint64 e164 = 0; ///< 0: a name or a short code, which cannot be answered
    QString sender;  ///< that name
    bool practice = false;
    base::TimePoint last{}; ///< when the latest text came in, or a person's answer was written; 0: never
    int unread = 0;         ///< texts that came since somebody looked
    std::optional<base::TimePoint> waitsSince; ///< when the first text came that still wants an answer

    base::ContactId contact; ///< none: not on the list
    QString name;            ///< of the contact
    QString text;            ///< the latest of the two
    bool isOurs = false;     ///< it is an answer of a person
    inbox::Kind kind = inbox::Kind::Text;
    std::optional<consent::SuppressionKind> suppression; ///< why nothing may go there

    friend bool operator==(const ConversationRow &, const ConversationRow &) = default;
};

std::optional<ConversationRow> conversationRow(ReadDb &db, base::ConversationId id, base::TimePoint now);
/// The conversation an incoming text belongs to; none if its sender was erased.
std::optional<base::ConversationId> conversationOf(ReadDb &db, base::IncomingId incoming);

/// The conversation with a number, for writing the first text of it: made if there is none, and then on no
/// list before something is said.
base::ConversationId beginConversation(WriteDb &db, qint64 e164, bool practice);

/// A text came in, or is longer or judged otherwise than before: its conversation is unread, and waits for an
/// answer unless the text needs none (an opt-out, an opt-in, no text at all, a sender without a number).
void noteIncoming(WriteDb &db, const inbox::Incoming &incoming);
/// A person has answered: nobody waits there any more.
void noteReply(WriteDb &db, base::ConversationId id, base::MessageId message, const QString &text,
               base::TimePoint now);

/// Somebody looks at it. False if everything was read before.
bool markRead(WriteDb &db, base::ConversationId id);
/// It needs no answer. Since when it had waited; none if it did not.
std::optional<base::TimePoint> endWaiting(WriteDb &db, base::ConversationId id);
/// Takes endWaiting() back.
void waitAgain(WriteDb &db, base::ConversationId id, base::TimePoint since);

/// Nobody has decided on what probably was an opt-out, up to a moment: there is nothing to answer any more.
void endWaitingOfPaused(WriteDb &db, base::TimePoint upTo);

/// How many wait for an answer, and since when the first of them does.
struct Waiters
{
    int people = 0;
    std::optional<base::TimePoint> oldest;

    friend bool operator==(const Waiters &, const Waiters &) = default;
};
Waiters waiters(ReadDb &db);

/// Forgets the conversations of a number, and what was said in them as far as it can be found by its words.
/// Before its texts are blanked.
void eraseConversations(WriteDb &db, qint64 e164);

} // namespace store
