#include "modem/quirks.h"

namespace modem {

/// AirCard, MC and EM cards. A Fastrack that names Sierra as its maker is told by its model, see wavecom.
Quirk sierraQuirk()
{
    using enum PortUse;
    return {
        .family = "sierra",
        .marks = {"sierra"},
        // clang-format off
        .ports = {
            {0x1199, {0x68c0, 0x9071, 0x9079, 0x9091}, {3}, Texts},
            {0x1199, {0x9071, 0x9091}, {0, 2}, Never},
            {0x1199, {0xc001}, {0}, Texts},
        },
        .disguises = {
            {0x1199, {0x0fff}, QLatin1StringView("--sierra-mode")},
        },
        // clang-format on
        .iccid = {"AT!ICCID?", "!ICCID"},
    };
}

} // namespace modem
