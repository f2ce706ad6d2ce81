#include "app/cli/makeline.h"

#include "app/text/errortext.h"
#include "app/text/say.h"
#include "core/line/linespec.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kPinFile = u"--pin-file"_s;

} // namespace

Option pinOption()
{
    return {kPinFile,  Option::Kind::File,
            u"FILE"_s, say("The PIN of the SIM card, in the first line"),
            false,     false,
            {}};
}

bool takePin(Invocation &invocation, std::optional<QString> &pin)
{
    const auto file = invocation.arguments.text(kPinFile);
    pin = givenPin(file);
    if (!file || pin)
        return true;
    invocation.console.note(say("The file %1 holds no PIN of 4 to 8 digits.").arg(*file));
    return false;
}

std::unique_ptr<line::Line> makeLine(Invocation &invocation, const QString &text,
                                     const modem::LineEnvironment &environment)
{
    const auto spec = line::parseLineSpec(text);
    if (!spec) {
        invocation.console.note(explain(spec.error()).onCommandLine().toString());
        return nullptr;
    }
    const auto lines = modem::expandLine(*spec);
    auto made = lines ? modem::createLine(lines->front(), environment)
                      : modem::LineResult(base::unexpected(lines.error()));
    if (!made) {
        invocation.console.note(explain(made.error(), text).onCommandLine().toString());
        return nullptr;
    }
    return std::move(*made);
}

} // namespace app
