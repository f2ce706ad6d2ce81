#pragma once

#include "core/send/station.h"
#include "core/store/sims.h"

namespace app {

class Application;

/// All there is to tell of one line.
struct LineFacts
{
    send::LineReport report;
    std::optional<store::Sim> sim; ///< once its SIM was met
    send::Used used;
    base::TimePoint asOf{};

    /// What a person calls it: the name given to the SIM, its operator, the modem, the LINE.
    QString name() const;
    QString model() const;
    /// What the credit was when the network was last asked for it, with the time; empty if never.
    QString credit() const;
};

/// Of the lines that report, and of their SIMs, in the order of the reports. In the reader's thread.
std::vector<LineFacts> readFacts(store::ReadDb &db, const std::vector<send::LineReport> &reports,
                                 base::TimePoint now);

} // namespace app
