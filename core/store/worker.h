#pragma once

#include "core/store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

namespace store {

/// A thread with its own connection: the ledger thread (Access::Write, of which there is one) or the reader.
/// Work is done in the order it was given, at a lower priority than the program's own thread. A QObject goes
/// on from a future with app::whenDone(), a coroutine with co_await.
class Worker
{
public:
    /// Starts the thread and opens the ledger there. If that fails, all work ends with that error.
    Worker(const QString &name, const QString &folder, Access access, const DatabaseOptions &options = {});

    /// Finishes the work under way, cancels what has not begun, closes the ledger. What cancelled work owns
    /// is destroyed in the thread, before the ledger is closed.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// One unit of work: `fn(ReadDb &)` on a snapshot or `fn(WriteDb &)` in a transaction; any thread may
    /// call. Work whose `stop` was asked for before its turn is Cancelled without being begun; a newer
    /// question to the reader stops the older one.
    template <class F>
    auto run(F fn, std::stop_token stop = {})
    {
        return with(
            [fn = std::move(fn), stop](Database &database) mutable {
                if constexpr (std::is_invocable_v<F &, ReadDb &>)
                    return database.read(fn, stop);
                else
                    return database.transaction(fn);
            },
            stop);
    }

    /// Several units in one turn, or what lives beside the ledger: `fn(Database &)` gives a Result<T>.
    template <class F>
    auto with(F fn, std::stop_token stop = {}) -> QFuture<std::invoke_result_t<F &, Database &>>
    {
        using R = std::invoke_result_t<F &, Database &>;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_host,
            [this, promise, fn = std::move(fn), stop]() mutable {
                if (const auto ready = readiness(stop))
                    promise->addResult(R(base::unexpected(*ready)));
                else
                    promise->addResult(fn(*m_database));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

    /// For objects that live beside the ledger (moveToThread).
    QThread *thread() { return &m_thread; }

private:
    std::optional<Error> readiness(const std::stop_token &stop) const;

    QThread m_thread;
    QObject *m_host; ///< lives in m_thread, which deletes it
    std::unique_ptr<Database> m_database;
    std::optional<Error> m_openError;
};

} // namespace store
