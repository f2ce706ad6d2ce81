#include "modem/quirks.h"

namespace modem {

/// Expedite, Ovation, MC9xx: +CNMI wants mode 1; a direct report hangs it, answered or not, so reports are
/// stored or not asked for. NO CARRIER appears where no call was.
Quirk novatelQuirk()
{
    return {
        .family = "novatel",
        .marks = {"novatel"},
        .notifications = {"1,1,0,2,0", "1,1,2,2,0"},
        .pinCounter = {"AT+CPNNUM", {}},
        .hasDirectReports = false,
        .ignoresCallEnds = true,
    };
}

} // namespace modem
