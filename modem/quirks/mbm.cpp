#include "modem/quirks.h"

namespace modem {

/// Ericsson's mobile broadband modules F3507g ... H5321gw in notebooks of many makers.
Quirk mbmQuirk()
{
    return {
        .family = "mbm",
        .marks = {"ericsson", "sony ericsson md", "f3507g", "f3607gw", "f5521gw", "h5321gw", "c5621gw",
                  "d5530", "d5540"},
        .pinCounter = {"AT*EPIN?", "*EPIN"},
    };
}

} // namespace modem
