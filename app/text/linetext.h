#pragma once

#include "core/line/linestate.h"
#include "core/send/retrypolicy.h"

#include <QString>

namespace app {

/// Why a SIM was stopped and how it goes on; empty for StopReason::None.
QString sentence(send::StopReason reason);

/// "practice:?modems=2: ready", for a list of lines.
QString lineSentence(const QString &name, const line::LineState &state);

} // namespace app
