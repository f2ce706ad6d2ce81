#pragma once

#include "app/cli/command.h"
#include "app/pins.h"
#include "core/line/line.h"
#include "modem/linefactory.h"

#include <memory>

namespace app {

/// "--pin-file", for commands that bring a line up.
Option pinOption();
/// The PIN in that file, else in the environment, if there is one. False, and a note, if the file holds none.
bool takePin(Invocation &invocation, std::optional<QString> &pin);

/// The line a LINE means; with practice:?modems=4 the first of them. Notes why there is none.
std::unique_ptr<line::Line> makeLine(Invocation &invocation, const QString &text,
                                     const modem::LineEnvironment &environment);

} // namespace app
