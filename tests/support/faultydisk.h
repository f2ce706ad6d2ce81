#pragma once

#include <memory>

namespace tests {

/// A disk under SQLite that fails when it is told to: registered as the default VFS of this process while it
/// lives, above the real one. Counts what reaches the disk (writes, truncations and deletions; flushes), so
/// that a test can fail the i-th of them for every i. Make it before the ledger is opened, and one at a time.
/// Any thread.
class FaultyDisk
{
public:
    enum class Fault {
        Full,  ///< SQLITE_FULL: no space left
        Error, ///< SQLITE_IOERR: the device does not answer
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// From now on the operation after the next `n` fails, and all after it: a disk that stays full, or, seen
    /// from the file, a program that is stopped there.
    void failAfter(int n, Fault fault);
    /// Only the operation after the next `n` fails.
    void failOnceAfter(int n, Fault fault);
    /// The next power cut takes every write that was not flushed, as a real one may.
    void cutPower();
    /// The disk is well again, with what reached it.
    void heal();

    /// Whether the planned fault came.
    bool hasFailed() const;
    int writes() const; ///< since the beginning; truncations and deletions included
    int flushes() const;
    int operations() const { return writes() + flushes(); }

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tests
