#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/message.h"
#include "core/inbox/incoming.h"
#include "core/store/failures.h"
#include "core/store/readdb.h"
#include "core/store/suppressions.h"

namespace store {

/// One text of a conversation, in either direction.
struct ThreadEntry
{
    bool isOurs = false;
    qint64 id = 0; ///< of the message or of the incoming text
    base::TimePoint at{};
    QString text;

    campaign::Standing standing;             ///< ours
    campaign::Kind source{};                 ///< ours: who wrote it
    QString campaign;                        ///< ours: its name
    bool wantsReports = true;                ///< ours
    std::optional<base::TimePoint> accepted; ///< ours: when the network had taken all of it
    std::optional<base::TimePoint> reported; ///< ours: when the phone had all of it
    std::optional<FailureClass> failure;     ///< ours: why it has failed; none: it has not

    inbox::Kind kind = inbox::Kind::Text; ///< theirs
    inbox::Verdict verdict = inbox::Verdict::None;

    friend bool operator==(const ThreadEntry &, const ThreadEntry &) = default;
};

/// Which texts of a conversation, newest first: those since a moment, and at least the latest `limit`.
struct ThreadQuery
{
    base::ConversationId conversation;
    int limit = 100;
    std::optional<base::TimePoint> since;
};

/// The texts, oldest first. `more`, if given, tells whether there are earlier ones.
std::vector<ThreadEntry> thread(ReadDb &db, const ThreadQuery &query, bool *more = nullptr);

/// The SIM over which a conversation was heard last.
std::optional<base::SimId> lastSimOf(ReadDb &db, base::ConversationId id);

/// What holds against texting a number in a realm at this moment, with the text that was the reason.
struct OptOutRecord
{
    consent::Suppression entry;
    QString said; ///< the text; empty: none was

    friend bool operator==(const OptOutRecord &, const OptOutRecord &) = default;
};
std::vector<OptOutRecord> optOutsOf(ReadDb &db, qint64 e164, bool practice, base::TimePoint now);

} // namespace store
