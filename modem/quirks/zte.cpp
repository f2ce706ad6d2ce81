#include "modem/quirks.h"

namespace modem {

namespace {

constexpr int kZte = 0x19d2;

/// Those on which 0 traces, 1 takes commands and a higher one connects: 2, 3 or 4.
const std::vector<int> kData2{0x0016, 0x0017, 0x0018, 0x0019, 0x0117, 0x0156};
const std::vector<int> kData3{0x0021, 0x0031, 0x0037, 0x0039, 0x0042, 0x0052, 0x0057, 0x0058, 0x0061,
                              0x0063, 0x0066, 0x0078, 0x0082, 0x0104, 0x0106, 0x0108, 0x0122, 0x0123,
                              0x1007, 0x1008, 0x1010, 0x1254, 0x1268, 0x2002, 0x2003};
const std::vector<int> kData4{0x0033, 0x0091, 0x0113, 0x0118, 0x0121, 0x0124, 0x0126, 0x0128};

const std::vector<int> kEven{0x0002, 0x0012, 0x0024, 0x0025, 0x0055};
const std::vector<int> kFirst{0x0003, 0x0004, 0x0005, 0x0006, 0x0007, 0x0008, 0x0009, 0x000a};

/// Show a disk until it is ejected.
const std::vector<int> kAsleep{
    0x0026, 0x0040, 0x0053, 0x0083, 0x0090, 0x0101, 0x0103, 0x0110, 0x0115, 0x0120, 0x0146, 0x0149, 0x0150,
    0x0154, 0x0169, 0x0198, 0x0266, 0x0304, 0x0318, 0x0325, 0x1001, 0x1009, 0x1013, 0x1017, 0x1019, 0x1020,
    0x1022, 0x1026, 0x1030, 0x1034, 0x1038, 0x1042, 0x1046, 0x1171, 0x1175, 0x1179, 0x1201, 0x1207, 0x1210,
    0x1216, 0x1219, 0x1224, 0x1225, 0x1227, 0x1232, 0x1233, 0x1237, 0x1238, 0x1420, 0x1511, 0x1517, 0x1520,
    0x1523, 0x1528, 0x1536, 0x1542, 0x1580, 0x1588, 0x1595, 0x2000, 0x2004, 0xffde};

} // namespace

/// MF1xx, MF6xx, K3565-Z: floods the port with +ZUSIMR until +CPMS? is asked (and again once unlocked), and
/// shows NO CARRIER where no call was.
Quirk zteQuirk()
{
    using enum PortUse;
    return {
        .family = "zte",
        .marks = {"zte", "onda"},
        // clang-format off
        .ports = {
            {kZte, kData2, {0}, Never}, {kZte, kData2, {1}, Texts}, {kZte, kData2, {2}, Data},
            {kZte, kData3, {0}, Never}, {kZte, kData3, {1}, Texts}, {kZte, kData3, {3}, Data},
            {kZte, kData4, {0}, Never}, {kZte, kData4, {1}, Texts}, {kZte, kData4, {4}, Data},
            {kZte, {0x0015, 0x0030, 0x0054}, {1}, Texts}, {kZte, {0x0015, 0x0030, 0x0054}, {3}, Data},
            {kZte, {0x0001, 0x1515}, {0}, Texts}, {kZte, {0x0001, 0x1515}, {2}, Second},
            {kZte, kEven, {2}, Texts}, {kZte, kEven, {4}, Second},
            {kZte, kFirst, {0}, Texts}, {kZte, kFirst, {1}, Second},
            {kZte, {0x0043}, {2}, Texts}, {kZte, {0x0043}, {3}, Data},
            {kZte, {0x0048, 0x0049}, {2}, Texts}, {kZte, {0x0048, 0x0049}, {4}, Data},
            {kZte, {0x0064}, {2}, Texts}, {kZte, {0x0064}, {0}, Second},
            {kZte, {0x0125}, {1}, Texts}, {kZte, {0x0125}, {5}, Data},
        },
        .disguises = {
            {kZte, kAsleep, QLatin1StringView("--std-eject")},
            {.vendor = kZte, .products = {0x1403, 0x1405}, .isRouter = true},
        },
        // clang-format on
        .onceKnown = {"AT+CPMS?"},
        .afterPin = {"AT+CPMS?"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT+ZPINPUK=?", "+ZPINPUK"},
        .iccid = {"AT+ZGETICCID", "+ZGETICCID"},
        .ignoresCallEnds = true,
    };
}

} // namespace modem
