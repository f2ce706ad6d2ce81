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

} // namespace store
