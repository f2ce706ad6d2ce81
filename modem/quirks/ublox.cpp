#include "modem/quirks.h"

namespace modem {

/// SARA, LARA, TOBY: after a start or the PIN texts work from "+PBREADY" on.
Quirk ubloxQuirk()
{
    return {
        .family = "ublox",
        .marks = {"u-blox", "ublox"},
        .lastStartLines = {"+PBREADY"},
        .pinCounter = {"AT+UPINCNT", "+UPINCNT"},
        .iccid = {"AT+CCID", "+CCID"},
    };
}

} // namespace modem
