#include "core/store/messages.h"

#include "core/store/readall.h"
#include "core/store/tally.h"

using namespace Qt::StringLiterals;
using campaign::Message;
using campaign::MessageState;
using campaign::Standing;

namespace store {

namespace {

QString select(const QString &rest)
{
    return u"SELECT m.id, m.campaign, m.contact, m.e164, m.text, m.digest, m.alphabet, m.parts, m.state, "
           u"m.why, m.queued, "
           "m.prefers, m.not_before, m.sim, m.concat FROM message m "_s +
           rest;
}

Message read(const Statement &row)
{
    Message message;
    message.id = row.get<base::MessageId>(0);
    message.campaign = row.get<base::CampaignId>(1);
    message.contact = row.get<base::ContactId>(2);
    message.e164 = row.get<qint64>(3);
    message.text = row.get<QString>(4);
    message.digest = row.get<qint64>(5);
    message.alphabet = row.get<pdu::Alphabet>(6);
    message.parts = row.get<int>(7);
    message.standing = {row.get<MessageState>(8), row.get<campaign::Reason>(9)};
    message.queued = row.get<base::TimePoint>(10);
    message.prefers = row.get<base::SimId>(11);
    message.notBefore = row.get<base::TimePoint>(12);
    message.sim = row.get<base::SimId>(13);
    message.concat = row.get<int>(14);
    return message;
}

/// A statement costs as much as several rows of it, and so do the values that its rows share.
constexpr int kRowsAStatement = 32;

QString insertRows(int rows)
{
    const QStringList values(rows, u"(?, ?, ?, ?, ?, ?, ?)"_s);
    return u"INSERT INTO message (campaign, state, why, queued, not_before, contact, e164, text, digest, "
           u"alphabet, parts, prefers) "
           "SELECT ?, ?, ?, ?, ?, * FROM (VALUES "_s +
           values.join(u", "_s) + u") WHERE true ON CONFLICT DO NOTHING"_s;
}

void bindShared(Statement &rows, const Message &m)
{
    rows.bind(m.campaign, m.standing.state, m.standing.why, m.queued, m.notBefore);
}

void addOwn(Statement &rows, const Message &m)
{
    rows.add(m.contact, m.e164, m.text, m.digest, m.alphabet, m.parts, m.prefers.value);
}

} // namespace

base::MessageId insertMessage(WriteDb &db, const Message &message)
{
    static const QString sql = insertRows(1);
    Statement row = db.prepare(sql);
    bindShared(row, message);
    addOwn(row, message);
    return {row.run() > 0 ? row.lastId() : 0};
}

qint64 insertMessages(WriteDb &db, std::span<const Message> messages)
{
    static const QString sql = insertRows(kRowsAStatement);
    Statement rows = db.prepare(sql);
    qint64 inserted = 0;
    for (; messages.size() >= kRowsAStatement; messages = messages.subspan(kRowsAStatement)) {
        bindShared(rows, messages.front());
        for (const Message &message : messages.first(kRowsAStatement))
            addOwn(rows, message);
        inserted += rows.run();
    }
    for (const Message &message : messages)
        inserted += insertMessage(db, message).isValid() ? 1 : 0;
    return inserted;
}

std::optional<Message> messageById(ReadDb &db, base::MessageId id)
{
    static const QString sql = select(u"WHERE m.id = ?"_s);
    auto found = readAll(db, read, sql, id);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

bool bindMessage(WriteDb &db, base::MessageId id, base::SimId sim, int concat, base::TimePoint now)
{
    return db.run(u"UPDATE message SET state = 1, why = 0, not_before = 0, sim = ?, concat = ?, bound = ? "
                  "WHERE id = ? AND state = 0"_s,
                  sim, concat, now, id) == 1;
}

bool moveMessage(WriteDb &db, const Message &was, Standing to, base::TimePoint notBefore, base::SimId sim)
{
    return db.run(
               u"UPDATE message SET state = ?, why = ?, not_before = ?, sim = ? WHERE id = ? AND state = ?"_s,
               to.state, to.why, notBefore, sim, was.id, was.standing.state) == 1;
}

void renewConcat(WriteDb &db, base::MessageId id, int concat)
{
    db.run(u"UPDATE message SET concat = ? WHERE id = ?"_s, concat, id);
}

void wakeTextsMidway(WriteDb &db, base::TimePoint now)
{
    db.run(u"UPDATE message SET not_before = ? WHERE id IN (SELECT message FROM part WHERE state = 0) AND "
           u"state = 1 "
           "AND not_before < ?"_s,
           now, now);
}

std::vector<base::MessageId> freshMessages(ReadDb &db, base::CampaignId campaign, base::SimId prefers,
                                           base::MessageId after, int limit)
{
    return db.values<base::MessageId>(
        u"SELECT id FROM message WHERE campaign = ? AND prefers = ? AND state = 0 "
        "AND not_before = 0 AND id > ? ORDER BY id LIMIT ?"_s,
        campaign, prefers.value, after.value, limit);
}

std::vector<base::SimId> preferredSims(ReadDb &db, base::CampaignId campaign)
{
    std::vector<base::SimId> sims;
    qint64 last = -1;
    while (!db.failed()) {
        const auto next = db.value<std::optional<qint64>>(
            u"SELECT min(prefers) FROM message WHERE campaign = ? AND state = 0 AND not_before = 0 AND prefers > ?"_s,
            campaign, last);
        if (!next || !*next)
            break;
        last = **next;
        sims.push_back({last});
    }
    return sims;
}

std::vector<Message> dueMessages(ReadDb &db, base::SimId sim, base::TimePoint now, bool practice, int limit)
{
    static const QString sql =
        select(u"JOIN campaign c ON c.id = m.campaign WHERE m.not_before > 0 AND m.not_before <= ? "
               "AND m.state IN (0, 1) AND (m.sim IS NULL OR m.sim = ?) AND c.state = 2 "
               "AND c.practice = ? ORDER BY m.not_before LIMIT ?"_s);
    return readAll(db, read, sql, now, sim, practice, limit);
}

std::optional<base::TimePoint> nextDue(ReadDb &db, base::TimePoint now)
{
    return db
        .value<std::optional<base::TimePoint>>(
            u"SELECT min(not_before) FROM message WHERE not_before > 0 AND not_before > ? AND state IN (0, 1)"_s,
            now)
        .value_or(std::nullopt);
}

std::vector<Message> unsentTo(ReadDb &db, qint64 e164, bool practice)
{
    static const QString sql =
        select(u"JOIN campaign c ON c.id = m.campaign WHERE m.e164 = ? AND m.state IN (0, 5) "
               "AND c.practice = ? AND c.kind <> 1"_s);
    return readAll(db, read, sql, e164, practice);
}

std::optional<LastText> lastTextTo(ReadDb &db, qint64 e164, bool practice)
{
    Statement row = db.prepare(u"SELECT m.id, m.sim FROM message m JOIN campaign c ON c.id = m.campaign "
                               "WHERE m.e164 = ? AND m.bound IS NOT NULL AND c.practice = ? "
                               "ORDER BY m.bound DESC, m.id DESC LIMIT 1"_s);
    if (!row.bind(e164, practice).next())
        return {};
    return LastText{row.get<base::MessageId>(0), row.get<base::SimId>(1)};
}

bool hasRecentTwin(ReadDb &db, qint64 e164, qint64 digest, base::TimePoint since, bool practice,
                   base::CampaignId except)
{
    return db
        .value<int>(
            u"SELECT 1 FROM message m JOIN campaign c ON c.id = m.campaign WHERE m.e164 = ? AND m.digest = ? "
            "AND m.queued >= ? AND m.state NOT IN (4, 6, 7) AND c.practice = ? AND m.campaign IS DISTINCT FROM ? LIMIT 1"_s,
            e164, digest, since, practice, except)
        .has_value();
}

base::MessageId closeUnsent(WriteDb &db, TallyChanges &tally, base::CampaignId campaign,
                            base::MessageId after, int limit, Standing to)
{
    static const QString unsent =
        u"campaign = ? AND id > ? AND id <= ? AND (state IN (0, 5) OR (state = 1 AND NOT EXISTS "
        "(SELECT 1 FROM part WHERE part.message = message.id AND part.state = 1)))"_s;
    static const QString count =
        u"SELECT state, why, count(*) FROM message WHERE "_s + unsent + u" GROUP BY state, why"_s;
    static const QString close = u"UPDATE message SET state = ?, why = ?, not_before = 0 WHERE "_s + unsent;

    const auto last = db.value<base::MessageId>(
        u"SELECT max(id) FROM (SELECT id FROM message WHERE campaign = ? AND id > ? ORDER BY id LIMIT ?)"_s,
        campaign, after.value, limit);
    if (!last || !last->isValid())
        return {};
    Statement group = db.prepare(count);
    group.bind(campaign, after.value, *last);
    while (group.next())
        tally.move(campaign, {group.get<MessageState>(0), group.get<campaign::Reason>(1)}, to,
                   group.get<qint64>(2));
    db.run(close, to.state, to.why, campaign, after.value, *last);
    return *last;
}

} // namespace store
