#pragma once

#include "app/cli/exit.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace app {

/// A command on its way to the program that owns the profile.
struct HandoverRequest
{
    QStringList arguments; ///< command and options; paths are absolute
    bool wantsJson = false;
    QString region; ///< of the caller's locale

    QJsonObject toJson() const;
    static std::optional<HandoverRequest> fromJson(const QJsonObject &json);

    friend bool operator==(const HandoverRequest &, const HandoverRequest &) = default;
};

/// Where the owner of the profile listens: "socket" in the folder, or a name in the user's runtime folder
/// when that path is longer than a local socket's may be.
QString handoverPath(const QString &profile);

/// One message a line.
QByteArray toLine(const QJsonObject &message);
/// An empty object for a line that is none.
QJsonObject fromLine(const QByteArray &line);

} // namespace app
