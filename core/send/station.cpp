#include "core/send/station.h"

namespace send {

bool Station::isUsable() const
{
    const bool present = state.phase == line::Phase::Ready || state.phase == line::Phase::Sending;
    return present && sim.isValid() && stopped == StopReason::None;
}

bool Station::isFree(base::TimePoint now) const
{
    return isUsable() && !claim && !awaitsReady && pausedUntil <= now;
}

LineReport Station::report() const
{
    return {name, practice, state, sim, stopped, waits.limit, waits.notBefore};
}

} // namespace send
