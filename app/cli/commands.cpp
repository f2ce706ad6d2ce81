#include "app/cli/commands.h"

namespace app {

const std::vector<Command> &commands()
{
    static const std::vector<Command> table{
        // the whole way
        demoCommand(),
        sendCommand(),
        runCommand(),
        // what was sent
        campaignsCommand(),
        campaignCommand(),
        pauseCommand(),
        resumeCommand(),
        cancelCommand(),
        doubtsCommand(),
        doubtsSettleCommand(),
        reportCommand(),
        // what came in
        inboxCommand(),
        // modems and SIMs
        linesListCommand(),
        linesSetCommand(),
        linesForgetCommand(),
        // coding
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
