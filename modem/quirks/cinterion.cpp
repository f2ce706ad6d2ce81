#include "modem/quirks.h"

namespace modem {

/// TC35 ... EHS6: +CNMI wants the last field, what becomes of kept notices, to be 1. A PHS8 offers no
/// reports.
Quirk cinterionQuirk()
{
    using enum PortUse;
    return {
        .family = "cinterion",
        .marks = {"cinterion", "siemens", "gemalto", "thales"},
        // clang-format off
        .ports = {
            {0x1e2d, {0x0053}, {1}, Never},
            {0x1e2d, {0x005b, 0x005d, 0x0061}, {4, 6, 8}, Never},
            {0x1e2d, {0x0069, 0x006f}, {4, 6}, Never},
            {0x1e2d, {0x0061}, {2}, Texts},
            {0x1e2d, {0x0061}, {0}, Second},
            {0x1e2d, {0x005b, 0x005d, 0x0069, 0x006f}, {0}, Texts},
            {0x1e2d, {0x005b, 0x005d, 0x0069, 0x006f}, {2}, Second},
        },
        // clang-format on
        .notifications = {"2,1,0,2,1", "2,1,0,1,1", "2,1,0,0,1"},
        .pinCounter = {"AT^SPIC", "^SPIC"},
        .iccid = {"AT^SCID", "^SCID"},
    };
}

} // namespace modem
