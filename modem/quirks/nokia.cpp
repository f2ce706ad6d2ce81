#include "modem/quirks.h"

namespace modem {

/// Phones. S60 and the third S40 send and nothing else: no storages, no notices, no reports. Echo goes off
/// only after it was switched on. A reset would be a person's phone switched off.
Quirk nokiaQuirk()
{
    using enum PortUse;
    return {
        .family = "nokia",
        .marks = {"nokia"},
        // clang-format off
        .ports = {
            {0x0421, {0x060d, 0x0611, 0x061a, 0x061b, 0x061f, 0x0620, 0x0623, 0x0624, 0x0625, 0x062a, 0x062e, 0x062f}, {1}, Texts},
            {0x0421, {0x0619}, {3}, Texts},
        },
        .disguises = {
            {0x0421, {0x060c, 0x0610, 0x0618, 0x061d, 0x0622, 0x0627, 0x062c, 0x0632, 0x0637}, QLatin1StringView("--std-eject")},
        },
        // clang-format on
        .onceKnown = {"ATE1", "ATE0"},
        .reset = {},
        .mayOnlySend = true,
    };
}

} // namespace modem
