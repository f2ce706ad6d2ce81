#pragma once

#include "core/line/flightrecord.h"
#include "core/line/linestate.h"

#include <QLatin1StringView>

namespace line {

/// The words programs see, in --json, support files and recordings: "ready", "needs-pin".
QLatin1StringView name(Phase phase);

/// "port_missing", "no_answer"
QLatin1StringView name(Problem::Code code);

/// "home", "denied"
QLatin1StringView name(Registration registration);

/// Who speaks, in a written flight record: ">" Handbell, "<" the modem, "-" what happened.
QLatin1StringView mark(Recorded::Kind kind);

} // namespace line
