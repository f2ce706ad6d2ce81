#pragma once

#include "core/inbox/replying.h"
#include "core/store/conversations.h"
#include "core/store/thread.h"

#include <QString>

namespace app {

/// Who a conversation is with: the name on the list, else the number, else what the network wrote.
QString nameOf(const store::ConversationRow &row);
/// "+44 7700 900273"; empty for a name or a short code.
QString numberOf(const store::ConversationRow &row);
/// The latest line of it: "You: See you on Thursday".
QString lastLine(const store::ConversationRow &row);
/// One sentence for a screen reader: "Hannah Reid, waits for an answer, 15:41: Are you open?"
QString sentence(const store::ConversationRow &row, base::TimePoint now);

/// What is shown in the place of what is not a text.
QString words(inbox::Kind kind, const QString &text);

/// Who wrote a text of ours: the name of a campaign, "You". Empty for theirs.
QString sourceWords(const store::ThreadEntry &entry);
/// "Delivered 16:20"; of theirs, what they asked for: "opts out".
QString stateWords(const store::ThreadEntry &entry);
/// "You, 18 November 16:20, New arrivals, Delivered: Hi Margaret ...", or with `name` for theirs.
QString sentence(const store::ThreadEntry &entry, const QString &name, base::TimePoint now);
/// How that is known, or why a text stands where it stands; may be empty.
QString explanation(const store::ThreadEntry &entry);

/// What keeps texts from a person, and until when; in the place of the editor.
QString sentence(const store::OptOutRecord &record, const QString &name, base::TimePoint now);

/// Why an answer did not go.
QString sentence(inbox::ReplyRefusal refusal);

} // namespace app
