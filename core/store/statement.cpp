#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/readdb.h"

#include <QSqlError>
#include <QSqlResult>

#include <sqlite3.h>

namespace store {
namespace {

/// Equality of QVariant takes NULL for 0. Texts are hardly ever the same again and dear to compare.
bool isSame(const QVariant &bound, const QVariant &value)
{
    return value.typeId() != QMetaType::QString && bound.metaType() == value.metaType() &&
           bound.isNull() == value.isNull() && bound == value;
}

} // namespace

Statement::Statement(ReadDb &db, const QString &sql)
    : m_db(&db)
    , m_sql(sql)
{
    if (!m_db->failed())
        m_query = m_db->m_connection.take(sql, m_db->m_error);
}

Statement::Statement(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_db->m_connection.giveBack(m_sql, std::move(m_query));
}

void Statement::rewind()
{
    if (m_query && m_executed)
        m_query->finish();
    m_executed = false;
}

void Statement::bindAt(int index, const QVariant &value)
{
    if (m_query && !isSame(m_query->boundValue(index), value))
        m_query->bindValue(Connection::placeholder(index), value);
}

bool Statement::check(bool ok)
{
    if (!ok && m_query->lastError().isValid())
        m_db->fail(m_db->m_connection.errorOf(m_query->lastError()));
    return ok;
}

bool Statement::execute()
{
    if (!m_query || m_db->failed())
        return false;
    m_executed = true;
    return check(m_query->exec());
}

bool Statement::next()
{
    if (!m_executed && !execute())
        return false;
    return !m_db->failed() && check(m_query->next());
}

int Statement::run()
{
    if (!execute())
        return 0;
    const int changed = m_query->numRowsAffected();
    m_lastId = m_query->lastInsertId().toLongLong();
    rewind();
    return changed;
}

QVariant Statement::value(int column) const
{
    return m_query ? m_query->value(column) : QVariant();
}

/// SQLite's own statement, as QSqlResult::handle() is documented to give it.
sqlite3_stmt *Statement::handle() const
{
    const QVariant handle = m_query->result()->handle();
    return *static_cast<sqlite3_stmt *const *>(handle.constData());
}

/// Null behind the last row and after an error.
sqlite3_stmt *Statement::nextOf(sqlite3_stmt *row)
{
    if (m_db->cancelled())
        return nullptr;
    const int status = sqlite3_step(row);
    if (status != SQLITE_ROW && status != SQLITE_DONE)
        m_db->fail(
            m_db->m_connection.errorOf(status, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(row)))));
    return status == SQLITE_ROW ? row : nullptr;
}

qint64 Statement::numberOf(sqlite3_stmt *row)
{
    return sqlite3_column_int64(row, 0);
}

bool Statement::isNull(int column) const
{
    return !m_query || m_query->isNull(column);
}

} // namespace store
