#include "modem/quirks.h"

namespace modem {

/// SARA, LARA, TOBY: after a start or the PIN texts work from "+PBREADY" on.
Quirk ubloxQuirk()
{
    using enum PortUse;
    return {
        .family = "ublox",
        .marks = {"u-blox", "ublox"},
        // clang-format off
        .ports = {
            {0x1546, {0x01a4, 0x01a5, 0x01a6, 0x01a7, 0x01a8, 0x01a9}, {}, Never}, // receivers of places alone
            {0x1546, {0x1010}, {2, 4, 8}, Never},
            {0x1546, {0x1102}, {6, 8, 10, 12}, Never},
            {0x1546, {0x1104}, {2, 4, 6}, Never},
            {0x1546, {0x1107, 0x110a}, {6, 8, 10}, Never},
            {0x1546, {0x1010, 0x1102, 0x1104, 0x1107, 0x110a, 0x1146}, {0}, Texts},
            {0x1546, {0x1102, 0x1107, 0x110a}, {2, 4}, Second},
        },
        // clang-format on
        .lastStartLines = {"+PBREADY"},
        .pinCounter = {"AT+UPINCNT", "+UPINCNT"},
        .iccid = {"AT+CCID", "+CCID"},
    };
}

} // namespace modem
