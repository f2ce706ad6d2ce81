#include "modem/quirks.h"

namespace modem {

/// SIM300 ... SIM900, SIM7x00, A76xx: +CMGF and +CPMS fail until "SMS Ready" or "SMS DONE", and +CNMI mode 2
/// is listed but refused.
Quirk simcomQuirk()
{
    return {
        .family = "simcom",
        .marks = {"simcom", "sim300", "sim800", "sim900", "sim7", "a76"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .lastStartLines = {"SMS Ready", "SMS DONE"},
        .pinCounter = {"AT+SPIC", "+SPIC"},
        .iccid = {"AT+CCID", "+CCID"},
    };
}

} // namespace modem
