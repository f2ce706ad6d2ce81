#pragma once

#include "core/contacts/samepeople.h"

#include <QTemporaryFile>

#include <array>
#include <mutex>
#include <span>

namespace app {

/// The pairs that were found in a list, in the order of its rows: kept in a temporary file, so that a million
/// of them take little memory. Any thread may call.
class PairBook
{
public:
    PairBook();

    void add(const contacts::SamePair &pair);
    qint64 size() const;
    qint64 count(contacts::Likeness likeness) const;
    /// The disk did not take all of them: size() and count() are right, read() knows the first ones.
    bool hasGaps() const;

    /// By their numbers, from 1; one that the book does not know has no line.
    std::vector<contacts::SamePair> read(std::span<const qint64> numbers) const;

private:
    contacts::SamePair readOne(qint64 number) const;

    mutable std::mutex m_mutex; ///< guards all below
    mutable QTemporaryFile m_file;
    std::vector<qint64> m_places;
    std::array<qint64, 2> m_counts{};
    bool m_hasGaps = false;
};

} // namespace app
