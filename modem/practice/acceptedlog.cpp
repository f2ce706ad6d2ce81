#include "modem/practice/acceptedlog.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

QJsonValue toJson(const std::optional<pdu::Concatenation> &concatenation)
{
    if (!concatenation)
        return QJsonValue::Null;
    return QJsonObject{{u"ref"_s, concatenation->reference},
                       {u"total"_s, concatenation->total},
                       {u"seq"_s, concatenation->sequence},
                       {u"bits"_s, concatenation->bits}};
}

} // namespace

base::Result<std::unique_ptr<AcceptedLog>, NetworkError> AcceptedLog::open(const QString &path)
{
    std::unique_ptr<AcceptedLog> log(new AcceptedLog(path));
    if (!log->m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return base::unexpected(
            NetworkError{NetworkError::Code::CannotOpenLog, path, log->m_file.errorString()});
    return log;
}

bool AcceptedLog::append(const AcceptedPart &part)
{
    const QByteArray line = toJsonLine(part);
    return m_file.write(line) == line.size();
}

QByteArray toJsonLine(const AcceptedPart &part)
{
    const auto time = QDateTime::fromMSecsSinceEpoch(part.at.time_since_epoch().count()).toUTC();
    const QJsonObject object{
        {u"time"_s, time.toString(Qt::ISODateWithMs)},
        {u"modem"_s, part.modem},
        {u"imsi"_s, part.imsi},
        {u"recipient"_s, part.recipient},
        {u"reference"_s, part.reference},
        {u"concat"_s, toJson(part.concatenation)},
        {u"text"_s, part.text},
        {u"pdu"_s, QString::fromLatin1(part.tpdu.toHex().toUpper())},
        {u"status_report"_s, part.wantsReport},
        {u"validity_s"_s, part.validity ? QJsonValue(qint64(part.validity->count())) : QJsonValue()},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace practice
