#pragma once

#include "core/base/clock.h"
#include "core/line/dialogue.h"

#include <QByteArray>

namespace modem {

/// A command as it is written to the modem: without blanks around it, in capitals outside its quotes.
QByteArray tidiedCommand(const QString &typed);

/// Whether a tidied command may be passed on while texts go out. Only what is known to change nothing is:
/// questions (? and =?), and the few other commands that only tell something. 3GPP TS 27.005, 27.007, V.250.
line::CommandRefusal judgeCommand(QByteArrayView command);

/// How long its answer may take. Looking for networks takes minutes.
base::Milliseconds answerTime(QByteArrayView command);

} // namespace modem
