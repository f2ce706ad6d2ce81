#pragma once

#include "app/cli/cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tests {

/// What a command line said and how it ended.
struct CliResult
{
    app::Exit exit = app::Exit::Done;
    QString out;
    QString err;

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

/// Runs handbell-cli inside the test, with captured streams, until it ends.
CliResult runCli(const QStringList &arguments, const QByteArray &input = {}, const QString &region = {});

} // namespace tests
