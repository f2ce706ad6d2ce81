#include "modem/linefactory.h"
#include "modem/modemline.h"
#include "modem/serialtransport.h"

using namespace Qt::StringLiterals;

namespace modem {

LineFactory serialLineFactory()
{
    const auto create = [](const line::LineSpec &spec, const LineEnvironment &environment) -> LineResult {
        QString culprit;
        const auto options = parseSerialOptions(spec, culprit);
        if (!options) {
            const bool isKnown = culprit == "baud"_L1 || culprit == "flow"_L1;
            const auto code =
                isKnown ? LineFactoryError::Code::BadOption : LineFactoryError::Code::UnknownOption;
            return base::unexpected(LineFactoryError{code, culprit});
        }
        auto transport = std::make_unique<SerialTransport>(spec.address, *options);
        return std::make_unique<ModemLine>(spec, environment, std::move(transport));
    };
    return {"serial"_L1, [](const line::LineSpec &spec) { return std::vector{spec}; }, create};
}

} // namespace modem
