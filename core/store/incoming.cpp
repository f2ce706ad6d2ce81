#include "core/store/incoming.h"

using namespace Qt::StringLiterals;
using inbox::Fragment;
using inbox::Incoming;

namespace store {

namespace {

constexpr int kIncomingColumns = 16;

QString selectFragments(const QString &rest)
{
    return u"SELECT id, sim, line, practice, sender, named, identity, kind, concat, bits, total, seq, text, "
           u"data, "
           "class, port, sent, received, incoming FROM incoming_part "_s +
           rest;
}

QString selectIncoming(const QString &further, const QString &rest)
{
    return u"SELECT i.id, i.sim, i.line, i.practice, i.sender, i.e164, i.kind, i.text, i.data, i.class, "
           u"i.port, "
           "i.sent, i.received, i.verdict, i.in_reply_to, i.answer"_s +
           further + u" FROM incoming i "_s + rest;
}

Fragment readFragment(const Statement &row)
{
    Fragment fragment;
    fragment.id = row.get<qint64>(0);
    fragment.sim = row.get<base::SimId>(1);
    fragment.line = row.get<QString>(2);
    fragment.practice = row.get<bool>(3);
    fragment.sender = row.get<QString>(4);
    fragment.isNamed = row.get<bool>(5);
    fragment.identity = row.get<QByteArray>(6);
    fragment.kind = row.get<inbox::Kind>(7);
    fragment.concat = row.get<int>(8);
    fragment.bits = row.get<int>(9);
    fragment.total = row.get<int>(10);
    fragment.sequence = row.get<int>(11);
    fragment.text = row.get<QString>(12);
    fragment.data = row.get<QByteArray>(13);
    fragment.messageClass = row.get<std::optional<int>>(14);
    fragment.port = row.get<std::optional<int>>(15);
    fragment.sent = row.get<std::optional<base::TimePoint>>(16);
    fragment.received = row.get<base::TimePoint>(17);
    fragment.incoming = row.get<base::IncomingId>(18);
    return fragment;
}

Incoming readIncoming(const Statement &row)
{
    Incoming incoming;
    incoming.id = row.get<base::IncomingId>(0);
    incoming.sim = row.get<base::SimId>(1);
    incoming.line = row.get<QString>(2);
    incoming.practice = row.get<bool>(3);
    incoming.sender = row.get<QString>(4);
    incoming.e164 = row.get<qint64>(5);
    incoming.kind = row.get<inbox::Kind>(6);
    incoming.text = row.get<QString>(7);
    incoming.data = row.get<QByteArray>(8);
    incoming.messageClass = row.get<std::optional<int>>(9);
    incoming.port = row.get<std::optional<int>>(10);
    incoming.sent = row.get<std::optional<base::TimePoint>>(11);
    incoming.received = row.get<base::TimePoint>(12);
    incoming.verdict = row.get<inbox::Verdict>(13);
    incoming.inReplyTo = row.get<base::MessageId>(14);
    incoming.answer = row.get<base::MessageId>(15);
    return incoming;
}

template <class... Args>
std::vector<Fragment> fragments(ReadDb &db, const QString &sql, const Args &...args)
{
    std::vector<Fragment> all;
    Statement rows = db.prepare(sql);
    rows.bind(args...);
    while (rows.next())
        all.push_back(readFragment(rows));
    return all;
}

std::optional<qint64> numberOrNull(qint64 e164)
{
    return e164 != 0 ? std::optional(e164) : std::nullopt;
}

} // namespace

bool knowsFragment(ReadDb &db, const Fragment &f)
{
    return db.value<int>(u"SELECT 1 FROM incoming_part WHERE sim = ? AND identity = ?"_s, f.sim, f.identity)
        .has_value();
}

void insertFragment(WriteDb &db, const Fragment &f)
{
    db.run(
        u"INSERT INTO incoming_part (sim, line, practice, sender, named, identity, kind, concat, bits, "
        u"total, "
        "seq, text, data, class, port, sent, received, incoming) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?, ?)"_s,
        f.sim, f.line, f.practice, f.sender, f.isNamed, f.identity, f.kind, f.concat, f.bits, f.total,
        f.sequence, f.text, f.data, f.messageClass, f.port, f.sent, f.received, f.incoming);
}

std::vector<Fragment> waitingFragments(ReadDb &db, const Fragment &like)
{
    static const QString sql = selectFragments(u"WHERE sim = ? AND sender = ? AND concat = ? AND total = ? "
                                               "AND bits = ? AND incoming IS NULL ORDER BY id"_s);
    return fragments(db, sql, like.sim, like.sender, like.concat, like.total, like.bits);
}

std::vector<Fragment> gappyFragments(ReadDb &db, const Fragment &like, base::TimePoint since)
{
    static const QString latest =
        u"SELECT max(incoming) FROM incoming_part WHERE incoming IS NOT NULL AND sender <> '' AND sim = ? "
        "AND sender = ? AND concat = ? AND total = ? AND bits = ? AND received >= ?"_s;
    static const QString sql = selectFragments(u"WHERE incoming = ? AND sender <> '' ORDER BY id"_s);
    const auto incoming =
        db.value<base::IncomingId>(latest, like.sim, like.sender, like.concat, like.total, like.bits, since);
    if (!incoming || !incoming->isValid())
        return {};
    return fragments(db, sql, *incoming);
}

std::vector<Fragment> overdueFragments(ReadDb &db, base::TimePoint quietSince, base::TimePoint ahead)
{
    static const QString sql =
        selectFragments(u"WHERE id IN (SELECT min(id) FROM incoming_part WHERE incoming IS NULL "
                        "GROUP BY sim, sender, concat, total, bits "
                        "HAVING max(received) <= ? OR max(received) > ?) ORDER BY id"_s);
    return fragments(db, sql, quietSince, ahead);
}

std::optional<base::TimePoint> quietestSince(ReadDb &db)
{
    return db
        .value<std::optional<base::TimePoint>>(
            u"SELECT min(last) FROM (SELECT max(received) AS last FROM incoming_part WHERE incoming IS NULL "
            "GROUP BY sim, sender, concat, total, bits)"_s)
        .value_or(std::nullopt);
}

void assignFragments(WriteDb &db, const Fragment &like, base::IncomingId incoming)
{
    db.run(u"UPDATE incoming_part SET incoming = ? WHERE sim = ? AND sender = ? AND concat = ? AND total = ? "
           "AND bits = ? AND incoming IS NULL"_s,
           incoming, like.sim, like.sender, like.concat, like.total, like.bits);
}

void blankFragments(WriteDb &db, base::IncomingId incoming)
{
    db.run(
        u"UPDATE incoming_part SET sender = '', text = '', data = NULL WHERE incoming = ? AND sender <> ''"_s,
        incoming);
}

base::IncomingId insertIncoming(WriteDb &db, const Incoming &i)
{
    return {db.insert(
        u"INSERT INTO incoming (sim, line, practice, sender, e164, kind, text, data, class, port, sent, "
        "received, verdict, in_reply_to, answer) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        i.sim, i.line, i.practice, i.sender, numberOrNull(i.e164), i.kind, i.text, i.data, i.messageClass,
        i.port, i.sent, i.received, i.verdict, i.inReplyTo, i.answer)};
}

void updateIncoming(WriteDb &db, const Incoming &i)
{
    db.run(u"UPDATE incoming SET text = ?, data = ?, sent = ?, verdict = ?, answer = ? WHERE id = ?"_s,
           i.text, i.data, i.sent, i.verdict, i.answer, i.id);
}

std::optional<Incoming> incomingById(ReadDb &db, base::IncomingId id)
{
    static const QString sql = selectIncoming({}, u"WHERE i.id = ?"_s);
    Statement row = db.prepare(sql);
    if (!row.bind(id).next())
        return {};
    return readIncoming(row);
}

std::vector<InboxRow> inboxRows(ReadDb &db, const InboxFilter &filter)
{
    static const QString sql = selectIncoming(
        u", coalesce(c.name, '')"_s,
        u"LEFT JOIN contact c ON c.e164 = i.e164 WHERE i.received >= ? AND (? = 0 OR i.e164 = ?) "
        "AND (? = '' OR i.sender = ? COLLATE NOCASE) ORDER BY i.received, i.id"_s);
    std::vector<InboxRow> all;
    Statement row = db.prepare(sql);
    row.bind(filter.since.value_or(base::TimePoint{}), filter.e164, filter.e164, filter.sender,
             filter.sender);
    while (row.next())
        all.push_back({readIncoming(row), row.get<QString>(kIncomingColumns)});
    return all;
}

qint64 personEndingIn(ReadDb &db, base::SimId sim, const QString &digits)
{
    const auto people = db.values<qint64>(
        u"SELECT DISTINCT e164 FROM usage_person WHERE sim = ? AND e164 LIKE '%' || ? LIMIT 2"_s, sim,
        digits);
    return people.size() == 1 ? people.front() : 0;
}

int answersTo(ReadDb &db, qint64 e164, bool practice, base::TimePoint since)
{
    return db
        .value<int>(u"SELECT count(*) FROM incoming WHERE e164 = ? AND practice = ? AND received >= ? "
                    "AND answer IS NOT NULL"_s,
                    e164, practice, since)
        .value_or(0);
}

int answersOver(ReadDb &db, base::SimId sim, base::TimePoint since)
{
    return db
        .value<int>(u"SELECT count(*) FROM incoming WHERE received >= ? AND sim = ? AND answer IS NOT NULL"_s,
                    since, sim)
        .value_or(0);
}

bool saidBefore(ReadDb &db, const Incoming &incoming, base::TimePoint since)
{
    return db
        .value<int>(u"SELECT 1 FROM incoming WHERE e164 = ? AND practice = ? AND received >= ? AND text = ? "
                    u"AND id <> ? "
                    "LIMIT 1"_s,
                    incoming.e164, incoming.practice, since, incoming.text, incoming.id)
        .has_value();
}

} // namespace store
