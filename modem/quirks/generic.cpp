#include "modem/quirks.h"

namespace modem {

/// The standard dialogue, nothing else.
Quirk genericQuirk()
{
    return {.family = "generic"};
}

} // namespace modem
