#pragma once

#include <QtGlobal>

#include <optional>
#include <unordered_set>

namespace app {

/// What is ticked in a list of any length: only these, or everybody that a filter shows but these. A plain
/// value; ticking a million rows costs nothing.
template <class Id, class Filter>
class Selection
{
public:
    using Ids = std::unordered_set<Id>;

    bool contains(Id id) const { return m_all.has_value() != m_ids.contains(id); }
    /// How many, when the filter shows `total` rows.
    qint64 count(qint64 total) const
    {
        const auto named = static_cast<qint64>(m_ids.size());
        return m_all ? total - named : named;
    }
    bool isEmpty() const { return !m_all && m_ids.empty(); }

    void set(Id id, bool isTicked)
    {
        if (m_all.has_value() == isTicked)
            m_ids.erase(id);
        else
            m_ids.insert(id);
    }
    void toggle(Id id) { set(id, !contains(id)); }

    void clear() { *this = {}; }
    /// Everybody that `filter` shows.
    void takeAll(Filter filter)
    {
        m_all = std::move(filter);
        m_ids.clear();
    }

    /// None: the selection names its rows one by one.
    const std::optional<Filter> &all() const { return m_all; }
    /// Those that are ticked; or, of all(), those that are not.
    const Ids &ids() const { return m_ids; }

    friend bool operator==(const Selection &, const Selection &) = default;

private:
    std::optional<Filter> m_all;
    Ids m_ids;
};

} // namespace app
