#include "modem/quirks.h"

namespace modem {

/// Phones and the GR47: a CR is wanted after Ctrl-Z, and +CNMI knows mode 3 where others have 2. A reset
/// would be a person's phone switched off.
Quirk sonyericssonQuirk()
{
    return {
        .family = "sonyericsson",
        .marks = {"sony ericsson", "sonyericsson"},
        .notifications = {"3,1,0,2,0", "3,1,0,1,0", "2,1,0,2,0", "2,1,0,1,0", "3,1,0,0"},
        .reset = {},
        .endsTextsWithReturn = true,
    };
}

} // namespace modem
