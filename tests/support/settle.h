#pragma once

#include "tests/support/fakeclock.h"

namespace tests {

/// Lets everything happen that needs no time to pass: events that are posted, timers that are due, and what
/// follows from them.
void settle(FakeClock &clock);

} // namespace tests
