#include "tests/gui/leapclock.h"

#include <algorithm>

namespace tests {

class LeapClock::LeapTimer : public base::Timer
{
public:
    LeapTimer(const LeapClock &clock, std::function<void()> fire)
        : m_clock(clock)
        , m_timer(clock.m_clock.makeTimer(std::move(fire)))
    {
        m_clock.m_timers.push_back(this);
    }
    ~LeapTimer() override { std::erase(m_clock.m_timers, this); }

    void start(base::Milliseconds after) override
    {
        m_due = m_clock.uptime() + after;
        m_timer->start(after);
    }
    void stop() override { m_timer->stop(); }
    bool isActive() const override { return m_timer->isActive(); }

    void comeSooner()
    {
        if (isActive())
            m_timer->start(std::max(base::Milliseconds{0}, m_due - m_clock.uptime()));
    }

private:
    const LeapClock &m_clock;
    std::unique_ptr<base::Timer> m_timer;
    base::Milliseconds m_due{0};
};

std::unique_ptr<base::Timer> LeapClock::makeTimer(std::function<void()> fire) const
{
    if (std::this_thread::get_id() != m_home)
        return m_clock.makeTimer(std::move(fire));
    return std::make_unique<LeapTimer>(*this, std::move(fire));
}

void LeapClock::leap(base::Milliseconds by)
{
    m_leapt.store(m_leapt.load() + by);
    for (LeapTimer *timer : m_timers)
        timer->comeSooner();
}

} // namespace tests
