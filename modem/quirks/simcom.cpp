#include "modem/quirks.h"

namespace modem {

/// SIM300 ... SIM900: +CMGF and +CPMS fail until "SMS Ready", and +CNMI mode 2 is listed but refused.
Quirk simcomQuirk()
{
    return {
        .family = "simcom",
        .marks = {"simcom", "sim800", "sim900", "sim300"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .lastStartLine = "SMS Ready",
        .pinCounter = {"AT+SPIC", "+SPIC", 0},
    };
}

} // namespace modem
