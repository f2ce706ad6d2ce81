#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace store {

/// Ids of contacts, which are close together: a bit for each up to the largest. To put a hundred thousand
/// into their order by it is several times quicker than to sort them.
class IdSet
{
public:
    IdSet() = default;
    /// In any order.
    explicit IdSet(std::span<const base::ContactId> ids) { insert(ids); }

    void insert(std::span<const base::ContactId> ids)
    {
        for (const base::ContactId id : ids) {
            const auto at = wordOf(id);
            if (at >= m_words.size())
                m_words.resize(at + 1);
            m_words[at] |= bitOf(id);
        }
    }

    bool contains(base::ContactId id) const
    {
        const auto at = wordOf(id);
        return at < m_words.size() && (m_words[at] & bitOf(id)) != 0;
    }

    /// Keeps what `other` contains too.
    void intersect(const IdSet &other)
    {
        m_words.resize(std::min(m_words.size(), other.m_words.size()));
        for (size_t at = 0; at < m_words.size(); ++at)
            m_words[at] &= other.m_words[at];
    }

    std::vector<base::ContactId> ascending() const
    {
        std::vector<base::ContactId> ids;
        for (size_t at = 0; at < m_words.size(); ++at) {
            for (auto left = m_words[at]; left != 0; left &= left - 1)
                ids.push_back({static_cast<qint64>(at * kBits) + std::countr_zero(left)});
        }
        return ids;
    }

private:
    using Word = std::uint64_t;
    static constexpr size_t kBits = 64;

    static size_t wordOf(base::ContactId id) { return static_cast<size_t>(id.value) / kBits; }
    static Word bitOf(base::ContactId id) { return Word{1} << (static_cast<size_t>(id.value) % kBits); }

    std::vector<Word> m_words;
};

} // namespace store
