#include "tests/support/fakeclock.h"

namespace tests {

class FakeClock::FakeTimer : public base::Timer
{
public:
    FakeTimer(const FakeClock &clock, std::function<void()> fire)
        : m_clock(clock)
        , m_fire(std::move(fire))
    {
    }
    ~FakeTimer() override { stop(); }

    void start(base::Milliseconds after) override
    {
        stop();
        m_key = {m_clock.m_now + after, ++m_clock.m_started};
        m_clock.m_due.emplace(m_key, this);
        m_active = true;
    }

    void stop() override
    {
        if (m_active)
            m_clock.m_due.erase(m_key);
        m_active = false;
    }

    bool isActive() const override { return m_active; }

    void fire()
    {
        stop();
        const auto callback = m_fire; // the callback may destroy this timer
        callback();
    }

private:
    const FakeClock &m_clock;
    std::function<void()> m_fire;
    Key m_key;
    bool m_active = false;
};

std::unique_ptr<base::Timer> FakeClock::makeTimer(std::function<void()> fire) const
{
    return std::make_unique<FakeTimer>(*this, std::move(fire));
}

void FakeClock::advance(base::Milliseconds by)
{
    const auto end = m_now + by;
    while (!m_due.empty() && m_due.begin()->first.first <= end)
        advanceToNext();
    m_now = end;
}

std::optional<base::Milliseconds> FakeClock::untilNext() const
{
    if (m_due.empty())
        return {};
    return std::max(base::Milliseconds{0}, m_due.begin()->first.first - m_now);
}

bool FakeClock::advanceToNext()
{
    if (m_due.empty())
        return false;
    const auto [key, timer] = *m_due.begin();
    m_now = std::max(m_now, key.first);
    timer->fire();
    return true;
}

} // namespace tests
