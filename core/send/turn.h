#pragma once

#include "core/base/clock.h"
#include "core/store/tally.h"

namespace send {

/// One unit of work of the engine: the transaction, its time, and what it changes in the running counts.
struct Turn
{
    store::WriteDb &db;
    base::TimePoint now{};
    store::TallyChanges tally;
};

} // namespace send
