#pragma once

#include "modem/ports/serialport.h"

namespace modem {

/// What a port of a modem is there for.
enum class PortUse {
    Unknown,
    Texts,  ///< the one to take: commands, whether or not somebody is connected by the modem
    Second, ///< takes commands too
    Data,   ///< takes commands until somebody connects by it
    Never,  ///< traces, places, sounds: nothing is ever written there
};

/// A row of what is known about the ports of USB devices: data of a family, see Quirk::ports. What is left
/// empty fits everything.
struct UsbPorts
{
    int vendor = 0;
    std::vector<int> products{};
    std::vector<int> interfaces{}; ///< their numbers
    PortUse use = PortUse::Unknown;
    int subclass = -1; ///< of an interface of the maker's own class, with `protocol`
    int protocol = -1;
    QLatin1StringView nameEnd{}; ///< of the name that the interface bears

    bool fits(const SerialPort &port) const;

    friend bool operator==(const UsbPorts &, const UsbPorts &) = default;
};

/// Devices that are no modem when they are plugged in, or never: data of a family, see Quirk::disguises.
struct UsbDisguise
{
    int vendor = 0;
    std::vector<int> products{};
    QLatin1StringView option{}; ///< of usb_modeswitch, which makes it a modem: "--std-eject"; may be unknown
    bool isRouter = false;      ///< it stays what it is, a router with pages of its own

    friend bool operator==(const UsbDisguise &, const UsbDisguise &) = default;
};

/// What the families know of this port: of all rows that fit the first decides. Unknown where nobody knows,
/// and for what is no USB.
PortUse portUse(const SerialPort &port);

/// One thing that is plugged in or built in, whatever number of ports it has.
struct PortGroup
{
    std::vector<SerialPort> ports; ///< all of one USB device, by interface; or one that is no USB

    /// What it is remembered by while it stays where it is.
    QString key() const;
    /// Which ports may be asked who is there, together in each round; the next round only if none of the last
    /// one was the right one. The port for texts comes first where it is known, that for data last; those
    /// that must not be written to are left out.
    std::vector<std::vector<SerialPort>> rounds() const;

    friend bool operator==(const PortGroup &, const PortGroup &) = default;
};

/// The ports of one USB device belong together.
std::vector<PortGroup> grouped(const std::vector<SerialPort> &ports);

} // namespace modem
