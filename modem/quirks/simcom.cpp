#include "modem/quirks.h"

namespace modem {

/// SIM300 ... SIM900, SIM7x00, A76xx: +CMGF and +CPMS fail until "SMS Ready" or "SMS DONE", and +CNMI mode 2
/// is listed but refused.
Quirk simcomQuirk()
{
    using enum PortUse;
    return {
        .family = "simcom",
        .marks = {"simcom", "sim300", "sim800", "sim900", "sim7", "a76"},
        // clang-format off
        .ports = {
            {0x1e0e, {0x9001, 0x9205, 0x9206}, {0, 1}, Never},
            {0x1e0e, {0x9001, 0x9205, 0x9206}, {2}, Texts},
            {0x1e0e, {0x9001, 0x9205}, {3}, Data},
            {0x1e0e, {0x9001}, {4}, Never},
            {0x1e0e, {0x9206}, {5}, Data},
            {0x1e0e, {0x9206}, {3, 4}, Never},
            {0x1e0e, {0x9100, 0x9200}, {3}, Texts},
            {0x1e0e, {0x9100, 0x9200}, {1}, Second},
            {0x1e0e, {0xcefe}, {2}, Texts},
            {0x1e0e, {0xcefe}, {0, 1}, Second},
        },
        // clang-format on
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .lastStartLines = {"SMS Ready", "SMS DONE"},
        .pinCounter = {"AT+SPIC", "+SPIC"},
        .iccid = {"AT+CCID", "+CCID"},
    };
}

} // namespace modem
