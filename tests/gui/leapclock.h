#pragma once

#include "core/base/systemclock.h"

#include <atomic>
#include <thread>
#include <vector>

namespace tests {

/// The real clock, which a test can put forward: what waits in the thread that does it comes that much
/// sooner. Other threads see the new time when they look.
class LeapClock : public base::Clock
{
public:
    base::TimePoint now() const override { return m_clock.now() + m_leapt.load(); }
    base::Milliseconds uptime() const override { return m_clock.uptime() + m_leapt.load(); }
    std::unique_ptr<base::Timer> makeTimer(std::function<void()> fire) const override;

    void leap(base::Milliseconds by);

private:
    class LeapTimer;

    base::SystemClock m_clock;
    std::atomic<base::Milliseconds> m_leapt{base::Milliseconds{0}};
    std::thread::id m_home = std::this_thread::get_id();
    mutable std::vector<LeapTimer *> m_timers; ///< of that thread
};

} // namespace tests
