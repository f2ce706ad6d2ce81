#pragma once

#include "modem/practice/options.h"
#include "modem/practice/practicenetwork.h"

#include <QMutex>

#include <memory>
#include <vector>

namespace practice {

/// Makes a network as the options ask for: its log is open, its people are told apart.
base::Result<std::shared_ptr<PracticeNetwork>, NetworkError> makeNetwork(const base::Clock &clock,
                                                                         const Options &options);

/// The practice networks of a process: lines with the same options are modems of the same network, which
/// lives on, and remembers, when they have gone. May be used from any thread.
class Networks
{
public:
    explicit Networks(const base::Clock &clock)
        : m_clock(clock)
    {
    }

    base::Result<std::shared_ptr<PracticeNetwork>, NetworkError> network(const Options &options);

private:
    struct Entry
    {
        Options options;
        std::shared_ptr<PracticeNetwork> network;
    };

    const base::Clock &m_clock;
    QMutex m_lock;
    std::vector<Entry> m_entries;
};

} // namespace practice
