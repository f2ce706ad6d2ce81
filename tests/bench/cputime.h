#pragma once

#include <algorithm>
#include <array>
#include <ctime>

namespace bench {

inline double secondsOn(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// CPU seconds this process has used. Unlike the clock on the wall it does not count what other programs do.
inline double cpuSeconds()
{
    return secondsOn(CLOCK_PROCESS_CPUTIME_ID);
}

/// CPU seconds this thread has used.
inline double threadCpuSeconds()
{
    return secondsOn(CLOCK_THREAD_CPUTIME_ID);
}

/// CPU seconds of one call of `work`, taken over `times` calls.
template <class Work>
double secondsOf(int times, Work work)
{
    const double start = cpuSeconds();
    for (int time = 0; time < times; ++time)
        work();
    return (cpuSeconds() - start) / times;
}

/// The faster of several rounds of two rivals who take turns, so that both meet the same machine.
template <class Ours, class Theirs>
std::array<double, 2> race(int times, Ours ours, Theirs theirs)
{
    constexpr int kRounds = 5;
    std::array<double, 2> best = {1e9, 1e9};
    for (int round = 0; round < kRounds; ++round) {
        best[0] = std::min(best[0], secondsOf(times, ours));
        best[1] = std::min(best[1], secondsOf(times, theirs));
    }
    return best;
}

} // namespace bench
