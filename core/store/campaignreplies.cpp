#include "core/store/campaignreplies.h"

#include "core/store/readall.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

/// In the order of the joins: far fewer texts come in than go out.
QString answersTo(const QString &columns, const QString &rest)
{
    return u"SELECT "_s + columns +
           u" FROM campaign k CROSS JOIN incoming i CROSS JOIN message m ON m.id = i.in_reply_to "
           "LEFT JOIN contact c ON c.e164 = i.e164 "
           "WHERE k.id = ? AND i.received >= k.created AND m.campaign = k.id "_s +
           rest;
}

CampaignReplies::Reply read(const Statement &row)
{
    CampaignReplies::Reply reply;
    reply.conversation = row.get<base::ConversationId>(0);
    reply.e164 = row.get<qint64>(1);
    reply.name = row.get<QString>(2);
    reply.text = row.get<QString>(3);
    reply.at = row.get<base::TimePoint>(4);
    reply.verdict = row.get<inbox::Verdict>(5);
    return reply;
}

} // namespace

CampaignReplies campaignReplies(ReadDb &db, base::CampaignId id, int limit)
{
    static const QString counts =
        answersTo(u"count(DISTINCT i.e164), count(DISTINCT CASE WHEN i.verdict = ? THEN i.e164 END)"_s, {});
    static const QString latest =
        answersTo(u"i.conversation, i.e164, coalesce(c.name, ''), i.text, i.received, i.verdict"_s,
                  u"AND i.conversation IS NOT NULL ORDER BY i.received DESC, i.id DESC LIMIT ?"_s);
    CampaignReplies replies;
    {
        Statement row = db.prepare(counts);
        if (row.bind(inbox::Verdict::OptOut, id).next()) {
            replies.people = row.get<qint64>(0);
            replies.optedOut = row.get<qint64>(1);
        }
    }
    replies.latest = readAll(db, read, latest, id, limit);
    return replies;
}

} // namespace store
