#include "modem/quirks.h"

namespace modem {

/// Alcatel's and Longcheer's sticks, and Alcatel's phones, whose +CNMI knows mode 3 only.
Quirk alcatelQuirk()
{
    using enum PortUse;
    return {
        .family = "alcatel",
        .marks = {"alcatel", "longcheer", "tct"},
        // clang-format off
        .ports = {
            {0x1bbb, {0x0000, 0x0017}, {3}, Texts},
            {0x1bbb, {0x0000, 0x0017}, {0, 1, 2}, Second},
            {0x1bbb, {0x0017}, {5}, Data},
            {0x1bbb, {0x00b7}, {4}, Texts},
            {0x1bbb, {0x00b7}, {0, 3}, Second},
            {0x1bbb, {0x022c}, {0, 3}, Never},
            {0x1bbb, {0x022c}, {1}, Texts},
            {0x1bbb, {0x022c}, {2}, Second},
            {0x1c9e, {0x3197, 0x6000, 0x6060, 0x6061, 0x9602}, {0}, Texts},
            {0x1c9e, {0x9004, 0x9005}, {1}, Texts},
            {0x1c9e, {0x7001, 0x7002, 0x9001, 0x9002, 0x9012, 0x9022, 0x9603}, {2}, Texts},
            {0x1c9e, {0x9000, 0x9003, 0x9010, 0x9020, 0x9604, 0x9605}, {3}, Texts},
            {0x1c9e, {0x7101, 0x7102, 0x8001, 0x8002, 0x9606, 0x9607}, {4}, Texts},
            {0x1c9e, {0x8000}, {5}, Texts},
        },
        .disguises = {
            {0x1bbb, {0x000f, 0x011f}, QLatin1StringView("--std-eject")},
        },
        // clang-format on
        .pinCounter = {"AT+PNNM?", "+PNNM"},
    };
}

} // namespace modem
