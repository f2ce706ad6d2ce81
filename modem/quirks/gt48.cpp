#include "modem/quirks.h"

namespace modem {

/// Sony Ericsson's GT48 module: as the phones, and OK alone tells that a text was taken. Its reports cannot
/// be matched, so it has none for us.
Quirk gt48Quirk()
{
    return {
        .family = "gt48",
        .marks = {"sony ericsson gt48", "gt48"},
        .notifications = {"3,1,0,0"},
        .endsTextsWithReturn = true,
        .tellsNoReference = true,
    };
}

} // namespace modem
