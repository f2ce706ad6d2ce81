#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace base {

using Milliseconds = std::chrono::milliseconds;
/// UTC in milliseconds: the ledger's unit of time. Local time exists only at the edges (caps, windows, text).
using TimePoint = std::chrono::sys_time<Milliseconds>;

/// A single-shot timer of the thread that made it. Destroying it cancels it; starting it again restarts it.
class Timer
{
public:
    virtual ~Timer() = default;
    virtual void start(Milliseconds after) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Where time comes from. Whatever waits or stamps takes one of these, so that tests move time by hand.
/// Safe to share between threads.
class Clock
{
public:
    virtual ~Clock() = default;
    /// The PC's wall clock. May jump in both directions; use it for stamps, caps and windows only.
    virtual TimePoint now() const = 0;
    /// Never goes back; use it to measure.
    virtual Milliseconds uptime() const = 0;
    /// A stopped timer that calls `fire` in the event loop of the calling thread.
    virtual std::unique_ptr<Timer> makeTimer(std::function<void()> fire) const = 0;
};

} // namespace base
