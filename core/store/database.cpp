#include "core/store/database.h"

#include "core/store/connection.h"
#include "core/store/profile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// FULL: NORMAL may forget the last commits at a power cut, which here means that a text goes out twice.
/// A checkpoint costs two flushes, so it comes every 16 MB only; the log is cut back to that afterwards.
const QStringList kWriterPragmas{
    u"PRAGMA journal_mode = WAL"_s,        u"PRAGMA synchronous = FULL"_s,
    u"PRAGMA foreign_keys = ON"_s,         u"PRAGMA secure_delete = ON"_s,
    u"PRAGMA cache_size = -65536"_s,       u"PRAGMA temp_store = MEMORY"_s,
    u"PRAGMA wal_autocheckpoint = 4000"_s, u"PRAGMA journal_size_limit = 16777216"_s,
};

const QStringList kReaderPragmas{
    u"PRAGMA query_only = ON"_s,
    u"PRAGMA cache_size = -32768"_s,
    u"PRAGMA temp_store = MEMORY"_s,
};

Result<> executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = connection.execute(sql); !done)
            return done;
    }
    return {};
}

/// Without a log nobody has written since the last clean end, and a file in a folder that cannot be written
/// may be read as it is; SQLite by itself would want to make a log first.
Connection::Access readAccess(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).path());
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    return folder.isWritable() || hasLog ? Connection::Access::Read : Connection::Access::ReadImmutable;
}

Result<> prepareReader(Connection &connection, const std::vector<SchemaStep> &steps)
{
    return executeAll(connection, kReaderPragmas).and_then([&] { return requireCurrent(connection, steps); });
}

Result<> prepareWriter(Connection &connection, const std::vector<SchemaStep> &steps)
{
    return requireOurs(connection, steps)
        .and_then([&] { return executeAll(connection, kWriterPragmas); })
        .and_then([&] { return migrate(connection, steps); });
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &folder, Access access,
                                                 const DatabaseOptions &options)
{
    const bool writes = access == Access::Write;
    const QString path = ledgerPath(folder);
    if (auto ready = writes ? prepareProfile(folder) : requireLedger(folder); !ready)
        return base::unexpected(ready.error());

    auto connection = std::make_unique<Connection>(path);
    auto ready = connection->open(writes ? Connection::Access::Write : readAccess(path), options.busyTimeout)
                     .and_then([&] {
                         return writes ? prepareWriter(*connection, options.steps)
                                       : prepareReader(*connection, options.steps);
                     });
    if (!ready)
        return base::unexpected(ready.error());
    return std::unique_ptr<Database>(new Database(std::move(connection)));
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    commitBatch();
}

void Database::attempt(ReadDb &db, const QString &sql)
{
    if (auto done = m_connection->execute(sql); !done)
        db.fail(done.error());
}

void Database::begin(ReadDb &db, Mode mode)
{
    Q_ASSERT_X(!m_inUnit, "store::Database", "units of work do not nest");
    m_inUnit = true;
    if (db.failed() || mode == Mode::Join || (mode == Mode::Batch && m_inBatch))
        return;
    attempt(db, mode == Mode::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    m_inBatch = mode == Mode::Batch && !db.failed();
}

void Database::end(ReadDb &db, Mode mode)
{
    m_inUnit = false;
    if (mode == Mode::Join)
        return;
    if (mode != Mode::Batch && !db.failed())
        attempt(db, u"COMMIT"_s);
    if (!db.failed())
        return;
    // SQLite has rolled back by itself after some errors; then this one fails, harmlessly.
    (void)m_connection->execute(u"ROLLBACK"_s);
    if (mode == Mode::Batch && m_inBatch)
        loseBatch(*db.error());
}

Result<> Database::commitBatch()
{
    if (!m_inBatch)
        return {};
    auto committed = m_connection->execute(u"COMMIT"_s);
    m_inBatch = false;
    if (!committed) {
        (void)m_connection->execute(u"ROLLBACK"_s);
        loseBatch(committed.error());
    }
    return committed;
}

Result<> Database::forgetDeleted()
{
    if (auto committed = commitBatch(); !committed)
        return committed;
    const auto blocked = m_connection->ask(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!blocked)
        return base::unexpected(blocked.error());
    if (blocked->toInt() != 0)
        return base::unexpected(Error{Error::Code::Busy, {}, m_connection->path()});
    return {};
}

void Database::loseBatch(const Error &error)
{
    m_inBatch = false;
    ++m_lostBatches;
    m_batchError = error;
}

} // namespace store
