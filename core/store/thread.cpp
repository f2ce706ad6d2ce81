#include "core/store/thread.h"

#include "core/store/incoming.h"
#include "core/store/readall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

ThreadEntry theirs(const Statement &row)
{
    ThreadEntry entry;
    entry.id = row.get<qint64>(0);
    entry.at = row.get<base::TimePoint>(1);
    entry.text = row.get<QString>(2);
    entry.kind = row.get<inbox::Kind>(3);
    entry.verdict = row.get<inbox::Verdict>(4);
    return entry;
}

ThreadEntry ours(const Statement &row)
{
    ThreadEntry entry;
    entry.isOurs = true;
    entry.id = row.get<qint64>(0);
    entry.at = row.get<base::TimePoint>(1);
    entry.text = row.get<QString>(2);
    entry.standing = {row.get<campaign::MessageState>(3), row.get<campaign::Reason>(4)};
    entry.source = row.get<campaign::Kind>(5);
    entry.campaign = row.get<QString>(6);
    entry.wantsReports = campaign::policyFromJson(row.get<QString>(7)).wantsReports;
    entry.accepted = row.get<std::optional<base::TimePoint>>(8);
    entry.reported = row.get<std::optional<base::TimePoint>>(9);
    if (entry.standing.state == campaign::MessageState::Failed)
        entry.failure =
            FailureClass{entry.standing.why, row.get<QString>(10), row.get<std::optional<int>>(11)};
    return entry;
}

std::vector<ThreadEntry> theirTexts(ReadDb &db, base::ConversationId id, base::TimePoint since, int limit)
{
    return readAll(db, theirs,
                   u"SELECT id, received, text, kind, verdict FROM incoming WHERE conversation = ? AND "
                   "received >= ? ORDER BY received DESC, id DESC LIMIT ?"_s,
                   id, since, limit);
}

std::vector<ThreadEntry> ourTexts(ReadDb &db, base::ConversationId id, base::TimePoint since, int limit)
{
    return readAll(
        db, ours,
        u"SELECT m.id, coalesce(m.bound, m.queued) AS at, m.text, m.state, m.why, c.kind, c.name, c.policy, "
        "(SELECT max(p.answered) FROM part p WHERE p.message = m.id AND p.state IN (2, 3)), "
        "(SELECT max(p.reported) FROM part p WHERE p.message = m.id AND p.state = 3), "
        "coalesce(f.code, ''), f.status "
        "FROM conversation v JOIN message m ON v.e164 > 0 AND m.e164 = v.e164 "
        "JOIN campaign c ON c.id = m.campaign LEFT JOIN part f ON m.state = 4 AND f.id = (SELECT max(id) "
        "FROM "
        "part WHERE message = m.id AND superseded <> 2 AND state IN (4, 6, 7)) "
        "WHERE v.id = ? AND c.practice = v.practice AND at >= ? "
        "ORDER BY at DESC, m.id DESC LIMIT ?"_s,
        id, since, limit);
}

} // namespace

std::vector<ThreadEntry> thread(ReadDb &db, const ThreadQuery &query, bool *more)
{
    const auto all = [&](base::TimePoint since, int limit) {
        auto entries = theirTexts(db, query.conversation, since, limit);
        const auto sent = ourTexts(db, query.conversation, since, limit);
        entries.insert(entries.end(), sent.begin(), sent.end());
        // What answers a text in the same moment stands behind it.
        std::ranges::stable_sort(entries, std::ranges::greater(),
                                 [](const ThreadEntry &entry) { return std::pair(entry.at, entry.isOurs); });
        return entries;
    };
    const auto limit = static_cast<size_t>(std::max(query.limit, 0));
    auto entries = all({}, query.limit + 1);
    bool hasMore = entries.size() > limit;
    entries.resize(std::min(entries.size(), limit));
    if (hasMore && query.since && *query.since < entries.back().at) {
        entries = all(*query.since, -1);
        hasMore = true;
    }
    if (more)
        *more = hasMore;
    std::ranges::reverse(entries);
    return entries;
}

std::optional<base::SimId> lastSimOf(ReadDb &db, base::ConversationId id)
{
    return db.value<base::SimId>(
        u"SELECT sim FROM incoming WHERE conversation = ? ORDER BY received DESC, id DESC LIMIT 1"_s, id);
}

std::vector<OptOutRecord> optOutsOf(ReadDb &db, qint64 e164, bool practice, base::TimePoint now)
{
    std::vector<OptOutRecord> records;
    for (auto &entry : activeSuppressionsOf(db, e164, practice, now)) {
        const auto text =
            entry.evidence.isValid() ? incomingById(db, entry.evidence) : std::optional<inbox::Incoming>();
        records.push_back({std::move(entry), text ? text->text : QString()});
    }
    return records;
}

} // namespace store
