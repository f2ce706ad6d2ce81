#include "modem/practice/networks.h"

#include <QMutexLocker>

#include <algorithm>

namespace practice {

base::Result<std::shared_ptr<PracticeNetwork>, NetworkError> makeNetwork(const base::Clock &clock,
                                                                         const Options &options)
{
    std::unique_ptr<AcceptedLog> log;
    if (!options.log.isEmpty()) {
        auto opened = AcceptedLog::open(options.log);
        if (!opened)
            return base::unexpected(opened.error());
        log = std::move(*opened);
    }
    auto network = std::make_shared<PracticeNetwork>(clock, options.seed, options.timing(), options.people,
                                                     std::move(log));
    for (const auto &[number, habit] : options.persons)
        network->setHabit(number, habit);
    return network;
}

base::Result<std::shared_ptr<PracticeNetwork>, NetworkError> Networks::network(const Options &options)
{
    const QMutexLocker guard(&m_lock);
    const auto known = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.options == options; });
    if (known != m_entries.end())
        return known->network;
    const auto made = makeNetwork(m_clock, options);
    if (made)
        m_entries.push_back({options, *made});
    return made;
}

} // namespace practice
