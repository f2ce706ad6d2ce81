#include "modem/practice/timing.h"

#include <cmath>

namespace practice {

namespace {

struct Range
{
    int low; ///< milliseconds
    int high;
};

Range rangeOf(Timing::Act act)
{
    switch (act) {
    case Timing::Act::Boot: return {500, 1000};
    case Timing::Act::Register: return {3000, 8000};
    case Timing::Act::Command: return {4, 20};
    case Timing::Act::Storage: return {50, 150};
    case Timing::Act::Prompt: return {30, 80};
    case Timing::Act::TextAlone: return {2610, 3190};
    case Timing::Act::TextOnOpenLink: return {1440, 1760};
    case Timing::Act::Report: return {2000, 8000};
    case Timing::Act::Reply: return {5000, 30000};
    case Timing::Act::PhoneOff: return {60000, 1200000};
    case Timing::Act::Service: return {1500, 4000};
    case Timing::Act::Glance: return {100, 1500};
    }
    return {0, 0};
}

} // namespace

std::optional<Profile> profileFromName(QStringView name)
{
    if (name == u"instant")
        return Profile::Instant;
    if (name == u"realistic")
        return Profile::Realistic;
    return {};
}

Timing::Timing(Profile profile, double speed)
    : m_profile(profile)
    , m_speed(speed)
{
}

base::Milliseconds Timing::draw(Act act, Random &random) const
{
    if (m_profile == Profile::Instant)
        return base::Milliseconds(0);
    const Range range = rangeOf(act);
    return scaled(base::Milliseconds(random.between(range.low, range.high)));
}

base::Milliseconds Timing::scaled(base::Milliseconds real) const
{
    return base::Milliseconds(std::llround(double(real.count()) / m_speed));
}

} // namespace practice
