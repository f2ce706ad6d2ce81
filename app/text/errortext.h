#pragma once

#include "app/text/codetext.h"
#include "core/line/linespec.h"
#include "core/line/linestate.h"
#include "core/store/error.h"
#include "modem/linefactory.h"

namespace app {

/// Plain words for what the ledger, a line or its name ran into.
Explanation explain(const store::Error &error);
Explanation explain(const line::Problem &problem);
Explanation explain(const line::LineSpecError &error);
/// `line` is the LINE as it was written.
Explanation explain(const modem::LineFactoryError &error, const QString &line);

/// "port_missing", "pin_needed": the words of --json.
QString codeName(line::Problem::Code code);

} // namespace app
