#include "app/cli/requestfields.h"

#include "app/text/say.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace app {

bool RequestFields::isGiven(QLatin1String name) const
{
    const QJsonValue value = m_request.value(name);
    return !value.isUndefined() && !value.isNull();
}

QString RequestFields::requiredText(QLatin1String name)
{
    if (!isGiven(name))
        fail({u"missing_field"_s, say("The field \"%1\" is missing.").arg(name), {}});
    return text(name).value_or(QString());
}

std::optional<QString> RequestFields::text(QLatin1String name)
{
    if (!isGiven(name))
        return std::nullopt;
    const QJsonValue value = m_request.value(name);
    if (value.isString())
        return value.toString();
    failField(name, say("a text"));
    return std::nullopt;
}

std::optional<qint64> RequestFields::number(QLatin1String name, qint64 least, qint64 most)
{
    if (!isGiven(name))
        return std::nullopt;
    const QJsonValue value = m_request.value(name);
    const double number = value.toDouble(std::nan(""));
    if (number >= static_cast<double>(least) && number <= static_cast<double>(most) &&
        std::floor(number) == number)
        return static_cast<qint64>(number);
    failField(name, say("a whole number from %1 to %2").arg(least).arg(most));
    return std::nullopt;
}

bool RequestFields::flag(QLatin1String name)
{
    if (!isGiven(name))
        return false;
    const QJsonValue value = m_request.value(name);
    if (!value.isBool())
        failField(name, say("true or false"));
    return value.toBool();
}

std::optional<QJsonObject> RequestFields::object(QLatin1String name)
{
    if (!isGiven(name))
        return std::nullopt;
    const QJsonValue value = m_request.value(name);
    if (value.isObject())
        return value.toObject();
    failField(name, say("an object"));
    return std::nullopt;
}

int RequestFields::choice(QLatin1String name, const QStringList &words)
{
    const auto word = text(name);
    if (!word)
        return 0;
    const qsizetype place = words.indexOf(*word);
    if (place < 0)
        failField(name, words.join(say(" or ")));
    return static_cast<int>(std::max<qsizetype>(0, place));
}

void RequestFields::fail(const LineError &error)
{
    if (!m_error)
        m_error = error;
}

void RequestFields::failField(QLatin1String name, const QString &expected)
{
    fail({u"bad_field"_s, say("The field \"%1\" must be %2.").arg(QString(name), expected), {}});
}

} // namespace app
