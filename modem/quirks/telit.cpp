#include "modem/quirks.h"

namespace modem {

/// GM862 ... LE910: +CPIN says READY before the SIM is; the second field of #QSS becomes 3 when it is.
Quirk telitQuirk()
{
    return {
        .family = "telit",
        .marks = {"telit"},
        .onceKnown = {"AT#QSS=2"},
        .pinCounter = {"AT#PCT", "#PCT"},
        .simGate = {"AT#QSS?", "#QSS", 1},
        .simReady = 3,
        .iccid = {"AT#CCID", "#CCID"},
    };
}

} // namespace modem
