#pragma once

#include "core/store/sqlvalue.h"

#include <QSqlQuery>

#include <concepts>
#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace store {

class Connection;
class ReadDb;

/// What a column of whole numbers may be read as.
template <class T>
concept WholeNumber = std::same_as<T, qint64> || requires(T id)
{
    {
        id.value
        } -> std::same_as<qint64 &>;
};

/// One prepared statement, borrowed from its connection's cache until it goes out of scope. Forward only.
///
/// Once a statement of a unit of work has failed, this one and all others of that unit do nothing and answer
/// empty; the unit's own result tells the first error, so that nobody looks at errors in between.
class Statement
{
public:
    ~Statement();
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) = delete;

    /// Sets all parameters in the order of their question marks, and rewinds.
    template <class... Args>
    Statement &bind(const Args &...args)
    {
        rewind();
        m_bound = 0;
        return add(args...);
    }

    /// Sets further parameters behind those that are set.
    template <class... Args>
    Statement &add(const Args &...args)
    {
        (bindAt(m_bound++, toSql(args)), ...);
        return *this;
    }

    /// Steps to the next row; the first call executes. False at the end and after an error.
    bool next();

    /// Executes a statement that changes rows, and gives how many were changed: 0 after an error.
    int run();

    /// The row just inserted.
    qint64 lastId() const { return m_lastId; }

    /// The first column of all rows, NULL as 0. For a million of them: to step through rows by Qt takes
    /// longer than SQLite does to find them. Ends early when the unit of work is cancelled.
    template <WholeNumber T>
    std::vector<T> numbers()
    {
        std::vector<T> all;
        for (sqlite3_stmt *row = next() ? handle() : nullptr; row; row = nextOf(row))
            all.push_back(T{numberOf(row)});
        return all;
    }

    template <class T>
    T get(int column) const
    {
        return fromSql<T>(value(column));
    }
    bool isNull(int column) const;

private:
    friend class ReadDb;
    Statement(ReadDb &db, const QString &sql);

    void rewind();
    void bindAt(int index, const QVariant &value);
    bool execute();
    bool check(bool ok);
    QVariant value(int column) const;
    sqlite3_stmt *handle() const;
    sqlite3_stmt *nextOf(sqlite3_stmt *row);
    static qint64 numberOf(sqlite3_stmt *row);

    ReadDb *m_db;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    int m_bound = 0;
    bool m_executed = false;
    qint64 m_lastId = 0;
};

} // namespace store
