#include "modem/quirks.h"

namespace modem {

/// Alcatel's and Longcheer's sticks, and Alcatel's phones, whose +CNMI knows mode 3 only.
Quirk alcatelQuirk()
{
    return {
        .family = "alcatel",
        .marks = {"alcatel", "longcheer", "tct"},
        .pinCounter = {"AT+PNNM?", "+PNNM"},
    };
}

} // namespace modem
