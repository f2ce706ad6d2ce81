#include "modem/recordring.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace modem {

namespace {

constexpr qsizetype kLongest = std::numeric_limits<quint8>::max();

/// A clock that was put right by weeks says so in the next entries all the same.
qint32 between(base::TimePoint from, base::TimePoint to)
{
    using Limits = std::numeric_limits<qint32>;
    return qint32(std::clamp<qint64>((to - from).count(), Limits::min(), Limits::max()));
}

} // namespace

RecordRing::RecordRing(qsizetype octets, std::function<void(const Entry &)> dropped)
    : m_capacity(octets)
    , m_dropped(std::move(dropped))
{
}

bool RecordRing::hasRoomFor(const Entry &entry) const
{
    return m_used + kHead + std::min(entry.text.size(), kLongest) <= m_capacity;
}

void RecordRing::push(const Entry &entry)
{
    if (!m_octets)
        m_octets = std::make_unique_for_overwrite<char[]>(size_t(m_capacity));
    while (!hasRoomFor(entry))
        dropOldest();
    if (m_size == 0)
        m_before = m_newest = entry.at;
    const qint32 since = between(m_newest, entry.at);
    const auto kind = quint8(entry.kind);
    const auto length = quint8(std::min(entry.text.size(), kLongest));
    char head[kHead];
    std::memcpy(head, &since, sizeof since);
    head[4] = char(kind);
    head[5] = char(length);
    write(head, kHead);
    write(entry.text.constData(), length);
    m_newest += base::Milliseconds(since);
    ++m_size;
}

void RecordRing::clear()
{
    m_oldest = m_used = m_size = 0;
}

line::FlightRecord RecordRing::last(qsizetype most) const
{
    line::FlightRecord entries;
    entries.reserve(size_t(std::min(most, m_size)));
    qsizetype at = m_oldest;
    base::TimePoint time = m_before;
    for (qsizetype index = 0; index < m_size; ++index) {
        const Head head = headAt(at);
        time += base::Milliseconds(head.since);
        if (index >= m_size - most) {
            entries.push_back(entryAt(at, head));
            entries.back().at = time;
        }
        at = (at + kHead + head.length) % m_capacity;
    }
    return entries;
}

void RecordRing::write(const char *octets, qsizetype size)
{
    const qsizetype at = (m_oldest + m_used) % m_capacity;
    const qsizetype first = std::min(size, m_capacity - at);
    std::memcpy(m_octets.get() + at, octets, size_t(first));
    std::memcpy(m_octets.get(), octets + first, size_t(size - first));
    m_used += size;
}

void RecordRing::read(qsizetype at, char *octets, qsizetype size) const
{
    at %= m_capacity;
    const qsizetype first = std::min(size, m_capacity - at);
    std::memcpy(octets, m_octets.get() + at, size_t(first));
    std::memcpy(octets + first, m_octets.get(), size_t(size - first));
}

RecordRing::Head RecordRing::headAt(qsizetype at) const
{
    char octets[kHead];
    read(at, octets, kHead);
    Head head;
    std::memcpy(&head.since, octets, sizeof head.since);
    head.kind = quint8(octets[4]);
    head.length = quint8(octets[5]);
    return head;
}

RecordRing::Entry RecordRing::entryAt(qsizetype at, const Head &head) const
{
    Entry entry{{}, Entry::Kind(head.kind), QByteArray(head.length, Qt::Uninitialized)};
    read(at + kHead, entry.text.data(), head.length);
    return entry;
}

void RecordRing::dropOldest()
{
    const Head head = headAt(m_oldest);
    m_before += base::Milliseconds(head.since);
    if (m_dropped) {
        Entry entry = entryAt(m_oldest, head);
        entry.at = m_before;
        m_dropped(entry);
    }
    m_oldest = (m_oldest + kHead + head.length) % m_capacity;
    m_used -= kHead + head.length;
    --m_size;
}

} // namespace modem
