#include "modem/quirks.h"

namespace modem {

/// Our own practice modem, which follows the standards: nothing but its name, so that it is never taken for
/// real.
Quirk practiceQuirk()
{
    return {.family = "practice", .marks = {"practice modem"}};
}

} // namespace modem
