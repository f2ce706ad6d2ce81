#include "modem/quirks.h"

namespace modem {

/// The standard dialogue, and ports of makers that are no family of their own.
Quirk genericQuirk()
{
    using enum PortUse;
    return {
        .family = "generic",
        // clang-format off
        .ports = {
            {0x2020, {0x2060}, {0}, Never}, {0x2020, {0x2060}, {1}, Texts},
            {0x2001, {0x7e35}, {0, 3}, Never}, {0x2001, {0x7e35}, {1}, Texts},
            {0x2cb7, {0x0104}, {0, 3}, Never}, {0x2cb7, {0x0104}, {1}, Texts},
            {0x2cb7, {0x01a0, 0x01a2}, {4, 5}, Never}, {0x2cb7, {0x01a0, 0x01a2}, {2}, Texts},
            {0x2cb7, {0x01a4}, {2, 4, 5, 6}, Never}, {0x2cb7, {0x01a4}, {3}, Texts},
            {0x2357, {0x9000}, {0, 1}, Never}, {0x2357, {0x9000}, {3}, Texts},
            {0x230d, {0x0001}, {1}, Data}, {0x230d, {0x0001}, {3}, Texts},
            {0x305a, {0x1405}, {0, 5}, Never}, {0x305a, {0x1405}, {1}, Texts},
            {0x413c, {0x81d7, 0x81e0}, {4, 5}, Never}, {0x413c, {0x81d7, 0x81e0}, {2}, Texts},
            {0x0489, {0xe0b4, 0xe0b5}, {4, 5}, Never}, {0x0489, {0xe0b4, 0xe0b5}, {2}, Texts},
        },
        .disguises = {
            {0x2001, {0x00a6, 0x00a7, 0xa401, 0xa403, 0xa405, 0xa406, 0xa407, 0xa40d, 0xa706, 0xa707, 0xa708, 0xa805, 0xa809}, QLatin1StringView("--std-eject")},
            {0x2357, {0x0200, 0x0600, 0xf000}, QLatin1StringView("--std-eject")},
        },
        // clang-format on
    };
}

} // namespace modem
