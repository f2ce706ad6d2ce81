#include "modem/quirks.h"

namespace modem {

/// M10 ... M66 say "Call Ready" when they are, EC2x and their kin "+QIND: SMS DONE".
Quirk quectelQuirk()
{
    return {
        .family = "quectel",
        .marks = {"quectel"},
        .lastStartLines = {"Call Ready", "SMS DONE", "+QIND: SMS DONE"},
        .pinCounter = {"AT+QPINC?", "+QPINC", 1},
        .iccid = {"AT+QCCID", "+QCCID"},
    };
}

} // namespace modem
