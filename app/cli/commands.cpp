#include "app/cli/commands.h"

namespace app {

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        segmentsCommand(),
        encodeCommand(),
        decodeCommand(),
        practiceCommand(),
        modemsCommand(),
        modemCommand(),
    };
    return table;
}

} // namespace app
