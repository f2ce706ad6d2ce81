#include "modem/quirks.h"

namespace modem {

/// Phones. S60 and the third S40 send and nothing else: no storages, no notices, no reports. Echo goes off
/// only after it was switched on. A reset would be a person's phone switched off.
Quirk nokiaQuirk()
{
    return {
        .family = "nokia",
        .marks = {"nokia"},
        .onceKnown = {"ATE1", "ATE0"},
        .reset = {},
        .mayOnlySend = true,
    };
}

} // namespace modem
