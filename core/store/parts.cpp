#include "core/store/parts.h"

#include "core/store/readall.h"

using namespace Qt::StringLiterals;
using campaign::Part;
using campaign::PartState;

namespace store {

namespace {

QString select(const QString &rest)
{
    return u"SELECT id, message, seq, attempt, tries, state, superseded, validity, line, sim, handed, "
           u"answered, reference, "
           "code, status, reported FROM part "_s +
           rest;
}

Part read(const Statement &row)
{
    Part part;
    part.id = row.get<base::PartId>(0);
    part.message = row.get<base::MessageId>(1);
    part.seq = row.get<int>(2);
    part.attempt = row.get<int>(3);
    part.tries = row.get<int>(4);
    part.state = row.get<PartState>(5);
    part.superseded = row.get<campaign::Superseded>(6);
    part.validity = row.get<std::optional<int>>(7);
    part.line = row.get<QString>(8);
    part.sim = row.get<base::SimId>(9);
    part.handed = row.get<base::TimePoint>(10);
    part.answered = row.get<base::TimePoint>(11);
    part.reference = row.get<std::optional<int>>(12);
    part.code = row.get<QString>(13);
    part.status = row.get<std::optional<int>>(14);
    part.reported = row.get<base::TimePoint>(15);
    return part;
}

template <class... Args>
std::optional<Part> readOne(ReadDb &db, const QString &sql, const Args &...args)
{
    auto found = readAll(db, read, sql, args...);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<base::TimePoint> orNull(base::TimePoint time)
{
    return time == base::TimePoint{} ? std::nullopt : std::optional(time);
}

} // namespace

base::PartId insertPart(WriteDb &db, const Part &p, qint64 recipient)
{
    return {db.insert(
        u"INSERT INTO part (message, seq, attempt, tries, state, validity, line, sim, tail, handed) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        p.message, p.seq, p.attempt, p.tries, p.state, p.validity, p.line, p.sim,
        send::recipientTail(recipient), orNull(p.handed))};
}

bool handPart(WriteDb &db, const Part &p)
{
    return db.run(
               u"UPDATE part SET state = 1, line = ?, sim = ?, handed = ?, validity = ? WHERE id = ? AND state = 0"_s,
               p.line, p.sim, p.handed, p.validity, p.id) == 1;
}

bool answerPart(WriteDb &db, const Part &p, PartState from, PartState orFrom)
{
    return db.run(
               u"UPDATE part SET state = ?, reference = ?, code = ?, answered = ? WHERE id = ? AND state IN (?, ?)"_s,
               p.state, p.reference, p.code, orNull(p.answered), p.id, from, orFrom) == 1;
}

bool reportPart(WriteDb &db, base::PartId id, PartState to, int status, base::TimePoint when)
{
    return db.run(u"UPDATE part SET state = ?, status = ?, reported = ? WHERE id = ? AND state = 2"_s, to,
                  status, when, id) == 1;
}

void notePartStatus(WriteDb &db, base::PartId id, int status)
{
    db.run(u"UPDATE part SET status = ? WHERE id = ? AND state = 2"_s, status, id);
}

void supersedePart(WriteDb &db, base::PartId id, campaign::Superseded superseded)
{
    db.run(u"UPDATE part SET superseded = ? WHERE id = ?"_s, superseded, id);
}

void supersedeWholeText(WriteDb &db, base::MessageId message)
{
    db.run(u"UPDATE part SET superseded = 2 WHERE message = ? AND state <> 0"_s, message);
}

bool dropWaitingPart(WriteDb &db, base::MessageId message, int seq)
{
    return db.run(u"DELETE FROM part WHERE message = ? AND seq = ? AND state = 0"_s, message, seq) > 0;
}

std::optional<Part> partById(ReadDb &db, base::PartId id)
{
    static const QString sql = select(u"WHERE id = ?"_s);
    return readOne(db, sql, id);
}

std::vector<Part> allParts(ReadDb &db, base::MessageId message)
{
    static const QString sql = select(u"WHERE message = ? ORDER BY seq, attempt"_s);
    return readAll(db, read, sql, message);
}

namespace {

int rank(const Part &part)
{
    return part.state == PartState::Delivered ? 2 : part.state == PartState::Accepted ? 1 : 0;
}

} // namespace

std::vector<Part> currentParts(ReadDb &db, base::MessageId message)
{
    std::vector<Part> current;
    for (Part &part : allParts(db, message)) {
        if (part.superseded == campaign::Superseded::ByWholeText)
            continue;
        if (current.empty() || current.back().seq != part.seq)
            current.push_back(std::move(part));
        else if (rank(part) >= rank(current.back()))
            current.back() = std::move(part);
    }
    return current;
}

std::optional<Part> supersededDoubt(ReadDb &db, base::MessageId message, int seq)
{
    static const QString sql = select(
        u"WHERE message = ? AND seq = ? AND state = 8 AND superseded = 1 ORDER BY attempt DESC LIMIT 1"_s);
    return readOne(db, sql, message, seq);
}

int doubtfulAttempts(ReadDb &db, base::MessageId message, int seq)
{
    return db
        .value<int>(u"SELECT count(*) FROM part WHERE message = ? AND seq = ? AND state = 8"_s, message, seq)
        .value_or(0);
}

std::vector<Part> handedParts(ReadDb &db)
{
    static const QString sql = select(u"WHERE state = 1 ORDER BY id"_s);
    return readAll(db, read, sql);
}

namespace {

template <class... Args>
void addOpenParts(ReadDb &db, std::vector<send::OpenPart> &parts, const QString &condition,
                  const Args &...args)
{
    Statement row = db.prepare(condition);
    row.bind(args...);
    while (row.next()) {
        const auto validity = std::chrono::seconds(std::max(0, row.get<int>(5)));
        parts.push_back({row.get<base::PartId>(0), row.get<PartState>(1), row.get<std::optional<int>>(2),
                         row.get<qint64>(3), row.get<base::TimePoint>(4), validity});
    }
}

QString selectOpen(const QString &rest)
{
    return u"SELECT p.id, p.state, p.reference, m.e164, p.handed, p.validity FROM part p JOIN message m ON "
           u"m.id = p.message "
           "WHERE "_s +
           rest;
}

} // namespace

std::vector<send::OpenPart> openParts(ReadDb &db, base::SimId sim, int reference, std::optional<int> tail)
{
    static const QString toTail =
        selectOpen(u"p.sim = ? AND p.reference = ? AND p.tail = ? AND p.state = 2 ORDER BY p.id LIMIT 64"_s);
    static const QString toAnybody =
        selectOpen(u"p.sim = ? AND p.reference = ? AND p.state = 2 ORDER BY p.id DESC LIMIT 1"_s);
    static const QString inHand =
        selectOpen(u"p.state IN (1, 8) AND p.sim = ? AND p.tail = ? ORDER BY p.id LIMIT 64"_s);
    std::vector<send::OpenPart> parts;
    if (!tail) {
        addOpenParts(db, parts, toAnybody, sim, reference);
        return parts;
    }
    addOpenParts(db, parts, toTail, sim, reference, *tail);
    addOpenParts(db, parts, inHand, sim, *tail);
    return parts;
}

std::vector<Doubt> doubts(ReadDb &db, base::CampaignId campaign)
{
    Statement row =
        db.prepare(u"SELECT m.id, p.id, m.campaign, m.e164, coalesce(c.name, ''), m.text, p.line, p.handed, "
                   "p.code FROM part p JOIN message m ON m.id = p.message LEFT JOIN contact c ON "
                   "c.id = m.contact WHERE p.state = 8 AND p.superseded = 0 AND m.state <> 4 "
                   "AND (m.campaign = ? OR ? = 0) ORDER BY p.id"_s);
    row.bind(campaign.value, campaign.value);
    std::vector<Doubt> all;
    while (row.next())
        all.push_back({row.get<base::MessageId>(0), row.get<base::PartId>(1), row.get<base::CampaignId>(2),
                       row.get<qint64>(3), row.get<QString>(4), row.get<QString>(5), row.get<QString>(6),
                       row.get<base::TimePoint>(7), row.get<QString>(8)});
    return all;
}

} // namespace store
