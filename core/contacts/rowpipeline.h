#pragma once

#include "core/contacts/rowpreparer.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace contacts {

/// Reads and prepares the rows of a list on threads of its own and hands them out in the list's order, a few
/// thousand ahead at the most. While it lives the source belongs to it.
class RowPipeline
{
public:
    static constexpr size_t kRows = 500; ///< in a chunk, the last one excepted
    using Chunk = std::vector<PreparedRow>;

    /// `first` are rows pulled from the source already; `skip` rows, from the beginning of those, are left
    /// out.
    RowPipeline(ContactSource &source, const ListLayout &layout, std::vector<SourceRow> first, qint64 skip,
                int threads = 2);
    ~RowPipeline();
    RowPipeline(const RowPipeline &) = delete;
    RowPipeline &operator=(const RowPipeline &) = delete;

    /// The next rows; none if they are not ready within `patience`, or at the end.
    std::optional<Chunk> take(std::chrono::milliseconds patience);
    /// Everything was taken, or taken up to what failed.
    bool isAtEnd();
    /// How the source ended, once isAtEnd().
    std::optional<SourceError> error();

private:
    void work(const ListLayout &layout);
    size_t pull(std::vector<SourceRow> &rows, size_t &index);
    bool pullOne(SourceRow &row);
    bool deliver(size_t index, Chunk chunk);

    std::mutex m_sourceMutex; ///< guards the next four
    ContactSource &m_source;
    std::vector<SourceRow> m_first;
    size_t m_firstTaken = 0;
    qint64 m_skip;
    size_t m_pulled = 0; ///< chunks
    bool m_sourceEnded = false;

    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_ready;
    std::condition_variable m_room;
    std::map<size_t, Chunk> m_chunks;
    size_t m_taken = 0;
    int m_working;
    bool m_stop = false;
    std::optional<SourceError> m_error;

    std::vector<std::thread> m_threads;
};

} // namespace contacts
