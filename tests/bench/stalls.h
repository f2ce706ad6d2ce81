#pragma once

#include "tests/bench/cputime.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace bench {

/// How long this thread answered nothing: by how much a tick of the event loop came late, and how much of
/// that the thread itself worked; the rest of it the processor was with others.
class Stalls
{
public:
    Stalls()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout([this] { tick(); });
        m_since.start();
        m_cpu = threadCpuSeconds() * 1e3;
        m_timer.start(kTick);
    }

    void print(const char *what) const
    {
        std::printf("%-34s worst stall %3.0f ms (aim 50; own work in one stall at most %.0f ms), %d of %d "
                    "ticks over 20 ms\n",
                    what, m_worst, m_worstWork, m_late, m_ticks);
    }

private:
    static constexpr int kTick = 5;

    void tick()
    {
        const double late = double(m_since.nsecsElapsed()) / 1e6 - kTick;
        const double cpu = threadCpuSeconds() * 1e3;
        m_worst = std::max(m_worst, late);
        m_worstWork = std::max(m_worstWork, cpu - m_cpu);
        m_late += late > 20;
        ++m_ticks;
        m_cpu = cpu;
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_cpu = 0;
    double m_worst = 0;
    double m_worstWork = 0;
    int m_late = 0;
    int m_ticks = 0;
};

} // namespace bench
