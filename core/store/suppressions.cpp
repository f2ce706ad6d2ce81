#include "core/store/suppressions.h"

#include "core/store/settings.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace store {
namespace {

using consent::Suppression;
using consent::SuppressionKind;

const QString kKeySetting = u"suppression.key"_s;
const QString kColumns =
    u"SELECT e164, kind, since, until, why, evidence, practice FROM suppression WHERE "_s;
const QString kHolds = u"(practice = ? OR kind = 3) AND (until IS NULL OR until > ?) "_s;
/// With the words of the partial index suppression_undecided.
const QString kOpenPause = u"kind = 1 AND until IS NULL AND evidence IS NOT NULL "_s;

QByteArray newKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

QByteArray key(ReadDb &db)
{
    return QByteArray::fromHex(setting(db, kKeySetting).value_or(QString()).toLatin1());
}

QByteArray keyForWriting(WriteDb &db)
{
    QByteArray known = key(db);
    if (known.isEmpty() && !db.failed()) {
        known = newKey();
        setSetting(db, kKeySetting, QString::fromLatin1(known.toHex()));
    }
    return known;
}

QByteArray fingerprint(const QByteArray &key, qint64 e164)
{
    return QMessageAuthenticationCode::hash(QByteArray::number(e164), key, QCryptographicHash::Sha256);
}

Suppression read(const Statement &row)
{
    return {row.get<qint64>(0),
            row.get<SuppressionKind>(1),
            row.get<base::TimePoint>(2),
            row.get<std::optional<base::TimePoint>>(3),
            row.get<QString>(4),
            row.get<base::IncomingId>(5),
            row.get<bool>(6)};
}

} // namespace

bool suppress(WriteDb &db, const Suppression &entry)
{
    const QByteArray print = fingerprint(keyForWriting(db), entry.e164);
    const bool known =
        db.value<qint64>(u"SELECT id FROM suppression WHERE fingerprint = ? AND kind = ? AND practice = ?"_s,
                         print, entry.kind, entry.practice)
            .has_value();
    const std::optional<qint64> number =
        entry.kind == SuppressionKind::Erased ? std::nullopt : std::optional(entry.e164);
    db.run(
        u"INSERT INTO suppression (e164, fingerprint, kind, since, until, why, evidence, practice) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (fingerprint, kind, practice) DO UPDATE SET e164 = "
        "excluded.e164, "
        "since = excluded.since, until = excluded.until, why = excluded.why, evidence = excluded.evidence"_s,
        number, print, entry.kind, entry.since, entry.until, entry.why, entry.evidence, entry.practice);
    return !known;
}

int liftSuppressions(WriteDb &db, qint64 e164, bool practice, const QString &why, base::TimePoint now)
{
    static const QString sql =
        u"UPDATE suppression SET until = ?, why = ? WHERE fingerprint = ? AND "_s + kHolds;
    return db.run(sql, now, why, fingerprint(key(db), e164), practice, now);
}

int endSuppression(WriteDb &db, qint64 e164, SuppressionKind kind, bool practice, const QString &why,
                   base::TimePoint now)
{
    static const QString sql =
        u"UPDATE suppression SET until = ?, why = ? WHERE fingerprint = ? AND kind = ? AND "_s + kHolds;
    return db.run(sql, now, why, fingerprint(key(db), e164), kind, practice, now);
}

int turnPausesIntoStops(WriteDb &db, base::TimePoint upTo, base::TimePoint now)
{
    db.run(u"INSERT INTO suppression (e164, fingerprint, kind, since, until, why, evidence, practice) "
           "SELECT e164, fingerprint, 0, since, NULL, why, evidence, practice FROM suppression WHERE "_s +
               kOpenPause +
               u"AND since <= ? ON CONFLICT (fingerprint, kind, practice) DO UPDATE SET "
               "since = excluded.since, until = NULL, why = excluded.why, evidence = excluded.evidence "
               "WHERE suppression.until IS NOT NULL"_s,
           upTo);
    return db.run(u"UPDATE suppression SET until = ? WHERE "_s + kOpenPause + u"AND since <= ?"_s, now, upTo);
}

std::optional<base::TimePoint> oldestPause(ReadDb &db)
{
    return db
        .value<std::optional<base::TimePoint>>(u"SELECT min(since) FROM suppression WHERE "_s + kOpenPause)
        .value_or(std::nullopt);
}

std::optional<Suppression> activeSuppression(ReadDb &db, qint64 e164, bool practice, base::TimePoint now)
{
    static const QString sql = kColumns + kHolds + u"AND fingerprint = ? ORDER BY kind LIMIT 1"_s;
    const QByteArray known = key(db);
    if (known.isEmpty())
        return {};
    Statement row = db.prepare(sql);
    if (!row.bind(practice, now, fingerprint(known, e164)).next())
        return {};
    return read(row);
}

std::vector<Suppression> activeSuppressionsOf(ReadDb &db, qint64 e164, bool practice, base::TimePoint now)
{
    static const QString sql = kColumns + kHolds + u"AND fingerprint = ? ORDER BY kind"_s;
    std::vector<Suppression> all;
    const QByteArray known = key(db);
    if (known.isEmpty())
        return all;
    Statement row = db.prepare(sql);
    row.bind(practice, now, fingerprint(known, e164));
    while (row.next())
        all.push_back(read(row));
    return all;
}

std::vector<Suppression> activeSuppressions(ReadDb &db, bool practice, base::TimePoint now)
{
    static const QString sql = kColumns + kHolds + u"ORDER BY since DESC, id DESC"_s;
    std::vector<Suppression> all;
    Statement row = db.prepare(sql);
    row.bind(practice, now);
    while (row.next())
        all.push_back(read(row));
    return all;
}

void eraseFromSuppressions(WriteDb &db, qint64 e164, const QString &why, base::TimePoint now)
{
    suppress(db, {e164, SuppressionKind::Erased, now, {}, why, {}, false});
    db.run(u"UPDATE suppression SET e164 = NULL WHERE fingerprint = ?"_s, fingerprint(key(db), e164));
}

SuppressedNumbers::SuppressedNumbers(ReadDb &db, bool practice, base::TimePoint now)
    : m_key(key(db))
{
    static const QString sql = u"SELECT e164, fingerprint, kind FROM suppression WHERE "_s + kHolds;
    Statement row = db.prepare(sql);
    row.bind(practice, now);
    while (row.next()) {
        if (row.isNull(0))
            m_nameless.insert(row.get<QByteArray>(1));
        else
            m_numbers.insert(row.get<qint64>(0));
        if (row.get<SuppressionKind>(2) == SuppressionKind::Erased)
            m_erased.insert(row.get<QByteArray>(1));
    }
}

bool SuppressedNumbers::contains(qint64 e164) const
{
    return m_numbers.contains(e164) || (!m_nameless.empty() && m_nameless.contains(fingerprint(m_key, e164)));
}

bool SuppressedNumbers::isErased(qint64 e164) const
{
    return !m_erased.empty() && m_erased.contains(fingerprint(m_key, e164));
}

} // namespace store
