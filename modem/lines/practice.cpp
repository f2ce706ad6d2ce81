#include "modem/linefactory.h"
#include "modem/modemline.h"
#include "modem/practice/networks.h"
#include "modem/practice/practicetransport.h"

using namespace Qt::StringLiterals;

namespace modem {

namespace {

base::unexpected<LineFactoryError> refused(const practice::OptionError &error)
{
    const bool unknown = error.code == practice::OptionError::Code::Unknown;
    return base::unexpected(LineFactoryError{
        unknown ? LineFactoryError::Code::UnknownOption : LineFactoryError::Code::BadOption, error.option});
}

/// "practice:?modems=4" is practice:0?modems=4 to practice:3?modems=4: all the options stay, since they name
/// the network that the four share.
std::vector<line::LineSpec> expand(const line::LineSpec &spec)
{
    const auto options = practice::readOptions(spec.options);
    if (!options || options->modems == 1 || !spec.address.isEmpty())
        return {spec};
    std::vector<line::LineSpec> lines(size_t(options->modems), spec);
    for (size_t index = 0; index < lines.size(); ++index)
        lines[index].address = QString::number(index);
    return lines;
}

/// Which modem of its network the address names; the only one needs no name.
std::optional<int> indexOf(const line::LineSpec &spec, const practice::Options &options)
{
    bool ok = true;
    const int index = spec.address.isEmpty() ? 0 : spec.address.toInt(&ok);
    return ok && index >= 0 && index < options.modems ? std::optional(index) : std::nullopt;
}

LineResult create(const line::LineSpec &spec, const LineEnvironment &environment)
{
    const auto options = practice::readOptions(spec.options);
    if (!options)
        return refused(options.error());
    const auto index = indexOf(spec, *options);
    if (!index)
        return base::unexpected(LineFactoryError{LineFactoryError::Code::BadOption, u"modems"_s});
    if (!environment.networks)
        return base::unexpected(LineFactoryError{LineFactoryError::Code::UnknownScheme, spec.scheme});
    const auto network = environment.networks->network(*options);
    if (!network)
        return base::unexpected(LineFactoryError{LineFactoryError::Code::BadOption, u"log"_s});
    auto transport =
        std::make_unique<practice::PracticeTransport>(environment.clock, *network, options->modem(*index));
    return std::make_unique<ModemLine>(spec, environment, std::move(transport));
}

} // namespace

LineFactory practiceLineFactory()
{
    return {"practice"_L1, expand, create};
}

} // namespace modem
