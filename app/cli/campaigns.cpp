#include "app/cli/commands.h"

#include "app/cli/access.h"
#include "app/cli/shapes.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/store/campaigns.h"
#include "core/store/tally.h"

using namespace Qt::StringLiterals;

namespace app {

namespace {

void printForPeople(Console &console, const campaign::Campaign &campaign, const campaign::Counts &counts)
{
    const QString realm = campaign.practice ? say(" (practice)") : QString();
    console.print(u"%1  %2  %3%4: %5"_s.arg(campaign.id.value, 4)
                      .arg(word(campaign.state).leftJustified(9), campaign.name, realm, summary(counts)));
}

Exit printCampaigns(Invocation &invocation)
{
    return withReader(invocation, [&](store::ReadDb &db) {
        QJsonArray json;
        const auto all = store::campaigns(db);
        for (const campaign::Campaign &campaign : all) {
            const campaign::Counts counts = store::tally(db, campaign.id).counts;
            if (invocation.console.wantsJson())
                json.append(toJson(campaign, counts));
            else
                printForPeople(invocation.console, campaign, counts);
        }
        if (invocation.console.wantsJson())
            invocation.console.print(json);
        else if (all.empty())
            invocation.console.note(say("Nothing sent yet. handbell-cli send --help shows how to begin."));
        return Exit::Done;
    });
}

} // namespace

Command campaignsCommand()
{
    Command command;
    command.name = u"campaigns"_s;
    command.summary = u"Lists the campaigns, newest first, and where they stand"_s;
    command.access = Access::Reads;
    command.examples = {{u"campaigns"_s, u"What was sent, and what is under way"_s},
                        {u"--json campaigns"_s, u"The same for a program"_s}};
    command.run = atOnce(printCampaigns);
    return command;
}

} // namespace app
