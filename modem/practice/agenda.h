#pragma once

#include "core/base/clock.h"

#include <QtGlobal>

#include <functional>
#include <map>
#include <memory>

namespace practice {

/// What is going to happen, in order of time. Lives in one thread; one timer serves all entries.
class Agenda
{
public:
    using Id = quint64;

    /// `afterwards` is called after each entry that came due.
    Agenda(const base::Clock &clock, std::function<void()> afterwards);

    /// Calls `act` after `delay`; at once, and giving 0, if there is no delay.
    Id after(base::Milliseconds delay, std::function<void()> act);

    void cancel(Id id);
    void clear();
    bool isEmpty() const { return m_entries.empty(); }

private:
    using Key = std::pair<base::Milliseconds, Id>;

    void wind();
    void fire();

    const base::Clock &m_clock;
    std::function<void()> m_afterwards;
    std::map<Key, std::function<void()>> m_entries;
    std::unique_ptr<base::Timer> m_timer;
    Id m_last = 0;
};

} // namespace practice
