#include "modem/quirks.h"

namespace modem {

namespace {

/// Show a disk until a message makes them modems.
const std::vector<int> kAsleep{0x6711, 0x6731, 0x6751, 0x6771, 0x6791, 0x6811, 0x6911, 0x6951, 0x6971, 0x7011,
                               0x7031, 0x7051, 0x7071, 0x7111, 0x7211, 0x7251, 0x7271, 0x7301, 0x7311, 0x7361,
                               0x7381, 0x7401, 0x7501, 0x7601, 0x7701, 0x7706, 0x7801, 0x7901, 0x7a01, 0x7a05,
                               0x8006, 0x8200, 0x8201, 0x8300, 0x8302, 0x8304, 0x8400, 0x8600, 0x8700, 0x8800,
                               0x8900, 0x9000, 0x9200, 0xc031, 0xc100, 0xd001, 0xd013, 0xd031, 0xd033, 0xd035,
                               0xd055, 0xd057, 0xd058, 0xd155, 0xd157, 0xd255, 0xd257, 0xd357};

} // namespace

/// GlobeTrotter, iCON: tell signal and cell all the time unless told to be quiet.
Quirk optionQuirk()
{
    using enum PortUse;
    return {
        .family = "option",
        .marks = {"option", "globetrotter", "globesurfer"},
        // clang-format off
        .ports = {
            {.vendor = 0x0af0, .use = Texts, .nameEnd = QLatin1StringView("Application")},
            {.vendor = 0x0af0, .use = Second, .nameEnd = QLatin1StringView("Control")},
            {.vendor = 0x0af0, .use = Data, .nameEnd = QLatin1StringView("Modem")},
            {.vendor = 0x0af0, .use = Never, .nameEnd = QLatin1StringView("Diagnostic")},
            {.vendor = 0x0af0, .use = Never, .nameEnd = QLatin1StringView("GPS")},
            {.vendor = 0x0af0, .use = Never, .nameEnd = QLatin1StringView("PCSC")},
            {.vendor = 0x0af0, .use = Never, .nameEnd = QLatin1StringView("Voice")},
            {.vendor = 0x0af0, .interfaces = {2}, .use = Texts, .subclass = 0xff, .protocol = 0xff},
        },
        .disguises = {
            {0x0af0, kAsleep, QLatin1StringView("--option-mode")}
        },
        // clang-format on
        .onceKnown = {"AT_OSQI=0", "AT_OSSYS=0"},
        .pinCounter = {"AT_OERCN?", "_OERCN"},
    };
}

} // namespace modem
