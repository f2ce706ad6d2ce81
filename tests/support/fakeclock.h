#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <map>
#include <optional>

namespace tests {

/// Time that stands still until a test moves it. Timers fire in the order of their time, then of their start,
/// inside advance(); a timer that a callback starts fires in the same advance() if its time has come.
class FakeClock : public base::Clock
{
public:
    explicit FakeClock(base::TimePoint start = base::TimePoint{std::chrono::hours{24 * 365 * 56}})
        : m_now(start)
    {
    }

    base::TimePoint now() const override { return m_now + m_jump; }
    base::Milliseconds uptime() const override { return m_now.time_since_epoch(); }
    std::unique_ptr<base::Timer> makeTimer(std::function<void()> fire) const override;

    /// Moves time on, firing what falls due on the way.
    void advance(base::Milliseconds by);
    /// Moves to the next timer and fires it; false if no timer runs.
    bool advanceToNext();
    /// How long until the next timer fires; none if no timer runs.
    std::optional<base::Milliseconds> untilNext() const;
    /// Sets the wall clock forwards or back, as a person or a time server does: timers do not notice.
    void jump(base::Milliseconds by) { m_jump += by; }

private:
    class FakeTimer;
    using Key = std::pair<base::TimePoint, quint64>;

    base::TimePoint m_now;
    base::Milliseconds m_jump{0};
    mutable std::map<Key, FakeTimer *> m_due;
    mutable quint64 m_started = 0;
};

} // namespace tests
