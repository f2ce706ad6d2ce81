#pragma once

#include "core/campaign/message.h"
#include "core/send/turn.h"

namespace send {

/// Where a message goes on after one of its parts changed.
struct Onward
{
    base::TimePoint notBefore{};                         ///< a time of its own; 0: none
    campaign::Reason waits = campaign::Reason::None;     ///< if it is queued or midway
    campaign::Reason failed = campaign::Reason::Refused; ///< if it has failed
};

/// Derives the state of a message from its parts and moves it there, running counts included. A text that was
/// cancelled, or expired with its campaign, stays so. A text of which nothing went out loses its SIM.
void rederive(Turn &turn, campaign::Message &message, const Onward &onward);

/// The next attempt of a part, Waiting.
void tryAgain(Turn &turn, const campaign::Message &message, const campaign::Part &part, int tries,
              std::optional<int> validity);

/// The network has this part after all: a late answer, a report or a person says so. An attempt that was to
/// follow and was not handed over is taken back. False if the part was settled before.
bool acceptPart(Turn &turn, campaign::Part &part, std::optional<int> reference);

} // namespace send
