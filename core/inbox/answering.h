#pragma once

#include "core/inbox/incoming.h"
#include "core/store/readdb.h"
#include "core/store/tally.h"

#include <optional>

namespace inbox {

/// Why a text gets no answer by itself, compliance 2.4.
enum class Silence {
    NothingToSay,   ///< there is no text for it
    Nobody,         ///< a name or a short code
    Machine,        ///< data, or a text meant for a program, or a flash text
    Ourselves,      ///< one of our own SIMs
    Stale,          ///< older than kFreshness when it was heard, or of unknown age
    Echo,           ///< contains the answer itself
    Repeated,       ///< the same text from the same number within a day
    NumberAnswered, ///< this answer went to the number within a day, or kAnswersToNumber did
    LineTired,      ///< kAnswersOverSim within an hour over this SIM
};

inline constexpr base::Milliseconds kFreshness = std::chrono::minutes(60);
inline constexpr base::Milliseconds kAnswerDay = std::chrono::hours(24);
inline constexpr base::Milliseconds kAnswerHour = std::chrono::hours(1);
inline constexpr int kAnswersToNumber = 3; ///< a day
inline constexpr int kAnswersOverSim = 20; ///< an hour

/// What the rule of silence must know beside the text itself.
struct AnswerFacts
{
    bool isOurs = false;     ///< the sender is one of our SIMs
    bool saidBefore = false; ///< the same text from the same number within a day
    int sameToNumber = 0;    ///< answers of this kind to the number within a day
    int toNumber = 0;        ///< answers of any kind to it within a day
    int overSim = 0;         ///< answers over the SIM within an hour
};

/// May this text be answered by itself with `answer`? None: yes.
std::optional<Silence> silenceOn(const Incoming &incoming, const QString &answer, const AnswerFacts &facts);

/// Queues the one confirmation of an opt-out if it may go; the message, or none. It is a text of a campaign
/// of its own kind, the only kind that reaches a suppressed number, and prefers the SIM that was written to.
/// `region` is that of HearingOptions.
base::MessageId confirmOptOut(store::WriteDb &db, store::TallyChanges &tally, const Incoming &incoming,
                              const QString &answer, const QString &region, base::TimePoint now);

} // namespace inbox
