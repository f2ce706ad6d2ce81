#include "app/throttle.h"

namespace app {

Throttle::Throttle(const base::Clock &clock, base::Milliseconds every, std::function<void()> run)
    : m_clock(clock)
    , m_every(every)
    , m_run(std::move(run))
    , m_timer(clock.makeTimer([this] { runNow(); }))
{
}

void Throttle::poke()
{
    if (m_timer->isActive())
        return;
    const auto since = m_clock.uptime() - m_last;
    if (since >= m_every)
        runNow();
    else
        m_timer->start(m_every - since);
}

void Throttle::runNow()
{
    m_last = m_clock.uptime();
    m_run();
}

} // namespace app
