#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/message.h"
#include "core/consent/optout.h"
#include "core/contacts/region.h"
#include "core/store/readdb.h"

namespace inbox {

/// What went to a number before, and who that is, as far as the meaning of a reply hangs on it.
struct Conversation
{
    std::optional<campaign::Message> lastText;  ///< the last one that went to the number, in one realm
    std::optional<campaign::Campaign> campaign; ///< of that text
    base::TimePoint lastSent{};
    QString language;        ///< of the person; empty: not on the list, or not known
    contacts::Region region; ///< of the number; empty: not known
};

Conversation conversationWith(store::ReadDb &db, qint64 e164, bool practice);

/// How long a survey's question is open: a bare letter or "no" is its answer then, and no opt-out.
inline constexpr base::Milliseconds kQuestionOpen = std::chrono::hours(48);

/// The conversation as the matcher of opt-outs wants to know it. `languages` are understood from everybody.
consent::Situation situationOf(const Conversation &conversation, const QStringList &languages,
                               const consent::OptOutMatcher &matcher, base::TimePoint now);

/// Letters and digits that a text of ours offers for stopping: "Reply N to stop" offers N, "退订回T" offers
/// T.
QStringList offeredLetters(const QString &text, const QStringList &languages,
                           const consent::OptOutMatcher &matcher);

/// What most people of a country read, surest first, as language tags.
QStringList languagesOf(const contacts::Region &region);

} // namespace inbox
