#pragma once

#include <QLatin1StringView>

#include <array>

namespace campaign {

/// Where a text to one person stands. Numbers are kept in the ledger: never renumber, only append.
///
///     Queued -> Sending -> Accepted -> Delivered | Failed | Expired       Queued <-> Held
///     Queued -> Cancelled | Expired      Sending -> Failed | InDoubt
///     InDoubt -> Accepted | Delivered | Failed (a report) | Queued (a person, or --in-doubt resend)
///     Failed -> Queued (a person)
enum class MessageState {
    Queued = 0,    ///< waits for its turn, a cap, a window or a line
    Sending = 1,   ///< bound to a line; at least one part was handed over, and not all are answered
    Accepted = 2,  ///< taken by the network whole; no final report yet
    Delivered = 3, ///< the network reported every part delivered
    Failed = 4,
    Held = 5,    ///< needs a person
    Expired = 6, ///< its end came first, or the network gave up at the end of its validity
    Cancelled = 7,
    InDoubt = 8, ///< handed over, answer never heard
};
inline constexpr int kMessageStates = 9;

/// One attempt to hand over one segment. Only ever moves forward; a new attempt is a new part row.
///
///     Waiting -> Handed -> Accepted -> Delivered | Failed | Expired;  Handed -> Refused | NotSent | InDoubt
enum class PartState {
    Waiting = 0,
    Handed = 1, ///< committed before the line was told; after a crash this becomes InDoubt
    Accepted = 2,
    Delivered = 3,
    Failed = 4,
    Expired = 5,
    Refused = 6, ///< the modem or network said no; nothing went out
    NotSent = 7, ///< certain: Ctrl-Z was never written
    InDoubt = 8,
};

///     Draft -> Scheduled -> Sending <-> Paused -> Finished | Cancelled
enum class CampaignState { Draft = 0, Scheduled = 1, Sending = 2, Paused = 3, Finished = 4, Cancelled = 5 };

/// Why a message is where it is; the sentence is made in app/text.
enum class Reason {
    None = 0,
    // Held: a person decides
    Suppressed = 1,
    SameTextRecently = 2,
    // Sending: goes on by itself when the SIM comes back; whole over another one when a person says so
    LineLostMidway = 3, ///< some parts went out on a SIM that is away
    // Queued: it will go on by itself
    WaitsForCap = 10,
    WaitsForWindow = 11,
    WaitsForLine = 12,
    WaitsToRetry = 13,
    // Failed
    Refused = 20,
    TriesUsedUp = 21,
    ReportedFailed = 22,
    CannotEncode = 23,
    // Expired
    EndPassed = 30,
    ValidityPassed = 31,
};

/// What a campaign is for; rules of consent and hours hang on it.
enum class Purpose { Service = 0, Marketing = 1, Survey = 2 };

/// What happens to a text whose answer was never heard.
enum class DoubtPolicy { Hold = 0, Resend = 1, TakeAsSent = 2 };

/// The words of the command line: "queued", "in_doubt", "marketing" ...
QLatin1StringView name(MessageState state);
QLatin1StringView name(PartState state);
QLatin1StringView name(CampaignState state);
QLatin1StringView name(Reason reason);
QLatin1StringView name(Purpose purpose);

/// Messages by state; disjoint, summing to total().
struct Counts
{
    std::array<qint64, kMessageStates> byState{};

    qint64 &operator[](MessageState state) { return byState[static_cast<size_t>(state)]; }
    qint64 operator[](MessageState state) const { return byState[static_cast<size_t>(state)]; }
    qint64 total() const;
    /// None is Queued, Sending or Held: the campaign has nothing left to do.
    bool isSettled() const;

    friend bool operator==(const Counts &, const Counts &) = default;
};

} // namespace campaign
