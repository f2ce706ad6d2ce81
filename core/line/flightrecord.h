#pragma once

#include "core/base/clock.h"

#include <QByteArray>

#include <vector>

namespace line {

/// One entry of a line's flight recorder: a line of its dialogue, masked, or what happened to it.
struct Recorded
{
    enum class Kind {
        Event, ///< "opened /dev/ttyUSB2", "lost", "phase ready", "problem no_reports", "solved no_reports"
        Asked, ///< by Handbell
        Said,  ///< by the modem
    };
    base::TimePoint at{};
    Kind kind = Kind::Event;
    QByteArray text; ///< UTF-8, one line

    friend bool operator==(const Recorded &, const Recorded &) = default;
};

/// Oldest first.
using FlightRecord = std::vector<Recorded>;

/// What came since somebody looked last.
struct RecordNews
{
    FlightRecord entries; ///< as far as they are still held
    qint64 count = 0;     ///< entries ever: what to ask with next time
};

} // namespace line
