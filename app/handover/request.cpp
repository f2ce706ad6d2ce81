#include "app/handover/request.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace app {

QJsonObject HandoverRequest::toJson() const
{
    return {{u"arguments"_s, QJsonArray::fromStringList(arguments)},
            {u"json"_s, wantsJson},
            {u"region"_s, region}};
}

std::optional<HandoverRequest> HandoverRequest::fromJson(const QJsonObject &json)
{
    if (!json.value(u"arguments"_s).isArray())
        return std::nullopt;
    HandoverRequest request{{}, json.value(u"json"_s).toBool(), json.value(u"region"_s).toString()};
    for (const QJsonValue argument : json.value(u"arguments"_s).toArray())
        request.arguments << argument.toString();
    return request;
}

QString handoverPath(const QString &profile)
{
    // sun_path holds 107 octets, and QLocalServer first listens under a temporary name a little longer.
    constexpr qsizetype kLongest = 88;
    const QString canonical = QFileInfo(profile).canonicalFilePath();
    const QString folder = canonical.isEmpty() ? QDir::cleanPath(profile) : canonical;
    const QString inside = folder + u"/socket"_s;
    if (QFile::encodeName(inside).size() <= kLongest)
        return inside;
    const QByteArray hash =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/handbell-"_s +
           QString::fromLatin1(hash);
}

QByteArray toLine(const QJsonObject &message)
{
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

QJsonObject fromLine(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

} // namespace app
