#include "modem/quirks.h"

namespace modem {

/// E1xx ... E3xx sticks: periodic reports of their own drown the dialogue, and +CNMI lists a mode 2 that it
/// refuses.
Quirk huaweiQuirk()
{
    return {
        .family = "huawei",
        .marks = {"huawei"},
        .onceKnown = {"AT^CURC=0"},
        .notifications = {"1,1,0,2,0", "1,1,0,1,0"},
        .pinCounter = {"AT^CPIN?", "^CPIN", 3},
    };
}

} // namespace modem
