#include "core/store/connection.h"

#include <QSqlError>
#include <QThread>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace store {
namespace {

/// https://sqlite.org/rescode.html; extended codes keep the primary one in their low octet.
Error::Code codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case 5:  // SQLITE_BUSY
    case 6:  // SQLITE_LOCKED
    case 15: // SQLITE_PROTOCOL: lost the race for the WAL's locks
        return Error::Code::Busy;
    case 8:  // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 3:  // SQLITE_PERM
    case 23: // SQLITE_AUTH
        return Error::Code::NotWritable;
    case 10: return Error::Code::Io;
    case 11: return Error::Code::Corrupt;
    case 13: return Error::Code::Full;
    case 19: return Error::Code::Constraint;
    case 26: return Error::Code::NotOurs;
    default: return Error::Code::Statement;
    }
}

/// "a = ? AND b = ?" -> "a = :0 AND b = :1". Qt makes up a name for every value that is bound by its
/// position, each time; names given once halve the cost of binding.
QString withNames(const QString &sql)
{
    QString named;
    bool isQuoted = false;
    int parameter = 0;
    for (const QChar c : sql) {
        isQuoted ^= c == u'\'';
        if (c == u'?' && !isQuoted)
            named += Connection::placeholder(parameter++);
        else
            named += c;
    }
    return named;
}

QString uniqueName(const void *object)
{
    return u"ledger-%1-%2"_s.arg(quintptr(object), 0, 16).arg(quintptr(QThread::currentThreadId()), 0, 16);
}

} // namespace

const QString &Connection::placeholder(int parameter)
{
    static const auto names = [] {
        std::array<QString, kMostParameters> all;
        for (int i = 0; i < kMostParameters; ++i)
            all[size_t(i)] = u':' + QString::number(i);
        return all;
    }();
    return names.at(size_t(parameter));
}

Connection::Connection(QString path)
    : m_path(std::move(path))
    , m_name(uniqueName(this))
{
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Result<> Connection::open(Access access, std::chrono::milliseconds busyTimeout)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout.count());
    QString name = m_path;
    if (access != Access::Write)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (access == Access::ReadImmutable) {
        options += u";QSQLITE_OPEN_URI"_s;
        name =
            u"file:"_s + QString::fromLatin1(m_path.toUtf8().toPercentEncoding("/"_ba)) + u"?immutable=1"_s;
    }
    m_database.setDatabaseName(name);
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return base::unexpected(errorOf(m_database.lastError()));
    return {};
}

std::unique_ptr<QSqlQuery> Connection::take(const QString &sql, std::optional<Error> &error)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end() && !found->second.empty()) {
        auto query = std::move(found->second.back());
        found->second.pop_back();
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(withNames(sql))) {
        error = errorOf(query->lastError());
        return nullptr;
    }
    return query;
}

void Connection::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_idle[sql].push_back(std::move(query));
}

Result<> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return base::unexpected(errorOf(query.lastError()));
    return {};
}

Result<QVariant> Connection::ask(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return base::unexpected(errorOf(query.lastError()));
    const QVariant answer = query.next() ? query.value(0) : QVariant();
    if (query.lastError().isValid())
        return base::unexpected(errorOf(query.lastError()));
    return answer;
}

Error Connection::errorOf(const QSqlError &error) const
{
    bool known = false;
    const int native = error.nativeErrorCode().toInt(&known);
    return {known ? codeOf(native) : Error::Code::Statement,
            error.nativeErrorCode() + u' ' + error.databaseText() + u' ' + error.driverText(), m_path};
}

Error Connection::errorOf(int code, const QString &text) const
{
    return {codeOf(code), QString::number(code) + u' ' + text, m_path};
}

} // namespace store
