#include "modem/quirks.h"

namespace modem {

/// Fastrack, Q2xxx, Multitech: +CPMS takes two storages, +CNMI wants mode 1 with stored reports, and after
/// the PIN everything is +CME ERROR: 515 for some seconds. +CPIN? is answered without OK, as everywhere
/// allowed.
Quirk wavecomQuirk()
{
    return {
        .family = "wavecom",
        .marks = {"wavecom", "multiband", "fastrack"},
        .notifications = {"1,1,0,2,0"},
        .iccid = {"AT+CCID", "+CCID"},
        .pinSettling = std::chrono::seconds{5},
        .storageFields = 2,
    };
}

} // namespace modem
