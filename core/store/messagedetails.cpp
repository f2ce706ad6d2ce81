#include "core/store/messagedetails.h"

#include "core/store/messages.h"
#include "core/store/parts.h"

using namespace Qt::StringLiterals;

namespace store {

std::vector<MessageDetails> messageDetails(ReadDb &db, base::CampaignId campaign, base::MessageId after,
                                           int limit)
{
    std::vector<MessageDetails> page;
    {
        Statement rows = db.prepare(u"SELECT m.id, coalesce(c.name, '') FROM message m "
                                    "LEFT JOIN contact c ON c.id = m.contact "
                                    "WHERE m.campaign = ? AND m.id > ? ORDER BY m.id LIMIT ?"_s);
        rows.bind(campaign, after.value, limit);
        while (rows.next()) {
            MessageDetails &details = page.emplace_back();
            details.message.id = rows.get<base::MessageId>(0);
            details.name = rows.get<QString>(1);
        }
    }
    for (MessageDetails &details : page) {
        details.message = messageById(db, details.message.id).value_or(details.message);
        details.parts = allParts(db, details.message.id);
    }
    return page;
}

std::vector<MessageDetails> messageDetails(ReadDb &db, std::span<const qint64> ids)
{
    std::vector<MessageDetails> page;
    page.reserve(ids.size());
    for (const qint64 id : ids) {
        MessageDetails &details = page.emplace_back();
        details.message = messageById(db, {id}).value_or(campaign::Message{});
        details.name = db.value<QString>(u"SELECT name FROM contact WHERE id = ?"_s, details.message.contact)
                           .value_or(QString());
        details.parts = allParts(db, {id});
    }
    return page;
}

void forEachMessage(ReadDb &db, base::CampaignId campaign,
                    const std::function<void(const MessageDetails &)> &take)
{
    constexpr int kPage = 500;
    base::MessageId last;
    for (;;) {
        const auto page = messageDetails(db, campaign, last, kPage);
        for (const MessageDetails &details : page)
            take(details);
        if (page.size() < kPage)
            return;
        last = page.back().message.id;
    }
}

} // namespace store
