#pragma once

#include "core/base/clock.h"

#include <algorithm>

namespace modem {

/// A timer for something that waits for the earliest of many times. It is moved only when it would fire too
/// late: most waits end long before their time, and firing for nothing now and then is cheaper than
/// restarting a timer for each. Whoever is called looks at the clock and calls atLatest() again with what is
/// still awaited.
class Alarm
{
public:
    static constexpr base::Milliseconds kNever = base::Milliseconds::max();

    explicit Alarm(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    /// To be called once in the thread that will be called back, before atLatest().
    void prepare(std::function<void()> fire)
    {
        if (!m_timer)
            m_timer = m_clock.makeTimer(std::move(fire));
    }

    /// Fires when Clock::uptime() reaches `due`, or before.
    void atLatest(base::Milliseconds due)
    {
        if (due == kNever || (m_timer->isActive() && m_due <= due))
            return;
        m_due = due;
        m_timer->start(std::max(due - m_clock.uptime(), base::Milliseconds{0}));
    }

    void stop()
    {
        if (m_timer)
            m_timer->stop();
    }

private:
    const base::Clock &m_clock;
    std::unique_ptr<base::Timer> m_timer;
    base::Milliseconds m_due{0};
};

} // namespace modem
