#include "modem/quirks.h"

namespace modem {

/// Gobi cards and the many sticks that name nobody but the maker of their chip: +CNMI lists a mode 2 and
/// direct reports that it refuses.
Quirk qualcommQuirk()
{
    return {
        .family = "qualcomm",
        .marks = {"qualcomm", "gobi"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT+CPNNUM", {}},
    };
}

} // namespace modem
