#include "core/store/searchindex.h"

#include "core/store/contacts.h"
#include "core/store/idset.h"
#include "core/store/initials.h"
#include "core/store/trigrams.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kSlice = 50'000; // rows looked at between two questions whether to go on
constexpr int kTried = 4'000;  // rows gone through for the first ones, before all matches are asked for
constexpr size_t kTriedAtOnce = 250;

/// With SearchTerms::likePattern() for each question mark: leaves most rows unread.
const QString kLikely =
    u"(name LIKE ? ESCAPE '\\' OR fields LIKE ? ESCAPE '\\' OR e164 LIKE ? ESCAPE '\\')"_s;

/// A row as the index knows it: the columns of contact_search, with the values of the fields on lines of
/// their own, and a line feed at the end: see 002_people.sql.
const QString kIndexed =
    u"CASE WHEN name = '' THEN '' ELSE name || char(10) END, e164 || char(10), CASE WHEN fields = '' THEN '' "
    "ELSE (SELECT coalesce(group_concat(value, char(10)) || char(10), '') FROM json_each(contact.fields)) "
    "END "_s;

/// What the index finds, stale contacts aside, of whom it knows nothing true.
QString inIndexSql(ReadDb &db)
{
    const bool hasStale = db.value<bool>(u"SELECT EXISTS (SELECT 1 FROM search_stale)"_s).value_or(true);
    return u"SELECT rowid FROM contact_search WHERE contact_search MATCH ? "_s +
           (hasStale ? u"AND rowid NOT IN (SELECT contact FROM search_stale) "_s : QString()) +
           u"ORDER BY rowid"_s;
}

qint64 indexedUpTo(ReadDb &db)
{
    return db.value<qint64>(u"SELECT contact FROM search_progress"_s).value_or(0);
}

void forget(WriteDb &db, base::ContactId contact)
{
    db.run(u"INSERT INTO contact_search (contact_search, rowid, name, number, fields) "
           "SELECT 'delete', contact, name, number, fields FROM search_stale WHERE contact = ?"_s,
           contact);
    db.run(u"DELETE FROM search_stale WHERE contact = ?"_s, contact);
}

int addRange(WriteDb &db, qint64 after, qint64 last)
{
    static const QString sql = u"INSERT INTO contact_search (rowid, name, number, fields) SELECT id, "_s +
                               kIndexed + u"FROM contact WHERE id > ? AND id <= ?"_s;
    return db.run(sql, after, last);
}

/// How many stale contacts it has brought up to date.
int refreshStale(WriteDb &db, int rows)
{
    const auto stale =
        db.values<base::ContactId>(u"SELECT contact FROM search_stale ORDER BY contact LIMIT ?"_s, rows);
    for (const base::ContactId contact : stale) {
        forget(db, contact);
        addRange(db, contact.value - 1, contact.value);
    }
    return static_cast<int>(stale.size());
}

/// Those of `everybody` that are among `found`.
std::vector<base::ContactId> inOrder(const InTurn &everybody, const std::vector<base::ContactId> &found)
{
    const IdSet wanted(found);
    std::vector<base::ContactId> kept;
    kept.reserve(found.size());
    for (const auto run : everybody)
        std::ranges::copy_if(run, std::back_inserter(kept),
                             [&](base::ContactId id) { return wanted.contains(id); });
    return kept;
}

bool isMatch(ReadDb &db, const SearchTerms &terms, base::ContactId id)
{
    const auto contact = contactById(db, id);
    return contact && terms.match(*contact);
}

/// Of these rows the ones that may match, in their order.
std::vector<base::ContactId> likely(ReadDb &db, const SearchTerms &terms,
                                    std::span<const base::ContactId> rows)
{
    QStringList ids;
    for (const base::ContactId id : rows)
        ids << QString::number(id.value);
    static const QString sql = u"SELECT contact.id FROM json_each(?) AS asked JOIN contact "
                               "ON contact.id = asked.value WHERE "_s +
                               kLikely + u" ORDER BY asked.key"_s;
    const QString pattern = terms.likePattern();
    return db.values<base::ContactId>(sql, u'[' + ids.join(u',') + u']', pattern, pattern, pattern);
}

/// The first `limit` that match, by reading at most `kTried` rows; fewer if it does not look as if that many
/// were among those.
std::vector<base::ContactId> firstRows(ReadDb &db, const SearchTerms &terms, const InTurn &everybody,
                                       int limit)
{
    std::vector<base::ContactId> tried;
    std::ranges::copy(everybody | std::views::join | std::views::take(kTried), std::back_inserter(tried));
    std::vector<base::ContactId> kept;
    for (size_t at = 0; at < tried.size() && std::ssize(kept) < limit && !db.cancelled();
         at += kTriedAtOnce) {
        const auto some = std::span(tried).subspan(at, std::min(kTriedAtOnce, tried.size() - at));
        std::ranges::copy_if(likely(db, terms, some), std::back_inserter(kept), [&](base::ContactId id) {
            return std::ssize(kept) < limit && isMatch(db, terms, id);
        });
        const auto read = static_cast<std::ptrdiff_t>(at + some.size());
        if (std::ssize(kept) * kTried < limit * read)
            break;
    }
    return kept;
}

