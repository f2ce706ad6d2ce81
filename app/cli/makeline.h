#pragma once

#include "app/cli/command.h"
#include "core/line/line.h"
#include "modem/linefactory.h"

#include <memory>

namespace app {

/// The line a LINE means; with practice:?modems=4 the first of them. Notes why there is none.
std::unique_ptr<line::Line> makeLine(Invocation &invocation, const QString &text,
                                     const modem::LineEnvironment &environment);

} // namespace app
