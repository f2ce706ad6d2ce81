#pragma once

#include "core/base/clock.h"
#include "modem/practice/random.h"

#include <QStringView>

#include <optional>

namespace practice {

enum class Profile {
    Instant,   ///< everything at once
    Realistic, ///< the figures of a modem in a 2G/3G network
};

/// "instant" or "realistic".
std::optional<Profile> profileFromName(QStringView name);

/// How long things take. A value; every duration is drawn from the Random that is given.
class Timing
{
public:
    /// What has a duration of its own.
    enum class Act {
        Boot,
        Register,
        Command,
        Storage,
        Prompt,
        TextAlone,
        TextOnOpenLink,
        Report,
        Reply,
        PhoneOff,
        Service,
        Glance,
    };

    Timing() = default;
    /// `speed` divides every duration; 1 is real time.
    explicit Timing(Profile profile, double speed = 1);

    base::Milliseconds draw(Act act, Random &random) const;

    /// Without a text for this long, the radio link that AT+CMMS keeps open is closed.
    base::Milliseconds linkStaysOpen() const { return scaled(base::Milliseconds(5000)); }

    /// What the network does in `real` time takes this long here.
    base::Milliseconds scaled(base::Milliseconds real) const;

    Profile profile() const { return m_profile; }

private:
    Profile m_profile = Profile::Instant;
    double m_speed = 1;
};

} // namespace practice
