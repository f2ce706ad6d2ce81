#pragma once

#include "core/send/turn.h"

namespace send {

/// What the last run of the engine left, put in order before anything is sent:
/// parts that were in a line's hands are in doubt and treated as their campaign's policy says; texts midway
/// wait for their SIM; campaigns without an end are paused when the program stood still for more than 24 h.
void recover(Turn &turn);

/// Leaves a sign of life that recover() goes by. Cheap; call it whenever something is written anyway.
void noteAlive(store::WriteDb &db, base::TimePoint now);

} // namespace send
