#pragma once

#include "core/store/readdb.h"

namespace inbox {

/// Why an answer of a person does not go.
enum class ReplyRefusal {
    None,
    Gone,     ///< the conversation was erased
    NoNumber, ///< with a name or a short code
    OptedOut, ///< nothing may go there until the person, or somebody with a written reason, undoes it
    Empty,
    TooLong, ///< more than pdu::kMostSegments
};

struct Reply
{
    ReplyRefusal refusal = ReplyRefusal::None;
    base::MessageId message; ///< unless refused

    friend bool operator==(const Reply &, const Reply &) = default;
};

/// Queues what a person has written into a conversation, word for word, before everything that waits for its
/// turn; it is a text like every other, so that limits, reports and the gate at the hand-over hold for it. It
/// prefers the SIM that heard the last text. Whoever calls tells Dispatcher::refresh() after the commit.
Reply reply(store::WriteDb &db, base::ConversationId conversation, const QString &text, base::TimePoint now);

/// Nothing goes to the number of a conversation from now on; what is queued is held. False if that was so
/// before, or there is no number. `why` is kept.
bool optOut(store::WriteDb &db, base::ConversationId conversation, const QString &why, base::TimePoint now);

/// Texts may go there again, because of `why`, which must not be empty and is kept. Held texts stay held.
/// False if there was nothing to undo, or what is in the way is an erasing.
bool undoOptOut(store::WriteDb &db, base::ConversationId conversation, const QString &why,
                base::TimePoint now);

} // namespace inbox
