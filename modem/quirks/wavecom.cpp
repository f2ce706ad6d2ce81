#include "modem/quirks.h"

namespace modem {

/// Fastrack, Q2xxx: +CNMI mode 1 with stored reports.
Quirk wavecomQuirk()
{
    return {
        .family = "wavecom",
        .marks = {"wavecom", "multiband"},
        .notifications = {"1,1,0,2,0"},
    };
}

} // namespace modem
