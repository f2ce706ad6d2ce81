#include "core/contacts/rowpipeline.h"

#include "core/base/priority.h"

namespace contacts {
namespace {

constexpr size_t kChunksAhead = 16;

} // namespace

RowPipeline::RowPipeline(ContactSource &source, const ListLayout &layout, std::vector<SourceRow> first,
                         qint64 skip, int threads)
    : m_source(source)
    , m_first(std::move(first))
    , m_skip(skip)
    , m_working(threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this, layout] { work(layout); });
}

RowPipeline::~RowPipeline()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_room.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

bool RowPipeline::pullOne(SourceRow &row)
{
    if (m_firstTaken < m_first.size()) {
        row = std::move(m_first[m_firstTaken++]);
        return true;
    }
    auto more = m_source.next(row);
    if (more)
        return *more;
    const std::lock_guard lock(m_mutex);
    m_error = more.error();
    return false;
}

/// How many of `rows` were filled; their chunk is the `index`-th.
size_t RowPipeline::pull(std::vector<SourceRow> &rows, size_t &index)
{
    const std::lock_guard lock(m_sourceMutex);
    index = m_pulled++;
    size_t filled = 0;
    while (filled < kRows && !m_sourceEnded) {
        if (!pullOne(rows[filled]))
            m_sourceEnded = true;
        else if (m_skip > 0)
            --m_skip;
        else
            ++filled;
    }
    return filled;
}

/// Waits for room; the thread with the lowest index always finds some. False when nobody wants more.
bool RowPipeline::deliver(size_t index, Chunk chunk)
{
    std::unique_lock lock(m_mutex);
    m_room.wait(lock, [&] { return m_stop || index < m_taken + kChunksAhead; });
    m_chunks.emplace(index, std::move(chunk));
    m_ready.notify_one();
    return !m_stop;
}

void RowPipeline::work(const ListLayout &layout)
{
    base::standBehind(base::kBehindWorkers);
    RowPreparer preparer(layout);
    std::vector<SourceRow> rows(kRows);
    size_t index = 0;
    for (bool wanted = true; wanted;) {
        const size_t filled = pull(rows, index);
        if (filled == 0)
            break;
        Chunk chunk;
        chunk.reserve(filled);
        for (size_t i = 0; i < filled; ++i)
            chunk.push_back(preparer.prepare(rows[i]));
        wanted = deliver(index, std::move(chunk));
    }
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_ready.notify_one();
}

std::optional<RowPipeline::Chunk> RowPipeline::take(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const bool ready =
        m_ready.wait_for(lock, patience, [&] { return m_chunks.contains(m_taken) || m_working == 0; });
    if (!ready || !m_chunks.contains(m_taken))
        return {};
    auto chunk = m_chunks.extract(m_taken++);
    m_room.notify_all();
    return std::move(chunk.mapped());
}

bool RowPipeline::isAtEnd()
{
    const std::lock_guard lock(m_mutex);
    return m_working == 0 && m_chunks.empty();
}

std::optional<SourceError> RowPipeline::error()
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

} // namespace contacts
