#include "modem/quirks.h"

namespace modem {

/// Phones, the cards GC79 to GC89 (switched on by a reset only) and GR47: a CR is wanted after Ctrl-Z, and
/// +CNMI knows mode 3 where others have 2.
Quirk sonyericssonQuirk()
{
    return {
        .family = "sonyericsson",
        .marks = {"sony ericsson", "sonyericsson"},
        .notifications = {"3,1,0,2,0", "3,1,0,1,0", "2,1,0,2,0", "2,1,0,1,0", "3,1,0,0"},
        .radioOn = "AT+CFUN=1,1",
        .endsTextsWithReturn = true,
    };
}

} // namespace modem