/// Collects matches, and stops when there are enough.
class Matches
{
public:
    Matches(ReadDb &db, const SearchTerms &terms, int limit)
        : m_db(db)
        , m_terms(terms)
        , m_limit(limit)
    {
    }

    /// From the index.
    void fromIndex(const TrigramQuestion &question)
    {
        if (question.hasUnknownWord)
            return;
        const QStringList initials = initialsAmong(m_terms.words());
        const bool isReadOff = initials.size() == question.unasked;
        const std::optional narrowed =
            initials.isEmpty() ? std::nullopt : std::optional(withInitials(m_db, initials));
        if (isReadOff) {
            m_found = m_db.values<base::ContactId>(inIndexSql(m_db) + u" LIMIT ?"_s, question.text(),
                                                   narrowed ? -1 : m_limit);
            std::erase_if(m_found, [&](base::ContactId id) { return narrowed && !narrowed->contains(id); });
            return;
        }
        Statement row = m_db.prepare(inIndexSql(m_db));
        row.bind(question.text());
        for (int seen = 1; !isFull() && row.next(); ++seen) {
            const auto id = row.get<base::ContactId>(0);
            if ((!narrowed || narrowed->contains(id)) && isMatch(m_db, m_terms, id))
                m_found.push_back(id);
            if (seen % kSlice == 0 && m_db.cancelled())
                return;
        }
    }

    /// All of them, if there are no other words.
    void fromInitials() { m_found = withInitials(m_db, m_terms.words()).ascending(); }

    void fromStale()
    {
        const size_t before = m_found.size();
        for (const auto id : m_db.values<base::ContactId>(u"SELECT contact FROM search_stale"_s)) {
            if (isMatch(m_db, m_terms, id))
                m_found.push_back(id);
        }
        if (m_found.size() > before)
            m_found = sorted();
    }

    /// Row by row, what the index has not come to yet.
    void fromRowsAfter(qint64 after)
    {
        const qint64 last = m_db.value<qint64>(u"SELECT max(id) FROM contact"_s).value_or(0);
        for (; after < last && !isFull() && !m_db.cancelled(); after += kSlice)
            fromSlice(after);
    }

    std::vector<base::ContactId> sorted()
    {
        if (!std::ranges::is_sorted(m_found)) // as a rule it is, and sorting a hundred thousand takes a while
            std::ranges::sort(m_found);
        if (isFull())
            m_found.resize(static_cast<size_t>(m_limit));
        return std::move(m_found);
    }

private:
    bool isFull() const { return m_limit >= 0 && m_found.size() >= static_cast<size_t>(m_limit); }

    void fromSlice(qint64 after)
    {
        const QString pattern = m_terms.likePattern();
        Statement row = m_db.prepare(u"SELECT id FROM contact WHERE id > ? AND id <= ? AND "_s + kLikely +
                                     u" ORDER BY id"_s);
        row.bind(after, after + kSlice, pattern, pattern, pattern);
        while (!isFull() && row.next()) {
            if (const auto id = row.get<base::ContactId>(0); isMatch(m_db, m_terms, id))
                m_found.push_back(id);
        }
    }

    ReadDb &m_db;
    const SearchTerms &m_terms;
    int m_limit;
    std::vector<base::ContactId> m_found;
};

} // namespace

void markStale(WriteDb &db, base::ContactId contact)
{
    static const QString sql =
        u"INSERT INTO search_stale (contact, name, number, fields) SELECT id, "_s + kIndexed +
        u"FROM contact WHERE id = ? AND id <= (SELECT contact FROM search_progress) ON CONFLICT DO NOTHING"_s;
    db.run(sql, contact);
}

void removeFromIndex(WriteDb &db, base::ContactId contact)
{
    markStale(db, contact);
    forget(db, contact);
}

void returnToIndex(WriteDb &db, base::ContactId contact)
{
    if (contact.value <= indexedUpTo(db))
        addRange(db, contact.value - 1, contact.value);
}

bool extendIndex(WriteDb &db, int rows)
{
    if (refreshStale(db, rows) == rows)
        return false;
    const qint64 after = indexedUpTo(db);
    const auto last = db.value<qint64>(
        u"SELECT max(id) FROM (SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT ?)"_s, after, rows);
    if (!last || *last == 0)
        return true;
    addRange(db, after, *last);
    db.run(u"UPDATE search_progress SET contact = ?"_s, *last);
    return db.failed();
}

std::vector<base::ContactId> search(ReadDb &db, const SearchTerms &terms, int limit)
{
    Matches matches(db, terms, limit);
    const auto question = trigramQuestion(db, Vocabulary::People, terms.words());
    if (initialsAmong(terms.words()) == terms.words()) {
        matches.fromInitials();
    } else if (question.all.isEmpty()) {
        matches.fromRowsAfter(0);
    } else {
        matches.fromIndex(question);
        matches.fromStale();
        matches.fromRowsAfter(indexedUpTo(db));
    }
    return matches.sorted();
}

std::vector<base::ContactId> searchAmong(ReadDb &db, const SearchTerms &terms, const InTurn &everybody,
                                         int limit)
{
    if (limit < 0)
        return inOrder(everybody, search(db, terms, -1));
    const auto first = firstRows(db, terms, everybody, limit);
    if (std::ssize(first) == limit)
        return first;
    return inOrder(everybody, search(db, terms, -1));
}

} // namespace store
