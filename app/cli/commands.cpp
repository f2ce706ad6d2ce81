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
        // people
        contactsImportCommand(),
        contactsListCommand(),
        contactsExportCommand(),
        contactsEraseCommand(),
        groupsCommand(),
        groupsListCommand(),
        groupsCreateCommand(),
        groupsDeleteCommand(),
        suppressionsCommand(),
        suppressionsListCommand(),
        suppressionsAddCommand(),
        suppressionsRemoveCommand(),
        // coding
        segmentsCommand(),
        encodeCommand(),
        decodeCommand(),
        numberCommand(),
        stopWordCommand(),
        practiceCommand(),
        modemsCommand(),
        modemCommand(),
        doctorCommand(),
        supportCommand(),
    };
    return table;
}

} // namespace app
