#pragma once

#include "core/base/ids.h"
#include "core/send/turn.h"

#include <set>

namespace send {

/// How long a text midway is expected to get its SIM back by itself: time to notice that a modem was pulled
/// out, to plug it in and to find the network again. After that it waits for a person.
inline constexpr base::Milliseconds kMidwayPatience = std::chrono::minutes(10);

/// Tells texts midway whether their SIM is there. Away: they show Reason::LineLostMidway, and
/// Message::notBefore is since when. There (again): they lose that reason and are due. Those in `current` are
/// left to their lines; `present` are the SIMs of the usable ones.
void noteTextsMidway(Turn &turn, const std::set<base::SimId> &present,
                     const std::set<base::MessageId> &current);

} // namespace send
