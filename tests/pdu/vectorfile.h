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

/// A larger collection that is not part of the project: the folder HANDBELL_VECTORS names. Empty without it.
inline std::vector<QJsonObject> foreignVectors(const char *name)
{
    const QString folder = qEnvironmentVariable("HANDBELL_VECTORS");
    if (folder.isEmpty()) {
        WARN("HANDBELL_VECTORS is not set: " << name << " is skipped");
        return {};
    }
    return jsonLines(folder + QStringLiteral("/pdu/") + QString::fromUtf8(name));
}

} // namespace tests
