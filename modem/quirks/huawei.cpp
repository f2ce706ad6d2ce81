#include "modem/quirks.h"

namespace modem {

/// E1xx ... E3xx sticks: periodic reports of their own drown the dialogue, +CNMI lists a mode 2 that it
/// refuses, and service codes are packed in hexadecimal unless ^USSDMODE says otherwise.
Quirk huaweiQuirk()
{
    return {
        .family = "huawei",
        .marks = {"huawei"},
        .onceKnown = {"AT^CURC=0", "AT^USSDMODE=0"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT^CPIN?", "^CPIN", 3},
        .iccid = {"AT^ICCID?", "^ICCID"},
        .pinSettling = std::chrono::seconds{3},
    };
}

} // namespace modem
