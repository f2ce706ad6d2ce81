#include "modem/quirks.h"

namespace modem {

/// Phones: +CMGL hangs on some and tells wrong places on others.
Quirk samsungQuirk()
{
    return {
        .family = "samsung",
        .marks = {"samsung"},
        .reset = {},
        .listsTexts = false,
    };
}

} // namespace modem
