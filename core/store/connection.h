#pragma once

#include "core/store/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <chrono>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace store {

/// An SQLite connection and its prepared statements; belongs to the thread that opened it. Only Database and
/// Statement use it.
class Connection
{
public:
    enum class Access { Read, ReadImmutable, Write };

    explicit Connection(QString path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<> open(Access access, std::chrono::milliseconds busyTimeout);

    /// A statement ready to be bound, taken out of the cache while it is in use.
    std::unique_ptr<QSqlQuery> take(const QString &sql, std::optional<Error> &error);
    /// What stands for the n-th question mark of its SQL, from 0 up to kMostParameters.
    static const QString &placeholder(int parameter);
    static constexpr int kMostParameters = 256;
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    /// For pragmas, BEGIN and COMMIT: executes at once, outside any unit of work.
    Result<> execute(const QString &sql);
    Result<QVariant> ask(const QString &sql);

    const QString &path() const { return m_path; }
    Error errorOf(const QSqlError &error) const;
    /// `code` is SQLite's own.
    Error errorOf(int code, const QString &text) const;

private:
    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::vector<std::unique_ptr<QSqlQuery>>> m_idle;
};

} // namespace store
