#include "core/store/migrations.h"

#include "core/store/connection.h"
#include "core/store/profile.h"

#include <QDir>
#include <QFile>
#include <QVariant>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {
namespace {

constexpr int kApplicationId = 0x48424C31; // "HBL1" in the header of the file

Result<int> askNumber(Connection &connection, const QString &sql)
{
    return connection.ask(sql).map([](const QVariant &value) { return value.toInt(); });
}

Result<> backUp(Connection &connection, int version)
{
    const QString path = connection.path() + u".v%1.backup"_s.arg(version);
    QFile::remove(path);
    if (auto made = makePrivateFile(path); !made)
        return made;
    QString quoted = path;
    quoted.replace(u'\'', u"''"_s);
    return connection.execute(u"VACUUM INTO '"_s + quoted + u'\'');
}

Result<> runStep(Connection &connection, const SchemaStep &step)
{
    QStringList statements = statementsOf(step.sql);
    statements << u"PRAGMA application_id = %1"_s.arg(kApplicationId)
               << u"PRAGMA user_version = %1"_s.arg(step.version) << u"COMMIT"_s;
    auto done = connection.execute(u"BEGIN IMMEDIATE"_s);
    for (auto sql = statements.cbegin(); done && sql != statements.cend(); ++sql)
        done = connection.execute(*sql);
    if (!done)
        (void)connection.execute(u"ROLLBACK"_s);
    return done;
}

/// The end of what begins at `from`: a string, a quoted name, a comment, or one character.
qsizetype tokenEnd(const QString &sql, qsizetype from)
{
    const QChar first = sql[from];
    qsizetype end = -1;
    if (first == u'\'' || first == u'"')
        end = sql.indexOf(first, from + 1);
    else if (QStringView(sql).mid(from).startsWith("--"_L1))
        end = sql.indexOf(u'\n', from);
    else
        return from + 1;
    return end < 0 ? sql.size() : end + 1;
}

} // namespace

std::vector<SchemaStep> schemaSteps()
{
    std::vector<SchemaStep> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            steps.push_back({name.section(u'_', 0, 0).toInt(), QString::fromUtf8(file.readAll())});
    }
    return steps;
}

QStringList statementsOf(const QString &sql)
{
    QStringList statements;
    QString statement;
    for (qsizetype at = 0; at < sql.size();) {
        const qsizetype end = tokenEnd(sql, at);
        const QStringView token = QStringView(sql).mid(at, end - at);
        if (token == u";") {
            statements << statement.trimmed();
            statement.clear();
        } else if (!token.startsWith("--"_L1)) {
            statement += token;
        }
        at = end;
    }
    statements << statement.trimmed();
    statements.removeAll(QString());
    return statements;
}

Result<> requireOurs(Connection &connection, const std::vector<SchemaStep> &steps)
{
    const auto tables = askNumber(connection, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return base::unexpected(tables.error());
    const auto application = askNumber(connection, u"PRAGMA application_id"_s);
    if (!application)
        return base::unexpected(application.error());
    const bool empty = *tables == 0 && *application == 0;
    if (!empty && *application != kApplicationId)
        return base::unexpected(
            Error{Error::Code::NotOurs, u"application_id %1"_s.arg(*application), connection.path()});

    const auto version = askNumber(connection, u"PRAGMA user_version"_s);
    if (!version)
        return base::unexpected(version.error());
    if (*version > steps.back().version)
        return base::unexpected(Error{Error::Code::Newer, u"version %1"_s.arg(*version), connection.path()});
    return {};
}

Result<> requireCurrent(Connection &connection, const std::vector<SchemaStep> &steps)
{
    if (auto ours = requireOurs(connection, steps); !ours)
        return ours;
    const auto version = askNumber(connection, u"PRAGMA user_version"_s);
    if (!version)
        return base::unexpected(version.error());
    if (*version < steps.back().version)
        return base::unexpected(Error{Error::Code::Older, u"version %1"_s.arg(*version), connection.path()});
    return {};
}

Result<> migrate(Connection &connection, const std::vector<SchemaStep> &steps)
{
    const auto version = askNumber(connection, u"PRAGMA user_version"_s);
    if (!version)
        return base::unexpected(version.error());
    if (*version > 0 && *version < steps.back().version) {
        if (auto saved = backUp(connection, *version); !saved)
            return saved;
    }
    for (const SchemaStep &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = runStep(connection, step); !done)
            return done;
    }
    return {};
}

} // namespace store
