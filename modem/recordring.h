#pragma once

#include "core/line/flightrecord.h"

#include <QByteArrayView>

#include <functional>
#include <memory>

namespace modem {

/// Entries of a flight recorder one behind the other in a fixed number of octets; the oldest make room. Six
/// octets an entry besides its text. Takes its memory with the first entry, all at once; pages of it that
/// were never written cost nothing.
class RecordRing
{
public:
    using Entry = line::Recorded;

    /// `octets`: 512 or more. `dropped` gets what had to go.
    explicit RecordRing(qsizetype octets, std::function<void(const Entry &)> dropped = {});

    /// Longer texts than 255 octets are cut.
    void push(const Entry &entry);
    /// Whether it fits without dropping anything.
    bool hasRoomFor(const Entry &entry) const;
    void clear();

    qsizetype size() const { return m_size; } ///< entries
    qsizetype used() const { return m_used; } ///< octets

    /// The last ones, oldest first.
    line::FlightRecord last(qsizetype most) const;

private:
    struct Head
    {
        qint32 since = 0; ///< ms since the entry before
        quint8 kind = 0;
        quint8 length = 0;
    };
    static constexpr qsizetype kHead = 6;

    void write(const char *octets, qsizetype size);
    void read(qsizetype at, char *octets, qsizetype size) const;
    Head headAt(qsizetype at) const;
    Entry entryAt(qsizetype at, const Head &head) const;
    void dropOldest();

    const qsizetype m_capacity;
    std::function<void(const Entry &)> m_dropped;
    std::unique_ptr<char[]> m_octets;
    qsizetype m_oldest = 0;
    qsizetype m_used = 0;
    qsizetype m_size = 0;
    base::TimePoint m_before{}; ///< the time that the oldest entry counts from
    base::TimePoint m_newest{};
};

} // namespace modem
