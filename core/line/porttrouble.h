#pragma once

#include <QString>

namespace line {

/// What the system tells of a port that cannot be opened, or not for us alone: what a remedy has to name. Any of
/// it may be unknown.
struct PortTrouble
{
    /// Why somebody may not open it.
    enum class Denial {
        Unknown,
        NotInGroup,  ///< `group` may, and `person` does not belong to it
        OldLogin,    ///< `person` belongs to `group`, but did not yet when this login began
        RootOnly,    ///< no group may; `group` is the one that ports are given to here
        InContainer, ///< we run in a `container` that was not given the device
    };
    /// How a stick becomes a modem that is something else when plugged in.
    enum class Switching {
        Unknown,
        NotInstalled, ///< the program that does it is missing: usb_modeswitch
        ByHand,       ///< it is there; `option` is what it is told for this device
    };

    QString program; ///< that holds the port, or may disturb: "minicom"
    qint64 pid = 0;  ///< of the program
    Denial denial = Denial::Unknown;
    QString group;
    QString person;
    QString container; ///< "snap", "flatpak" or "container"
    int vendor = 0;    ///< of the USB device; 0: none
    int product = 0;
    Switching switching = Switching::Unknown;
    QString option; ///< "--std-eject"

    friend bool operator==(const PortTrouble &, const PortTrouble &) = default;
};

} // namespace line
