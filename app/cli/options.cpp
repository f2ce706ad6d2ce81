#include "app/cli/options.h"

#include "app/cli/suggestion.h"
#include "core/line/linespec.h"

#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace app {

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    static const QHash<QChar, qint64> units{{u's', 1}, {u'm', 60}, {u'h', 3600}, {u'd', 86400}};
    const bool hasUnit = !text.isEmpty() && units.contains(text.back());
    const QStringView digits = hasUnit ? text.chopped(1) : text;
    bool isNumber = false;
    const qint64 amount = digits.toLongLong(&isNumber);
    if (!isNumber || amount < 0 || amount > 100'000'000)
        return std::nullopt;
    return std::chrono::seconds{amount * (hasUnit ? units[text.back()] : 1)};
}

std::optional<base::TimePoint> parseTime(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return base::TimePoint{base::Milliseconds{time.toMSecsSinceEpoch()}};
}

QString isoTime(base::TimePoint time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    QString text = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    if (text.endsWith(u'Z'))
        text = text.chopped(1) + u"+00:00"_s; // not every reader knows the letter
    return text;
}

std::optional<QString> Arguments::text(QStringView name) const
{
    const auto found = m_values.constFind(name.toString());
    return found == m_values.constEnd() ? std::nullopt : std::optional(found->last());
}

std::optional<qint64> Arguments::number(QStringView name) const
{
    const auto value = text(name);
    return value ? std::optional(value->toLongLong()) : std::nullopt;
}

std::optional<std::chrono::seconds> Arguments::duration(QStringView name) const
{
    const auto value = text(name);
    return value ? parseDuration(*value) : std::nullopt;
}

std::optional<base::TimePoint> Arguments::time(QStringView name) const
{
    const auto value = text(name);
    return value ? parseTime(*value) : std::nullopt;
}

QStringList Arguments::toStrings(const std::vector<Option> &options) const
{
    QStringList all;
    for (const Option &option : options)
        for (const QString &value : texts(option.name))
            all << (option.kind == Option::Kind::Flag ? option.name : option.name + u'=' + value);
    return all << u"--"_s << m_words;
}

namespace {

std::optional<QString> problemUnless(bool isGood, const QString &problem)
{
    return isGood ? std::nullopt : std::optional(problem);
}

bool isWholeNumber(const QString &value)
{
    bool isNumber = false;
    return value.toLongLong(&isNumber) >= 0 && isNumber;
}

QString choiceProblem(const Option &option, const QString &value)
{
    const QString known = option.choices.join(u", "_s);
    return u"%1 is one of %2, not \"%3\".%4"_s.arg(option.name, known, value,
                                                   didYouMean(value, option.choices));
}

} // namespace

std::optional<QString> problemWith(const Option &option, const QString &value)
{
    const auto wants = [&](const QString &what) {
        return u"%1 wants %2, not \"%3\"."_s.arg(option.name, what, value);
    };
    switch (option.kind) {
    case Option::Kind::Flag:
    case Option::Kind::Text: return std::nullopt;
    case Option::Kind::Number: return problemUnless(isWholeNumber(value), wants(u"a whole number"_s));
    case Option::Kind::Duration:
        return problemUnless(parseDuration(value).has_value(),
                             wants(u"a length of time such as 90s, 15m, 24h or 7d"_s));
    case Option::Kind::Time:
        return problemUnless(parseTime(value).has_value(),
                             wants(u"a time such as 2026-12-01T10:30 or 2026-12-01T10:30:00+01:00"_s));
    case Option::Kind::Choice:
        return problemUnless(option.choices.contains(value), choiceProblem(option, value));
    case Option::Kind::File: return problemUnless(!value.isEmpty(), wants(u"the name of a file"_s));
    case Option::Kind::Line:
        return problemUnless(line::parseLineSpec(value).has_value(),
                             wants(u"a line such as serial:/dev/ttyUSB0, tcp:127.0.0.1:7001 or practice:"_s));
    }
    return std::nullopt;
}

} // namespace app
