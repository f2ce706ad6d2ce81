#include "modem/quirks.h"

namespace modem {

namespace {

constexpr int kQuectel = 0x2c7c;
const std::vector<int> kLte{0x0121, 0x0125, 0x0191, 0x0195, 0x0296, 0x0306, 0x0512, 0x0800};

} // namespace

/// M10 ... M66 say "Call Ready" when they are, EC2x and their kin "+QIND: SMS DONE".
Quirk quectelQuirk()
{
    using enum PortUse;
    return {
        .family = "quectel",
        .marks = {"quectel"},
        // clang-format off
        .ports = {
            {kQuectel, kLte, {0, 1}, Never},
            {kQuectel, kLte, {2}, Texts},
            {kQuectel, kLte, {3}, Data},
        },
        // clang-format on
        .lastStartLines = {"Call Ready", "SMS DONE", "+QIND: SMS DONE"},
        .pinCounter = {"AT+QPINC?", "+QPINC", 1},
        .iccid = {"AT+QCCID", "+QCCID"},
    };
}

} // namespace modem
