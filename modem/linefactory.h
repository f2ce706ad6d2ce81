#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/line/line.h"
#include "core/line/linespec.h"
#include "modem/pinbook.h"

#include <memory>
#include <span>
#include <vector>

namespace practice {
class Networks;
}

namespace modem {

/// What lines share. All of it outlives every line and may be used from every line's thread.
struct LineEnvironment
{
    const base::Clock &clock;
    PinBook &pins;
    practice::Networks *networks =
        nullptr;              ///< of the practice lines of this process; none: no practice lines
    bool emptiesInbox = true; ///< false: what the SIM holds is neither read nor deleted, nobody would keep it
    bool onlyGreets = false;  ///< asks who it is and whether it knows texts, then waits to be stopped
};

/// Why a LINE, though well written, cannot become an object.
struct LineFactoryError
{
    enum class Code { UnknownScheme, UnknownOption, BadOption };
    Code code = Code::UnknownScheme;
    QString subject; ///< the scheme, or the option's name

    friend bool operator==(const LineFactoryError &, const LineFactoryError &) = default;
};

using LineResult = base::Result<std::unique_ptr<line::Line>, LineFactoryError>;

/// How the LINEs of one scheme become objects. One file in modem/lines each: `<scheme>.cpp` defines
/// `LineFactory <scheme>LineFactory()`, and the build lists it.
struct LineFactory
{
    QLatin1StringView scheme;

    /// The lines one LINE stands for, each with a name of its own: "practice:?modems=4" gives four, others
    /// one.
    std::vector<line::LineSpec> (*expand)(const line::LineSpec &spec);

    /// Makes one line, which opens nothing before start() and may be moved to its own thread until then.
    LineResult (*create)(const line::LineSpec &spec, const LineEnvironment &environment);
};

/// Every scheme there is, in the order of their names.
std::span<const LineFactory> lineFactories();

/// The lines a LINE stands for; UnknownScheme if nobody makes such lines.
base::Result<std::vector<line::LineSpec>, LineFactoryError> expandLine(const line::LineSpec &spec);

/// The line for one expanded spec.
LineResult createLine(const line::LineSpec &spec, const LineEnvironment &environment);

} // namespace modem
