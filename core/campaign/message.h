#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/campaign/states.h"
#include "core/pdu/alphabet.h"

#include <QString>

#include <optional>
#include <span>

namespace campaign {

/// Where a message stands, and why there.
struct Standing
{
    MessageState state = MessageState::Queued;
    Reason why = Reason::None;

    friend auto operator<=>(const Standing &, const Standing &) = default;
};

/// References of eight bits, 3GPP TS 23.040 9.2.3.24.1; 0 is kept for texts that have none yet.
inline constexpr int kMostConcat = 255;

/// A text to one person, as it was frozen.
struct Message
{
    base::MessageId id;
    base::CampaignId campaign;
    base::ContactId contact; ///< none: not on any list
    qint64 e164 = 0;
    QString text;
    qint64 digest = 0; ///< digestOf(text)
    pdu::Alphabet alphabet = pdu::Alphabet::Gsm7;
    int parts = 1;
    Standing standing;
    base::TimePoint queued{};
    base::SimId prefers;         ///< the SIM that texted this person before
    base::TimePoint notBefore{}; ///< 0: takes its turn; else a time of its own, for a retry or a text midway
    base::SimId sim;             ///< bound: its parts go over this SIM
    int concat = 0;              ///< concatenation reference, 1 to kMostConcat; 0: never bound

    friend bool operator==(const Message &, const Message &) = default;
};

/// Whether an attempt still speaks for its part. Numbers are kept in the ledger.
enum class Superseded {
    No = 0,
    ByAttempt = 1,   ///< in doubt, and sent again as the next attempt
    ByWholeText = 2, ///< a person had the whole text sent anew; what became of this one counts no more
};

/// One attempt to hand over one segment of a message.
struct Part
{
    base::PartId id;
    base::MessageId message;
    int seq = 1;
    int attempt = 1;
    int tries = 0; ///< burnt by the attempts before this one
    PartState state = PartState::Waiting;
    Superseded superseded = Superseded::No;
    std::optional<int> validity; ///< seconds asked for; -1: must not be asked for, the centre refused it
    QString line;
    base::SimId sim;
    base::TimePoint handed{};
    base::TimePoint answered{};
    std::optional<int> reference;
    QString code; ///< how it was refused, or why it is in doubt
    std::optional<int> status;
    base::TimePoint reported{};

    friend bool operator==(const Part &, const Part &) = default;
};

/// The state of a message, from the current attempt of each of its parts. One that failed stops the others;
/// one in doubt does not: the rest goes out, and the text is in doubt when nothing of it is left to do.
/// Nothing handed over yet: Queued.
MessageState derive(std::span<const PartState> parts);

/// True once any part may have reached the network: from then on the text keeps its SIM.
bool isMidway(std::span<const PartState> parts);

} // namespace campaign
