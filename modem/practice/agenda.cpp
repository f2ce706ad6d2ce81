#include "modem/practice/agenda.h"

#include <algorithm>

namespace practice {

Agenda::Agenda(const base::Clock &clock, std::function<void()> afterwards)
    : m_clock(clock)
    , m_afterwards(std::move(afterwards))
    , m_timer(clock.makeTimer([this] { fire(); }))
{
}

Agenda::Id Agenda::after(base::Milliseconds delay, std::function<void()> act)
{
    if (delay <= base::Milliseconds(0)) {
        act();
        return 0;
    }
    const Key key{m_clock.uptime() + delay, ++m_last};
    m_entries.emplace(key, std::move(act));
    wind();
    return key.second;
}

void Agenda::cancel(Id id)
{
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [id](const auto &candidate) { return candidate.first.second == id; });
    if (entry != m_entries.end())
        m_entries.erase(entry);
    wind();
}

void Agenda::clear()
{
    m_entries.clear();
    wind();
}

void Agenda::wind()
{
    if (m_entries.empty())
        m_timer->stop();
    else
        m_timer->start(std::max(m_entries.begin()->first.first - m_clock.uptime(), base::Milliseconds(0)));
}

void Agenda::fire()
{
    const auto now = m_clock.uptime();
    while (!m_entries.empty() && m_entries.begin()->first.first <= now) {
        const auto act = std::move(m_entries.begin()->second);
        m_entries.erase(m_entries.begin());
        act();
        m_afterwards();
    }
    wind();
}

} // namespace practice
