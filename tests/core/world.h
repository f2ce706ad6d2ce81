#pragma once

#include "tests/support/engine.h"

namespace tests {

/// What outlives an engine: the profile, the network and time.
struct World
{
    TempProfile profile;
    FakeClock clock;
    FakeNetwork network;
};

/// The first number of campaignTo().
inline constexpr qint64 kFirst = 4915100000001;

/// Exactly so many parts in the default alphabet.
inline QString longText(int parts)
{
    return QString(153 * parts, u'x');
}

} // namespace tests
