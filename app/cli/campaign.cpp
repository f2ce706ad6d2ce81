#include "app/cli/commands.h"

#include "app/cli/access.h"
#include "app/cli/campaigntable.h"
#include "app/cli/shapes.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "core/store/campaigns.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// With --messages "messages" is the list of them and "counts" holds the figures. Written page by page, since
/// a campaign may have a million texts.
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

    json[u"counts"_s] = json.take(u"messages"_s);
    const QByteArray whole = QJsonDocument(json).toJson(QJsonDocument::Compact);
    invocation.console.write(whole.chopped(1) + ",\"messages\":[");
    bool isFirst = true;
    store::forEachMessage(db, campaign.id, [&](const store::MessageDetails &message) {
        const QByteArray row = QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact);
        invocation.console.write(isFirst ? row : ',' + row);
        isFirst = false;
    });
    invocation.console.write("]}\n");
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
    const base::CampaignId id{invocation.arguments.word(0).toLongLong()};
    if (!id.isValid())
        return wrongUsage(invocation,
                          u"campaign wants the number of a campaign, not \"%1\". handbell-cli campaigns "
                          "lists them."_s.arg(invocation.arguments.word(0)));
    return withReader(invocation, [&](store::ReadDb &db) {
        const auto campaign = store::campaignById(db, id);
        if (!campaign) {
            invocation.console.note(noCampaign(id));
            return Exit::Failed;
        }
        const campaign::Summary summary = campaign::summarise(db, id);
        if (invocation.console.wantsJson())
            printJson(invocation, db, *campaign, summary);
        else
            printText(invocation, db, *campaign, summary);
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
