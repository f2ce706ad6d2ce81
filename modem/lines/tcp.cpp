#include "modem/linefactory.h"
#include "modem/modemline.h"
#include "modem/tcptransport.h"

using namespace Qt::StringLiterals;

namespace modem {

LineFactory tcpLineFactory()
{
    const auto create = [](const line::LineSpec &spec, const LineEnvironment &environment) -> LineResult {
        if (!spec.options.isEmpty()) {
            const LineFactoryError error{LineFactoryError::Code::UnknownOption, spec.options.front().first};
            return base::unexpected(error);
        }
        auto transport = std::make_unique<TcpTransport>(spec.address);
        return std::make_unique<ModemLine>(spec, environment, std::move(transport));
    };
    return {"tcp"_L1, [](const line::LineSpec &spec) { return std::vector{spec}; }, create};
}

} // namespace modem
