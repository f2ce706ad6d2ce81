#include "core/store/conversations.h"

using namespace Qt::StringLiterals;
using consent::SuppressionKind;
using inbox::Incoming;
using inbox::Verdict;

namespace store {
namespace {

qint64 rowOfIncoming(base::IncomingId id)
{
    return 2 * id.value;
}

qint64 rowOfMessage(base::MessageId id)
{
    return 2 * id.value + 1;
}

void say(WriteDb &db, qint64 row, const QString &text, base::ConversationId conversation)
{
    db.run(u"DELETE FROM said WHERE rowid = ?"_s, row);
    if (!text.isEmpty())
        db.run(u"INSERT INTO said (rowid, text, conversation) VALUES (?, ?, ?)"_s, row, QString(text + u'\n'),
               conversation);
}

bool wantsAnswer(const Incoming &incoming)
{
    return incoming.e164 != 0 && incoming.kind == inbox::Kind::Text && !incoming.port &&
           incoming.verdict != Verdict::OptOut && incoming.verdict != Verdict::OptIn;
}

/// The conversation with a number, or with a name (e164 0); a new one was never heard of.
base::ConversationId meet(WriteDb &db, qint64 e164, const QString &sender, bool practice)
{
    const base::ConversationId added{
        db.insert(u"INSERT INTO conversation (e164, sender, practice, incoming, last) VALUES (?, ?, ?, 0, 0) "
                  "ON CONFLICT DO NOTHING"_s,
                  e164, sender, practice)};
    if (added.isValid()) {
        say(db, -added.value, e164 == 0 ? sender : QString::number(e164), added);
        return added;
    }
    return db
        .value<base::ConversationId>(
            u"SELECT id FROM conversation WHERE e164 = ? AND sender = ? AND practice = ?"_s, e164, sender,
            practice)
        .value_or(base::ConversationId{});
}

} // namespace

std::optional<ConversationRow> conversationRow(ReadDb &db, base::ConversationId id, base::TimePoint now)
{
    Statement row = db.prepare(
        u"SELECT v.id, v.e164, v.sender, v.practice, v.last, v.unread, v.waits_since, c.id, "
        "coalesce(c.name, ''), coalesce(m.text, i.text, ''), m.id IS NOT NULL, coalesce(i.kind, 0), "
        "(SELECT min(s.kind) FROM suppression s WHERE v.e164 > 0 AND s.e164 = v.e164 AND "
        "(s.practice = v.practice OR s.kind = 3) AND (s.until IS NULL OR s.until > ?)) "
        "FROM conversation v LEFT JOIN contact c ON v.e164 > 0 AND c.e164 = v.e164 "
        "LEFT JOIN message m ON m.id = v.reply LEFT JOIN incoming i ON i.id = v.incoming WHERE v.id = ?"_s);
    if (!row.bind(now, id).next())
        return {};
    ConversationRow found;
    found.id = row.get<base::ConversationId>(0);
    found.e164 = row.get<qint64>(1);
    found.sender = row.get<QString>(2);
    found.practice = row.get<bool>(3);
    found.last = row.get<base::TimePoint>(4);
    found.unread = row.get<int>(5);
    found.waitsSince = row.get<std::optional<base::TimePoint>>(6);
    found.contact = row.get<base::ContactId>(7);
    found.name = row.get<QString>(8);
    found.text = row.get<QString>(9);
    found.isOurs = row.get<bool>(10);
    found.kind = row.get<inbox::Kind>(11);
    if (!row.isNull(12))
        found.suppression = row.get<SuppressionKind>(12);
    return found;
}

std::optional<base::ConversationId> conversationOf(ReadDb &db, base::IncomingId incoming)
{
    return db.value<base::ConversationId>(
        u"SELECT conversation FROM incoming WHERE id = ? AND conversation IS NOT NULL"_s, incoming);
}

base::ConversationId beginConversation(WriteDb &db, qint64 e164, bool practice)
{
    return e164 > 0 ? meet(db, e164, {}, practice) : base::ConversationId{};
}

void noteIncoming(WriteDb &db, const Incoming &incoming)
{
    if (incoming.e164 == 0 && incoming.sender.isEmpty())
        return;
    const QString sender = incoming.e164 == 0 ? incoming.sender : QString();
    const auto id = meet(db, incoming.e164, sender, incoming.practice);
    db.run(u"UPDATE incoming SET conversation = ? WHERE id = ?"_s, id, incoming.id);
    db.run(u"UPDATE conversation SET unread = unread + 1, incoming = max(incoming, ?), last = max(last, ?), "
           "reply = CASE WHEN last > ? THEN reply END WHERE id = ?"_s,
           incoming.id, incoming.received, incoming.received, id);
    if (wantsAnswer(incoming))
        db.run(u"UPDATE conversation SET waits_since = coalesce(waits_since, ?) WHERE id = ?"_s,
               incoming.received, id);
    else if (incoming.verdict == Verdict::OptOut)
        endWaiting(db, id);
    if (incoming.kind == inbox::Kind::Text)
        say(db, rowOfIncoming(incoming.id), incoming.text, id);
}

void noteReply(WriteDb &db, base::ConversationId id, base::MessageId message, const QString &text,
               base::TimePoint now)
{
    db.run(u"UPDATE conversation SET reply = ?, last = max(last, ?), unread = 0, waits_since = NULL "
           "WHERE id = ?"_s,
           message, now, id);
    say(db, rowOfMessage(message), text, id);
}

bool markRead(WriteDb &db, base::ConversationId id)
{
    return db.run(u"UPDATE conversation SET unread = 0 WHERE id = ? AND unread > 0"_s, id) == 1;
}

std::optional<base::TimePoint> endWaiting(WriteDb &db, base::ConversationId id)
{
    const auto since = db.value<base::TimePoint>(
        u"SELECT waits_since FROM conversation WHERE id = ? AND waits_since IS NOT NULL"_s, id);
    if (since)
        db.run(u"UPDATE conversation SET waits_since = NULL WHERE id = ?"_s, id);
    return since;
}

void waitAgain(WriteDb &db, base::ConversationId id, base::TimePoint since)
{
    db.run(u"UPDATE conversation SET waits_since = ? WHERE id = ? AND waits_since IS NULL"_s, since, id);
}

void endWaitingOfPaused(WriteDb &db, base::TimePoint upTo)
{
    db.run(
        u"UPDATE conversation SET waits_since = NULL WHERE waits_since IS NOT NULL AND (e164, practice) IN "
        "(SELECT e164, practice FROM suppression WHERE kind = 1 AND until IS NULL AND evidence IS NOT NULL "
        "AND since <= ?)"_s,
        upTo);
}

Waiters waiters(ReadDb &db)
{
    Statement row =
        db.prepare(u"SELECT count(*), min(waits_since) FROM conversation WHERE waits_since IS NOT NULL"_s);
    if (!row.bind().next())
        return {};
    return {row.get<int>(0), row.get<std::optional<base::TimePoint>>(1)};
}

void eraseConversations(WriteDb &db, qint64 e164)
{
    db.run(u"DELETE FROM said WHERE rowid IN (SELECT -id FROM conversation WHERE e164 = ?)"_s, e164);
    db.run(u"DELETE FROM said WHERE rowid IN (SELECT 2 * id FROM incoming WHERE e164 = ?)"_s, e164);
    db.run(u"DELETE FROM said WHERE rowid IN (SELECT 2 * id + 1 FROM message WHERE e164 = ?)"_s, e164);
    db.run(u"UPDATE incoming SET conversation = NULL WHERE e164 = ?"_s, e164);
    db.run(u"DELETE FROM conversation WHERE e164 = ?"_s, e164);
}

} // namespace store
