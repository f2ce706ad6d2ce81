#include "modem/quirks.h"

namespace modem {

/// AirCard, MC and EM cards. A Fastrack that names Sierra as its maker is told by its model, see wavecom.
Quirk sierraQuirk()
{
    return {
        .family = "sierra",
        .marks = {"sierra"},
        .iccid = {"AT!ICCID?", "!ICCID"},
    };
}

} // namespace modem
