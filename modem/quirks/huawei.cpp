#include "modem/quirks.h"

namespace modem {

namespace {

/// Show a disk until a message makes them modems.
const std::vector<int> kAsleep{
    0x1446, 0x1449, 0x14ad, 0x14b5, 0x14b7, 0x14ba, 0x14c1, 0x14c3, 0x14c4, 0x14c5, 0x14d1, 0x14fe, 0x1505,
    0x151a, 0x1520, 0x1521, 0x1523, 0x1526, 0x1527, 0x1553, 0x1557, 0x155a, 0x155b, 0x156a, 0x157c, 0x157d,
    0x1580, 0x1581, 0x1582, 0x1583, 0x1597, 0x15ca, 0x15cd, 0x15ce, 0x15cf, 0x15d0, 0x15d2, 0x15e7, 0x15ec,
    0x15ee, 0x1c0b, 0x1c1b, 0x1c24, 0x1f01, 0x1f02, 0x1f03, 0x1f04, 0x1f05, 0x1f06, 0x1f07, 0x1f09, 0x1f0a,
    0x1f11, 0x1f15, 0x1f16, 0x1f17, 0x1f18, 0x1f19, 0x1f1b, 0x1f1c, 0x1f1d, 0x1f1e};

} // namespace

/// E1xx ... E3xx sticks: periodic reports of their own drown the dialogue, +CNMI lists a mode 2 that it
/// refuses, and service codes are packed in hexadecimal unless ^USSDMODE says otherwise.
Quirk huaweiQuirk()
{
    using enum PortUse;
    return {
        .family = "huawei",
        .marks = {"huawei"},
        // clang-format off
        .ports = {
            {.vendor = 0x12d1, .use = Texts, .subclass = 0x01, .protocol = 0x02},
            {.vendor = 0x12d1, .use = Texts, .subclass = 0x02, .protocol = 0x02},
            {.vendor = 0x12d1, .use = Texts, .subclass = 0x01, .protocol = 0x32},
            {.vendor = 0x12d1, .use = Data, .subclass = 0x01, .protocol = 0x01},
            {.vendor = 0x12d1, .use = Data, .subclass = 0x02, .protocol = 0x01},
            {.vendor = 0x12d1, .use = Data, .subclass = 0x01, .protocol = 0x31},
            {.vendor = 0x12d1, .use = Never, .subclass = 0x01, .protocol = 0x03},
            {.vendor = 0x12d1, .use = Never, .subclass = 0x01, .protocol = 0x05},
            {.vendor = 0x12d1, .use = Never, .subclass = 0x01, .protocol = 0x14},
            {.vendor = 0x12d1, .use = Never, .subclass = 0x06, .protocol = 0x14},
            {.vendor = 0x12d1, .interfaces = {0}, .use = Data, .subclass = 0xff, .protocol = 0xff},
        },
        .disguises = {
            {0x12d1, kAsleep, QLatin1StringView("--huawei-new-mode")},
            {0x12d1, {0x1001, 0x1003, 0x1009, 0x1010, 0x1413, 0x1414, 0x1da1}, QLatin1StringView("--huawei-mode")}, // without its ports
            {0x12d1, {0x380b}, QLatin1StringView("--std-eject")},
            {.vendor = 0x12d1, .products = {0x14db, 0x14dc}, .isRouter = true}, // HiLink
        },
        // clang-format on
        .onceKnown = {"AT^CURC=0", "AT^USSDMODE=0"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT^CPIN?", "^CPIN", 3},
        .iccid = {"AT^ICCID?", "^ICCID"},
        .pinSettling = std::chrono::seconds{3},
    };
}

} // namespace modem
