#include "modem/quirks.h"

namespace modem {

/// TC35 ... EHS6: +CNMI wants the last field, what becomes of kept notices, to be 1. A PHS8 offers no
/// reports.
Quirk cinterionQuirk()
{
    return {
        .family = "cinterion",
        .marks = {"cinterion", "siemens", "gemalto", "thales"},
        .notifications = {"2,1,0,2,1", "2,1,0,1,1", "2,1,0,0,1"},
        .pinCounter = {"AT^SPIC", "^SPIC"},
        .iccid = {"AT^SCID", "^SCID"},
    };
}

} // namespace modem
