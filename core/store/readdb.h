#pragma once

#include "core/store/error.h"
#include "core/store/statement.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace store {

/// The ledger as one unit of work may read it: a consistent snapshot, in the thread of its connection. Table
/// functions take one of these. The first error of a unit silences the rest of it; see Statement.
class ReadDb
{
public:
    ReadDb(Connection &connection, std::stop_token stop)
        : m_connection(connection)
        , m_stop(std::move(stop))
    {
    }
    ReadDb(const ReadDb &) = delete;
    ReadDb &operator=(const ReadDb &) = delete;

    /// `sql` is also the key of the cache: keep it constant and pass values as parameters.
    Statement prepare(const QString &sql) { return Statement(*this, sql); }

    /// First column of the first row, if there is one.
    template <class T, class... Args>
    std::optional<T> value(const QString &sql, const Args &...args)
    {
        Statement statement = prepare(sql);
        if (!statement.bind(args...).next())
            return {};
        return statement.template get<T>(0);
    }

    /// First column of all rows.
    template <class T, class... Args>
    std::vector<T> values(const QString &sql, const Args &...args)
    {
        Statement statement = prepare(sql);
        statement.bind(args...);
        if constexpr (WholeNumber<T>) {
            return statement.template numbers<T>();
        } else {
            std::vector<T> all;
            while (statement.next())
                all.push_back(statement.template get<T>(0));
            return all;
        }
    }

    /// Gives up the unit of work; the first call decides what its result says. Nothing of it is kept.
    void fail(Error error);
    bool failed() const { return m_error.has_value(); }
    const std::optional<Error> &error() const { return m_error; }

    /// Long reads ask this between slices and leave when it is true; the unit's result is then Cancelled.
    bool cancelled();

private:
    friend class Statement;
    Connection &m_connection;
    std::stop_token m_stop;
    std::optional<Error> m_error;
};

/// The ledger inside a transaction that may write.
class WriteDb : public ReadDb
{
public:
    using ReadDb::ReadDb;

    /// Rows changed. Check it wherever it carries meaning: `UPDATE ... WHERE id = ? AND state = ?`.
    template <class... Args>
    int run(const QString &sql, const Args &...args)
    {
        return prepare(sql).bind(args...).run();
    }

    /// The id of the new row; 0 if it was not inserted.
    template <class... Args>
    qint64 insert(const QString &sql, const Args &...args)
    {
        Statement statement = prepare(sql);
        return statement.bind(args...).run() > 0 ? statement.lastId() : 0;
    }
};

} // namespace store
