#include "modem/quirks.h"

namespace modem {

/// Sony Ericsson's cards GC75 to GC89: switched on by a reset only, and before that nothing works.
Quirk gc79Quirk()
{
    return {
        .family = "gc79",
        .marks = {"sony ericsson gc", "gc79"},
        .radioOn = "AT+CFUN=1,1",
        .endsTextsWithReturn = true,
    };
}

} // namespace modem
