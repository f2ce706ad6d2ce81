#pragma once

#include "tests/catch.h"
#include "tests/support/places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

namespace tests {

/// The rows of a JSON lines file; fails the test if a line is not an object.
inline std::vector<QJsonObject> jsonLines(const QString &path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QJsonObject> rows;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        rows.push_back(QJsonDocument::fromJson(line).object());
        REQUIRE_FALSE(rows.back().isEmpty());
    }
    return rows;
}

/// Our own vectors, tests/vectors/pdu.
inline std::vector<QJsonObject> ownVectors(const char *name)
{
    return jsonLines(vectorsFolder() + QStringLiteral("/pdu/") + QString::fromUtf8(name));
}

/// A file of a larger collection that is not part of the project, in the folder HANDBELL_VECTORS names.
/// Empty, and told, without it.
inline QString foreignFile(const char *name)
{
    const QString folder = qEnvironmentVariable("HANDBELL_VECTORS");
    if (!folder.isEmpty())
        return folder + QStringLiteral("/pdu/") + QString::fromUtf8(name);
    WARN("HANDBELL_VECTORS is not set: " << name << " is skipped");
    return {};
}

inline std::vector<QJsonObject> foreignVectors(const char *name)
{
    const QString path = foreignFile(name);
    return path.isEmpty() ? std::vector<QJsonObject>() : jsonLines(path);
}

inline QJsonObject foreignDocument(const char *name)
{
    const QString path = foreignFile(name);
    if (path.isEmpty())
        return {};
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace tests
