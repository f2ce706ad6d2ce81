#include "modem/quirks.h"

namespace modem {

/// Satellite modems: no reports, and kept notices are handed over when they are asked for.
Quirk iridiumQuirk()
{
    return {
        .family = "iridium",
        .marks = {"iridium"},
        .notifications = {"2,1,0,0,1"},
    };
}

} // namespace modem
