#include "core/store/messagequery.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

constexpr int kRowsBetweenLooks = 4'096;

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    return digits;
}

class Matcher
{
public:
    explicit Matcher(const QString &search)
        : m_words(search.trimmed())
        , m_digits(digitsOf(search))
    {
    }

    bool fits(const QString &name, qint64 e164) const
    {
        return name.contains(m_words, Qt::CaseInsensitive) ||
               (!m_digits.isEmpty() && QString::number(e164).contains(m_digits));
    }

private:
    QString m_words;
    QString m_digits;
};

std::vector<base::MessageId> allIds(ReadDb &db, const MessageQuery &query)
{
    if (!query.state)
        return db.values<base::MessageId>(u"SELECT id FROM message WHERE campaign = ? ORDER BY id LIMIT ?"_s,
                                          query.campaign, query.limit);
    return db.values<base::MessageId>(
        u"SELECT id FROM message WHERE campaign = ? AND state = ? ORDER BY id LIMIT ?"_s, query.campaign,
        *query.state, query.limit);
}

} // namespace

std::vector<base::MessageId> messageIds(ReadDb &db, const MessageQuery &query)
{
    if (query.search.trimmed().isEmpty())
        return allIds(db, query);
    const Matcher matcher(query.search);
    std::vector<base::MessageId> ids;
    Statement rows =
        db.prepare(u"SELECT m.id, coalesce(c.name, ''), m.e164, m.state FROM message m "
                   "LEFT JOIN contact c ON c.id = m.contact WHERE m.campaign = ? ORDER BY m.id"_s);
    rows.bind(query.campaign);
    for (int seen = 1; rows.next(); ++seen) {
        if (seen % kRowsBetweenLooks == 0 && db.cancelled())
            break;
        if (query.limit >= 0 && ids.size() >= static_cast<size_t>(query.limit))
            break;
        const bool isWanted = !query.state || rows.get<campaign::MessageState>(3) == *query.state;
        if (isWanted && matcher.fits(rows.get<QString>(1), rows.get<qint64>(2)))
            ids.push_back(rows.get<base::MessageId>(0));
    }
    return ids;
}

} // namespace store
