#include "app/cli/makeline.h"

#include "app/text/errortext.h"
#include "core/line/linespec.h"

namespace app {

std::unique_ptr<line::Line> makeLine(Invocation &invocation, const QString &text,
                                     const modem::LineEnvironment &environment)
{
    const auto spec = line::parseLineSpec(text);
    if (!spec) {
        invocation.console.note(explain(spec.error()).toString());
        return nullptr;
    }
    const auto lines = modem::expandLine(*spec);
    auto made = lines ? modem::createLine(lines->front(), environment)
                      : modem::LineResult(base::unexpected(lines.error()));
    if (!made) {
        invocation.console.note(explain(made.error(), text).toString());
        return nullptr;
    }
    return std::move(*made);
}

} // namespace app
