#include "modem/quirks.h"

namespace modem {

/// Gobi cards and the many sticks that name nobody but the maker of their chip: +CNMI lists a mode 2 and
/// direct reports that it refuses.
Quirk qualcommQuirk()
{
    return {
        .family = "qualcomm",
        .marks = {"qualcomm", "gobi"},
        .disguises =
            {
                {0x05c6, {0x0010, 0x2001, 0x6503, 0x9024}, QLatin1StringView("--std-eject")},
                {.vendor = 0x05c6, .products = {0x1000}}, // of several makers, each with a way of its own
            },
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT+CPNNUM", {}},
    };
}

} // namespace modem
