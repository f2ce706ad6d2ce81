#include "modem/quirks.h"

namespace modem {

/// Ericsson's mobile broadband modules F3507g ... H5321gw in notebooks of many makers.
Quirk mbmQuirk()
{
    using enum PortUse;
    return {
        .family = "mbm",
        .marks = {"ericsson", "sony ericsson md", "f3507g", "f3607gw", "f5521gw", "h5321gw", "c5621gw",
                  "d5530", "d5540"},
        // clang-format off
        .ports = {
            {.vendor = 0x0bdb, .interfaces = {9}, .use = Never},
            {.vendor = 0x03f0, .products = {0x3d1d}, .interfaces = {9}, .use = Never},
            {.vendor = 0x0930, .products = {0x130b, 0x130c, 0x1311}, .interfaces = {9}, .use = Never},
            {.vendor = 0x413c, .products = {0x8147, 0x8183, 0x8184, 0x818b, 0x818c, 0x818e}, .interfaces = {9}, .use = Never},
            {.vendor = 0x0bdb, .use = Texts, .nameEnd = QLatin1StringView("Modem 2")},
            {.vendor = 0x0bdb, .use = Data, .nameEnd = QLatin1StringView("Modem")},
        },
        // clang-format on
        .pinCounter = {"AT*EPIN?", "*EPIN"},
    };
}

} // namespace modem
