#pragma once

#include <QtGlobal>

#include <atomic>

namespace contacts {

/// How far the opening of a list has come, and whether anybody still wants it. Shared by the thread that
/// reads and the one that watches; either may ask and set.
struct ReadingWatch
{
    std::atomic<qint64> done = 0;        ///< octets of the file
    std::atomic<qint64> total = 0;       ///< octets; 0: not known yet
    std::atomic<bool> isStopped = false; ///< the next octets are refused, which ends the reading
};

} // namespace contacts
