#include "app/cli/onecampaign.h"

#include "core/store/messagedetails.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace app {

base::CampaignId campaignWord(const Invocation &invocation)
{
    return {invocation.arguments.word(0).toLongLong()};
}

Exit wrongCampaignWord(Invocation &invocation)
{
    return wrongUsage(invocation,
                      u"%1 is not the number of a campaign. handbell-cli campaigns lists them."_s.arg(
                          invocation.arguments.word(0)));
}

void writeWithMessages(QJsonObject head, store::ReadDb &db, base::CampaignId id,
                       const std::function<void(const QByteArray &)> &write)
{
    head[u"counts"_s] = head.take(u"messages"_s);
    const QByteArray whole = QJsonDocument(head).toJson(QJsonDocument::Compact);
    write(whole.chopped(1) + ",\"messages\":[");
    bool isFirst = true;
    store::forEachMessage(db, id, [&](const store::MessageDetails &message) {
        const QByteArray row = QJsonDocument(toJson(message)).toJson(QJsonDocument::Compact);
        write(isFirst ? row : ',' + row);
        isFirst = false;
    });
    write("]}\n");
}

} // namespace app
