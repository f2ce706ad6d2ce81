#pragma once

#include "core/store/readdb.h"

#include <span>

namespace store {

/// Which conversations; the latest come first.
struct ConversationQuery
{
    enum class Filter { All, Waiting, OptedOut };

    Filter filter = Filter::All;
    QString search{};      ///< words that must occur in one text, or in who the person is: see SearchTerms
    base::TimePoint now{}; ///< of OptedOut

    friend bool operator==(const ConversationQuery &, const ConversationQuery &) = default;
};

/// All ids in view order, at most `limit` (-1: all), without looking at `search`.
std::vector<base::ConversationId> conversationIds(ReadDb &db, const ConversationQuery &query, int limit);

/// Those of `everybody` that `search` finds, in that order; with a `limit`, texts that lie far back may be
/// left out when words are found very often.
std::vector<base::ConversationId> conversationsAmong(ReadDb &db, const QString &search,
                                                     std::span<const base::ConversationId> everybody,
                                                     int limit);

/// What `search` finds in a conversation: the latest text that has all its words, whoever wrote it; none
/// where the person was found, or it lies further back than kLookedBack texts.
struct FoundText
{
    QString text;
    bool isOurs = false;
    qint64 id = 0;        ///< of the message or of the incoming text
    base::TimePoint at{}; ///< when it came in, or was written

    friend bool operator==(const FoundText &, const FoundText &) = default;
};
inline constexpr int kLookedBack = 200;
std::optional<FoundText> textFound(ReadDb &db, base::ConversationId id, const QString &search);

} // namespace store
