#pragma once

#include "app/cli/command.h"
#include "app/supportfile.h"
#include "modem/linefactory.h"

namespace app {

/// The LINEs behind --line; without any those that the profile uses.
QStringList linesToExamine(const Invocation &invocation);

/// Brings a line up as it is, without touching what its SIM holds, and takes it down again. Notes why there
/// is no such line; then nothing is known of it.
QCoro::Task<SupportLine> examineLine(Invocation &invocation, const QString &text,
                                     const modem::LineEnvironment &environment);

} // namespace app
