#pragma once

#include "core/base/clock.h"

#include <QTimer>

namespace base {

/// The real clock. Timers are precise: the dialogue with a modem has waits of a few milliseconds.
class SystemClock : public Clock
{
public:
    TimePoint now() const override
    {
        return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    }

    Milliseconds uptime() const override
    {
        return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }

    std::unique_ptr<Timer> makeTimer(std::function<void()> fire) const override
    {
        return std::make_unique<EventLoopTimer>(std::move(fire));
    }

private:
    class EventLoopTimer : public Timer
    {
    public:
        explicit EventLoopTimer(std::function<void()> fire)
        {
            m_timer.setSingleShot(true);
            m_timer.setTimerType(Qt::PreciseTimer);
            m_timer.callOnTimeout(std::move(fire));
        }
        void start(Milliseconds after) override { m_timer.start(after); }
        void stop() override { m_timer.stop(); }
        bool isActive() const override { return m_timer.isActive(); }

    private:
        QTimer m_timer;
    };
};

} // namespace base
