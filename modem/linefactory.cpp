#include "modem/linefactory.h"

#include <algorithm>

namespace modem {

namespace {

const LineFactory *factoryOf(const line::LineSpec &spec)
{
    const auto all = lineFactories();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &f) { return spec.scheme == f.scheme; });
    return found == all.end() ? nullptr : &*found;
}

auto unknownScheme(const line::LineSpec &spec)
{
    return base::unexpected(LineFactoryError{LineFactoryError::Code::UnknownScheme, spec.scheme});
}

} // namespace

base::Result<std::vector<line::LineSpec>, LineFactoryError> expandLine(const line::LineSpec &spec)
{
    const LineFactory *factory = factoryOf(spec);
    if (!factory)
        return unknownScheme(spec);
    return factory->expand(spec);
}

LineResult createLine(const line::LineSpec &spec, const LineEnvironment &environment)
{
    const LineFactory *factory = factoryOf(spec);
    if (!factory)
        return unknownScheme(spec);
    return factory->create(spec, environment);
}

} // namespace modem
