#include "core/store/conversationquery.h"

#include "core/store/searchindex.h"
#include "core/store/trigrams.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kSlice = 50'000; // rows looked at between two questions whether to go on
constexpr int kMany = 4000;    // matches that are enough for the first rows

QString conditionOf(const ConversationQuery &query)
{
    switch (query.filter) {
    case ConversationQuery::Filter::All: return u"last > 0 AND ? >= 0"_s;
    case ConversationQuery::Filter::Waiting: return u"waits_since IS NOT NULL AND ? >= 0"_s;
    case ConversationQuery::Filter::OptedOut:
        return u"last > 0 AND id IN (SELECT v.id FROM suppression s JOIN conversation v ON v.e164 = s.e164 "
               u"AND "
               "(s.practice = v.practice OR s.kind = 3) WHERE s.e164 IS NOT NULL AND "
               "(s.until IS NULL OR s.until > ?))"_s;
    }
    return {};
}

bool hasAll(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words,
                               [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Conversations in which something was found: a mark for each.
class Found
{
public:
    explicit Found(ReadDb &db)
        : m_marks(static_cast<size_t>(
              db.value<qint64>(u"SELECT coalesce(max(id), 0) + 1 FROM conversation"_s).value_or(1)))
    {
    }
    void add(base::ConversationId id)
    {
        if (const auto at = static_cast<size_t>(id.value); at < m_marks.size())
            m_marks[at] = true;
    }
    bool has(base::ConversationId id) const
    {
        const auto at = static_cast<size_t>(id.value);
        return at < m_marks.size() && m_marks[at];
    }

private:
    std::vector<bool> m_marks;
};

class Search
{
public:
    Search(ReadDb &db, const QString &text, int limit)
        : m_db(db)
        , m_terms(text)
        , m_limit(limit < 0 ? -1 : kMany)
        , m_found(db)
    {
    }

    const Found &run()
    {
        const auto question = trigramQuestion(m_db, Vocabulary::Texts, m_terms.words());
        if (question.all.isEmpty())
            lookThroughTexts();
        else if (!question.hasUnknownWord)
            askIndex(question);
        findPeople();
        return m_found;
    }

private:
    void askIndex(const TrigramQuestion &question)
    {
        const QString columns = question.unasked == 0 ? u"conversation, ''"_s : u"conversation, text"_s;
        Statement row = m_db.prepare(u"SELECT "_s + columns +
                                     u" FROM said WHERE said MATCH ? ORDER BY rowid DESC LIMIT ?"_s);
        row.bind(question.text(), m_limit);
        for (int seen = 1; row.next(); ++seen) {
            if (question.unasked == 0 || hasAll(row.get<QString>(1), m_terms.words()))
                m_found.add(row.get<base::ConversationId>(0));
            if (seen % kSlice == 0 && m_db.cancelled())
                return;
        }
    }

    /// Single letters: row by row, the latest first.
    void lookThroughTexts()
    {
        qint64 last = m_db.value<qint64>(u"SELECT max(rowid) FROM said"_s).value_or(0);
        int matches = 0;
        for (; last > 0 && !m_db.cancelled() && (m_limit < 0 || matches < m_limit); last -= kSlice) {
            Statement row =
                m_db.prepare(u"SELECT conversation, text FROM said WHERE rowid > ? AND rowid <= ?"_s);
            row.bind(last - kSlice, last);
            while (row.next()) {
                if (!hasAll(row.get<QString>(1), m_terms.words()))
                    continue;
                m_found.add(row.get<base::ConversationId>(0));
                ++matches;
            }
        }
    }

    void findPeople()
    {
        static const QString sql = u"SELECT v.id FROM contact c JOIN conversation v ON v.e164 = c.e164 "
                                   "WHERE c.id = ?"_s;
        int seen = 0;
        for (const auto contact : search(m_db, m_terms, m_limit)) {
            for (const auto id : m_db.values<base::ConversationId>(sql, contact))
                m_found.add(id);
            if (++seen % kSlice == 0 && m_db.cancelled())
                return;
        }
    }

    ReadDb &m_db;
    const SearchTerms m_terms;
    int m_limit;
    Found m_found;
};

} // namespace

std::vector<base::ConversationId> conversationIds(ReadDb &db, const ConversationQuery &query, int limit)
{
    return db.values<base::ConversationId>(u"SELECT id FROM conversation WHERE "_s + conditionOf(query) +
                                               u" ORDER BY last DESC, id DESC LIMIT ?"_s,
                                           query.now, limit);
}

std::vector<base::ConversationId> conversationsAmong(ReadDb &db, const QString &search,
                                                     std::span<const base::ConversationId> everybody,
                                                     int limit)
{
    Search searching(db, search, limit);
    const Found &found = searching.run();
    std::vector<base::ConversationId> kept;
    for (const auto id : everybody) {
        if (limit >= 0 && std::ssize(kept) == limit)
            break;
        if (found.has(id))
            kept.push_back(id);
    }
    return kept;
}

std::optional<FoundText> textFound(ReadDb &db, base::ConversationId id, const QString &search)
{
    const SearchTerms terms(search);
    Statement row = db.prepare(
        u"SELECT text, 0, received AS at, id FROM incoming WHERE conversation = ? AND kind = 0 UNION ALL "
        "SELECT m.text, 1, m.queued, m.id FROM conversation v JOIN message m ON v.e164 > 0 AND m.e164 = "
        "v.e164 "
        "JOIN campaign c ON c.id = m.campaign AND c.kind = 2 AND c.practice = v.practice WHERE v.id = ? "
        "ORDER BY at DESC LIMIT ?"_s);
    row.bind(id, id, kLookedBack);
    while (row.next())
        if (hasAll(row.get<QString>(0), terms.words()))
            return FoundText{row.get<QString>(0), row.get<bool>(1), row.get<qint64>(3),
                             row.get<base::TimePoint>(2)};
    return {};
}

} // namespace store
