#pragma once

#include "core/base/ids.h"
#include "core/store/readdb.h"

namespace store {

/// What was seen to work on a line and its SIM.
struct Experience
{
    qint64 parts = 0;               ///< accepted, of whatever campaign
    base::TimePoint last{};         ///< the answer to the last of them
    base::Milliseconds eachPart{0}; ///< from hand-over to answer, on the average
    bool reports = false;           ///< a delivery report was heard
    bool texts = false;             ///< a text came in
    bool longTexts = false;         ///< one of several parts came in whole

    friend bool operator==(const Experience &, const Experience &) = default;
};

/// `line` is the LINE as written, for what went out; what came in belongs to the SIM.
Experience experienceOf(ReadDb &db, base::SimId sim, const QString &line);

} // namespace store
