#pragma once

#include "core/base/clock.h"

namespace app {

/// Runs something at most every so often, the first time at once and never later than asked: what is live on
/// screen follows the ledger without asking it for each change. Lives in the thread that made it.
class Throttle
{
public:
    /// `clock` outlives it.
    Throttle(const base::Clock &clock, base::Milliseconds every, std::function<void()> run);

    void poke();

private:
    void runNow();

    const base::Clock &m_clock;
    base::Milliseconds m_every;
    std::function<void()> m_run;
    std::unique_ptr<base::Timer> m_timer;
    base::Milliseconds m_last{-1'000'000};
};

} // namespace app
