#include "modem/quirks.h"

namespace modem {

/// GM862 ... LE910: +CPIN says READY before the SIM is; the second field of #QSS becomes 3 when it is.
Quirk telitQuirk()
{
    using enum PortUse;
    return {
        .family = "telit",
        .marks = {"telit"},
        // clang-format off
        .ports = {
            {0x1bc7, {0x1004, 0x1005}, {2}, Never},
            {0x1bc7, {0x1003, 0x1004, 0x1005, 0x1006}, {0}, Texts},
            {0x1bc7, {0x1003, 0x1006}, {2}, Second},
            {0x1bc7, {0x1004, 0x1005}, {3}, Second},
            {0x1bc7, {0x1010}, {1}, Never},
            {0x1bc7, {0x1010}, {3}, Texts},
            {0x1bc7, {0x1010}, {2}, Second},
            {0x1bc7, {0x1031, 0x1033, 0x1101, 0x110a}, {0}, Never},
            {0x1bc7, {0x1011, 0x1031, 0x1033, 0x1101, 0x110a}, {1}, Texts},
            {0x1bc7, {0x1031, 0x1033, 0x1101, 0x110a}, {2}, Second},
            {0x1bc7, {0x1040, 0x1050, 0x1060, 0x1201}, {0, 3, 6}, Never},
            {0x1bc7, {0x1040, 0x1050, 0x1060, 0x1201}, {4}, Texts},
            {0x1bc7, {0x1040, 0x1050, 0x1060, 0x1201}, {5}, Second},
            {0x1bc7, {0x1041, 0x1051, 0x1061, 0x1204}, {0, 4, 7}, Never},
            {0x1bc7, {0x1041, 0x1051, 0x1061, 0x1204}, {5}, Texts},
            {0x1bc7, {0x1041, 0x1051, 0x1061, 0x1204}, {6}, Second},
            {0x1bc7, {0x7010, 0x7011}, {2}, Never},
            {0x1bc7, {0x7010, 0x7011}, {4}, Texts},
            {0x1bc7, {0x7010, 0x7011}, {3}, Second},
            {0x1bc7, {0x0021}, {0}, Texts},
            {0x1bc7, {0x0021}, {6}, Second},
        },
        // clang-format on
        .onceKnown = {"AT#QSS=2"},
        .pinCounter = {"AT#PCT", "#PCT"},
        .simGate = {"AT#QSS?", "#QSS", 1},
        .simReady = 3,
        .iccid = {"AT#CCID", "#CCID"},
    };
}

} // namespace modem
