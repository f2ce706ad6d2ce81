#pragma once

#include "app/text/explanation.h"
#include "core/line/dialogue.h"

namespace app {

/// Plain words for a command that was not passed on to a modem, or was not answered; empty if it was
/// answered.
Explanation explain(const line::ConsoleAnswer &answer);

} // namespace app
