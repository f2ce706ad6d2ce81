#include "app/cli/commands.h"

#include "app/cli/onecampaign.h"
#include "app/text/say.h"
#include "app/text/statetext.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// With --messages "messages" is the list of them and "counts" holds the figures.
void printJson(Invocation &invocation, store::ReadDb &db, const campaign::Campaign &campaign,
               const campaign::Summary &summary)
{
    QJsonObject json = toJson(campaign, summary.messages);
    const QJsonObject figures = toJson(summary);
    for (auto it = figures.begin(); it != figures.end(); ++it)
        if (it.key() != u"campaign"_s)
            json[it.key()] = it.value();
    json[u"text"_s] = campaign.text;
    json[u"basis"_s] = campaign.basis;
    json[u"audience"_s] = QJsonDocument::fromJson(campaign::toJson(campaign.audience).toUtf8()).object();
    if (!invocation.arguments.has(u"--messages"))
        return invocation.console.print(json);

    writeWithMessages(json, db, campaign.id,
                      [&](const QByteArray &octets) { invocation.console.write(octets); });
}

void printText(Invocation &invocation, store::ReadDb &db, const campaign::Campaign &campaign,
               const campaign::Summary &summary)
{
    Console &console = invocation.console;
    console.print(
        u"%1: %2, %3"_s.arg(campaign.name, word(campaign.state).toLower(), word(campaign.purpose).toLower()));
    if (campaign.practice)
        console.print(say("  Practice: nothing left this PC."));
    console.print(u"  "_s + campaign.text);
    for (const QString &line : summaryLines(summary))
        console.print(u"  "_s + line);
    if (!invocation.arguments.has(u"--messages"))
        return;
    console.print();
    store::forEachMessage(db, campaign.id,
                          [&](const store::MessageDetails &message) { console.print(messageLine(message)); });
}

Exit printCampaign(Invocation &invocation)
{
    return withCampaign(invocation, [&](store::ReadDb &db, const campaign::Campaign &campaign) {
        const campaign::Summary summary = campaign::summarise(db, campaign.id);
        if (invocation.console.wantsJson())
            printJson(invocation, db, campaign, summary);
        else
            printText(invocation, db, campaign, summary);
        return Exit::Done;
    });
}

} // namespace

Command campaignCommand()
{
    Command command;
    command.name = u"campaign"_s;
    command.summary = u"Tells everything about one campaign"_s;
    command.words = u"ID"_s;
    command.fewestWords = command.mostWords = 1;
    command.access = Access::Reads;
    command.options = {{u"--messages"_s,
                        Option::Kind::Flag,
                        {},
                        u"Also every text, with the fate of each part"_s,
                        false,
                        false,
                        {}}};
    command.examples = {{u"campaign 7"_s, u"Where campaign 7 stands"_s},
                        {u"--json campaign 7 --messages"_s, u"Every text of it, for a program"_s}};
    command.run = atOnce(printCampaign);
    return command;
}

} // namespace app
