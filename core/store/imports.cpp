#include "core/store/imports.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace store {
namespace {

const QString kColumns =
    u"SELECT id, file, identity, started, finished, cursor, added, updated, unchanged, invalid, "
    "duplicates, suppressed FROM import "_s;

ImportRecord read(const Statement &row)
{
    return {row.get<base::ImportId>(0),
            row.get<QString>(1),
            row.get<QString>(2),
            row.get<base::TimePoint>(3),
            row.get<std::optional<base::TimePoint>>(4),
            {row.get<qint64>(5), row.get<qint64>(6), row.get<qint64>(7), row.get<qint64>(8),
             row.get<qint64>(9), row.get<qint64>(10), row.get<qint64>(11)}};
}

template <class... Args>
std::optional<ImportRecord> readOne(ReadDb &db, const QString &condition, const Args &...args)
{
    Statement row = db.prepare(kColumns + condition);
    return row.bind(args...).next() ? std::optional(read(row)) : std::nullopt;
}

QString cellsToJson(const QStringList &cells)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact));
}

QStringList cellsFromJson(const QString &json)
{
    QStringList cells;
    for (const QJsonValue &cell : QJsonDocument::fromJson(json.toUtf8()).array())
        cells << cell.toString();
    return cells;
}

} // namespace

std::optional<ImportRecord> interruptedImport(ReadDb &db, const QString &identity)
{
    return readOne(db, u"WHERE identity = ? AND finished IS NULL ORDER BY id DESC LIMIT 1"_s, identity);
}

std::optional<ImportRecord> importById(ReadDb &db, base::ImportId id)
{
    return readOne(db, u"WHERE id = ?"_s, id);
}

std::vector<ImportRecord> imports(ReadDb &db)
{
    std::vector<ImportRecord> all;
    Statement row = db.prepare(kColumns + u"ORDER BY id DESC"_s);
    while (row.next())
        all.push_back(read(row));
    return all;
}

ImportRecord beginImport(WriteDb &db, const QString &file, const QString &identity, base::TimePoint now)
{
    const qint64 id =
        db.insert(u"INSERT INTO import (file, identity, started) VALUES (?, ?, ?)"_s, file, identity, now);
    return {{id}, file, identity, now, {}, {}};
}

void saveImport(WriteDb &db, const ImportRecord &record)
{
    const contacts::ImportCounts &counts = record.counts;
    db.run(u"UPDATE import SET finished = ?, cursor = ?, added = ?, updated = ?, unchanged = ?, invalid = ?, "
           "duplicates = ?, suppressed = ? WHERE id = ?"_s,
           record.finished, counts.rows, counts.added, counts.updated, counts.unchanged, counts.invalid,
           counts.duplicates, counts.suppressed, record.id);
}

bool addImported(WriteDb &db, base::ImportId import, base::ContactId contact)
{
    return db.run(u"INSERT INTO import_member (import, contact) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
                  import, contact) == 1;
}

void addImported(WriteDb &db, base::ImportId import, base::ContactId first, base::ContactId last)
{
    db.run(u"INSERT INTO import_member (import, contact) SELECT ?, id FROM contact WHERE id BETWEEN ? AND ? "
           "ON CONFLICT DO NOTHING"_s,
           import, first, last);
}

void keepReject(WriteDb &db, base::ImportId import, const contacts::RejectedRow &row)
{
    db.run(
        u"INSERT INTO import_reject (import, line, reason, cells) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        import, row.line, row.reason, cellsToJson(row.cells));
}

std::vector<contacts::RejectedRow> rejectsAfter(ReadDb &db, base::ImportId import, qint64 line, int limit)
{
    std::vector<contacts::RejectedRow> rows;
    Statement row = db.prepare(
        u"SELECT line, reason, cells FROM import_reject WHERE import = ? AND line > ? ORDER BY line LIMIT ?"_s);
    row.bind(import, line, limit);
    while (row.next())
        rows.push_back({row.get<qint64>(0), row.get<contacts::NumberError::Code>(1),
                        cellsFromJson(row.get<QString>(2))});
    return rows;
}

void forgetReject(WriteDb &db, base::ImportId import, qint64 line)
{
    db.run(u"DELETE FROM import_reject WHERE import = ? AND line = ?"_s, import, line);
}

void forgetRejects(WriteDb &db, base::ImportId import)
{
    db.run(u"DELETE FROM import_reject WHERE import = ?"_s, import);
}

void recordBasis(WriteDb &db, base::ImportId import, const QString &basis, const QString &source,
                 base::TimePoint now)
{
    db.run(u"INSERT INTO basis (import, basis, source, at) VALUES (?, ?, ?, ?)"_s, import, basis, source,
           now);
}

} // namespace store
