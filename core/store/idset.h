#pragma once

#include "core/base/ids.h"

#include <algorithm>
#include <span>
#include <vector>

namespace store {

/// Ids of a table, which are close together: a bit for each up to the largest. To put a hundred thousand into
/// their order by it is several times quicker than to sort them.
template <class Id>
class IdSet
{
public:
    /// In any order.
    explicit IdSet(std::span<const Id> ids)
    {
        const auto largest = std::ranges::max_element(ids);
        m_has.resize(largest == ids.end() ? 0 : static_cast<size_t>(largest->value) + 1);
        for (const Id id : ids)
            m_has[static_cast<size_t>(id.value)] = true;
    }

    bool contains(Id id) const
    {
        const auto at = static_cast<size_t>(id.value);
        return at < m_has.size() && m_has[at];
    }

    std::vector<Id> ascending() const
    {
        std::vector<Id> ids;
        ids.reserve(static_cast<size_t>(std::ranges::count(m_has, true)));
        for (auto at = std::ranges::find(m_has, true); at != m_has.end();
             at = std::find(at + 1, m_has.end(), true))
            ids.push_back({at - m_has.begin()});
        return ids;
    }

private:
    std::vector<bool> m_has;
};

} // namespace store
