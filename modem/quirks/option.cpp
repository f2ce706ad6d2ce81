#include "modem/quirks.h"

namespace modem {

/// GlobeTrotter, iCON: tell signal and cell all the time unless told to be quiet.
Quirk optionQuirk()
{
    return {
        .family = "option",
        .marks = {"option", "globetrotter", "globesurfer"},
        .onceKnown = {"AT_OSQI=0", "AT_OSSYS=0"},
        .pinCounter = {"AT_OERCN?", "_OERCN"},
    };
}

} // namespace modem
