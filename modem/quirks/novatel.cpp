#include "modem/quirks.h"

namespace modem {

/// Expedite, Ovation, MC9xx: +CNMI wants mode 1; a direct report hangs it, answered or not, so reports are
/// stored or not asked for. NO CARRIER appears where no call was.
Quirk novatelQuirk()
{
    return {
        .family = "novatel",
        .marks = {"novatel"},
        .disguises =
            {
                {0x1410,
                 {0x5010, 0x5020, 0x5023, 0x5030, 0x5031, 0x5041, 0x5055, 0x5059, 0x7001},
                 QLatin1StringView("--std-eject")},
            },
        .notifications = {"1,1,0,2,0", "1,1,2,2,0"},
        .pinCounter = {"AT+CPNNUM", {}},
        .hasDirectReports = false,
        .ignoresCallEnds = true,
    };
}

} // namespace modem
