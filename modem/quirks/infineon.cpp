#include "modem/quirks.h"

namespace modem {

/// XMM chips under no other name: +CPIN says READY before the SIM is, which +XSIM: 7 tells.
Quirk infineonQuirk()
{
    return {
        .family = "infineon",
        .marks = {"infineon", "xmm"},
        .onceKnown = {"AT+XSIMSTATE=1"},
        .lastStartLines = {"+XSIM: 7"},
        .pinCounter = {"AT+XPINCNT", "+XPINCNT"},
    };
}

} // namespace modem
