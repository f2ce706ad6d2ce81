#pragma once

#include "core/store/migrations.h"
#include "core/store/readdb.h"

#include <chrono>
#include <memory>
#include <type_traits>

namespace store {

class Connection;

enum class Access {
    Read,  ///< takes no lock, changes nothing; needs a ledger that is up to date
    Write, ///< makes folder and ledger if need be, migrates; the caller holds the ProfileLock
};

struct DatabaseOptions
{
    std::chrono::milliseconds busyTimeout{5000}; ///< how long another program may hold the file before Busy
    std::vector<SchemaStep> steps = schemaSteps();
};

/// The ledger of one profile, opened by and for one thread. All work on it is a unit: a function over ReadDb
/// or WriteDb, whose result tells the first error of anything inside it. Units do not nest. What has a side
/// effect outside the ledger (telling a line to send) happens after its transaction has succeeded.
class Database
{
public:
    /// `folder` is the profile. Errors: all of Error::Code but Constraint and Cancelled.
    static Result<std::unique_ptr<Database>> open(const QString &folder, Access access,
                                                  const DatabaseOptions &options = {});
    ~Database();

    /// Runs `fn(ReadDb &)` on one snapshot; inside long work `stop` makes ReadDb::cancelled() true.
    template <class F>
    auto read(F &&fn, std::stop_token stop = {}) -> Result<std::invoke_result_t<F, ReadDb &>>
    {
        ReadDb db(*m_connection, std::move(stop));
        return unit(db, fn, m_inBatch ? Mode::Join : Mode::Read);
    }

    /// Runs `fn(WriteDb &)` in a transaction and commits it to the disk; nothing of it stays after an error.
    /// A batch left open is committed first.
    template <class F>
    auto transaction(F &&fn) -> Result<std::invoke_result_t<F, WriteDb &>>
    {
        WriteDb db(*m_connection, {});
        if (auto committed = commitBatch(); !committed)
            db.fail(committed.error());
        return unit(db, fn, Mode::Write);
    }

    /// Empties the log, so that what was deleted (and overwritten with zeros) is in no file any more. Busy
    /// while a reader still looks at what was before; harmless then, and to be asked again.
    Result<> forgetDeleted();

private:
    friend class Batch;
    enum class Mode { Read, Write, Batch, Join };

    explicit Database(std::unique_ptr<Connection> connection);

    template <class Db, class F>
    auto unit(Db &db, F &fn, Mode mode) -> Result<std::invoke_result_t<F, Db &>>
    {
        using T = std::invoke_result_t<F, Db &>;
        begin(db, mode);
        if constexpr (std::is_void_v<T>) {
            if (!db.failed())
                fn(db);
            end(db, mode);
            if (db.failed())
                return base::unexpected(*db.error());
            return {};
        } else {
            std::optional<T> value;
            if (!db.failed())
                value = fn(db);
            end(db, mode);
            if (db.failed())
                return base::unexpected(*db.error());
            return std::move(*value);
        }
    }

    void begin(ReadDb &db, Mode mode);
    void end(ReadDb &db, Mode mode);
    void attempt(ReadDb &db, const QString &sql);
    Result<> commitBatch();
    void loseBatch(const Error &error);

    std::unique_ptr<Connection> m_connection;
    bool m_inUnit = false;
    bool m_inBatch = false;
    int m_lostBatches = 0;
    Error m_batchError;
};

/// Long work in slices: a transaction left open over several turns of the event loop, because a commit for
/// every slice costs more than the work. Any other transaction commits it on its way, so sending never waits
/// for more than a slice. Whoever uses one keeps a cursor in the same rows, and continues there after an
/// error.
class Batch
{
public:
    explicit Batch(Database &database)
        : m_database(database)
        , m_lostBefore(database.m_lostBatches)
    {
    }
    ~Batch() { commit(); }
    Batch(const Batch &) = delete;
    Batch &operator=(const Batch &) = delete;

    /// One slice. An error, of this slice or of a commit since the last, takes back all slices since the last
    /// commit.
    template <class F>
    auto run(F &&fn) -> Result<std::invoke_result_t<F, WriteDb &>>
    {
        WriteDb db(*m_database.m_connection, {});
        if (m_database.m_lostBatches != m_lostBefore)
            db.fail(m_database.m_batchError);
        m_lostBefore = m_database.m_lostBatches;
        auto result = m_database.unit(db, fn, Database::Mode::Batch);
        m_lostBefore = m_database.m_lostBatches;
        return result;
    }

    Result<> commit() { return m_database.commitBatch(); }

private:
    Database &m_database;
    int m_lostBefore;
};

} // namespace store
