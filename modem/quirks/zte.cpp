#include "modem/quirks.h"

namespace modem {

/// MF1xx, MF6xx, K3565-Z: floods the port with +ZUSIMR until +CPMS? is asked (and again once unlocked), and
/// shows NO CARRIER where no call was.
Quirk zteQuirk()
{
    return {
        .family = "zte",
        .marks = {"zte", "onda"},
        .onceKnown = {"AT+CPMS?"},
        .afterPin = {"AT+CPMS?"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT+ZPINPUK=?", "+ZPINPUK"},
        .iccid = {"AT+ZGETICCID", "+ZGETICCID"},
        .ignoresCallEnds = true,
    };
}

} // namespace modem
