#include "core/store/ruleanswer.h"

#include "core/contacts/numberpattern.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace store {

namespace {

using contacts::Condition;
using Subject = Condition::Subject;
using Test = Condition::Test;

const QString kNobody = u"0"_s;
const QString kIsNumber = u"%1 <> '' AND %1 NOT GLOB '*[^0-9.-]*'"_s;
const QString kIsDate = u"%1 GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"_s;

/// LIKE folds the case of ASCII letters only: the text as it stands, and as it would stand in other cases.
QStringList spellings(const QString &text)
{
    QStringList all{text, text.toLower(), text.toUpper(), text.left(1).toUpper() + text.mid(1).toLower()};
    all.removeDuplicates();
    const bool isAscii = std::ranges::all_of(text, [](QChar c) { return c < u'\x80'; });
    return isAscii ? all.first(1) : all;
}

QString escaped(QString text)
{
    for (const QChar special : u"\\%_"_s)
        text.replace(special, u'\\' + QString(special));
    return text;
}

/// Puts the conditions into words, one after the other: their values are bound in the order of the text.
class Writer
{
public:
    Writer(QString contact, base::TimePoint now)
        : m_contact(std::move(contact))
        , m_today(QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date())
    {
    }

    Where write(const contacts::Rule &rule)
    {
        QStringList parts;
        for (const Condition &condition : rule.conditions)
            parts << u'(' + part(condition) + u')';
        return {u'(' + parts.join(rule.any ? u" OR "_s : u" AND "_s) + u')', std::move(m_values)};
    }

private:
    QString part(const Condition &condition)
    {
        switch (condition.subject) {
        case Subject::Name: return ofText(column(u"name"_s), condition);
        case Subject::Number: return ofNumber(condition.value);
        case Subject::Field: return ofField(fieldValueSql(m_contact, condition.field), condition);
        case Subject::LastText: return ofLastText(condition);
        case Subject::Replies: return ofReplies(condition);
        }
        return kNobody;
    }

    QString column(const QString &name) const { return m_contact + u'.' + name; }

    QString bound(Where::Value value)
    {
        m_values.push_back(std::move(value));
        return u"?"_s;
    }

    QString alike(const QString &value, const QString &before, const QString &text, const QString &after)
    {
        QStringList parts;
        for (const QString &spelling : spellings(text))
            parts << value + u" LIKE "_s + bound(before + escaped(spelling) + after) + u" ESCAPE '\\'"_s;
        return u'(' + parts.join(u" OR "_s) + u')';
    }

    QString ofText(const QString &value, const Condition &condition)
    {
        const QString text = condition.value.trimmed();
        switch (condition.test) {
        case Test::Contains: return alike(value, u"%"_s, text, u"%"_s);
        case Test::Begins: return alike(value, {}, text, u"%"_s);
        case Test::Is: return alike(value, {}, text, {});
        case Test::IsNot: return u"NOT "_s + alike(value, {}, text, {});
        case Test::Empty: return value + u" = ''"_s;
        case Test::Filled: return value + u" <> ''"_s;
        default: return kNobody;
        }
    }

    QString ofField(const QString &value, const Condition &condition)
    {
        const auto day = [&](QLatin1StringView compare, const QDate &date) {
            return kIsDate.arg(value) + u" AND "_s + value + compare + bound(date.toString(Qt::ISODate));
        };
        const auto size = [&](QLatin1StringView compare) {
            return kIsNumber.arg(value) + u" AND CAST("_s + value + u" AS REAL)"_s + compare +
                   bound(condition.value.toDouble());
        };
        const QDate date = QDate::fromString(condition.value, Qt::ISODate);
        const int days = condition.value.toInt();
        switch (condition.test) {
        case Test::Less: return size(" < "_L1);
        case Test::More: return size(" > "_L1);
        case Test::Before: return day(" < "_L1, date);
        case Test::After: return day(" > "_L1, date);
        case Test::LongerAgo: return day(" < "_L1, m_today.addDays(-days));
        case Test::InLastDays: {
            const QString since = day(" >= "_L1, m_today.addDays(-days));
            return since + u" AND "_s + day(" <= "_L1, m_today);
        }
        case Test::InNextDays: {
            const QString since = day(" >= "_L1, m_today);
            return since + u" AND "_s + day(" <= "_L1, m_today.addDays(days));
        }
        default: return ofText(value, condition);
        }
    }

    QString ofNumber(const QString &typed)
    {
        const auto pattern = contacts::readPattern(typed);
        if (!pattern)
            return kNobody;
        const QString digits = u"CAST(%1 AS TEXT)"_s.arg(column(u"e164"_s));
        QString all = digits + u" GLOB "_s + bound(pattern->glob);
        for (const auto &range : pattern->ranges) {
            all +=
                u" AND substr(%1, %2, %3) BETWEEN "_s.arg(digits).arg(range.position).arg(range.first.size());
            all += bound(range.first) + u" AND "_s;
            all += bound(range.last);
        }
        return all;
    }

    QString ofLastText(const Condition &condition)
    {
        const bool isDated = condition.test == Test::InLastDays || condition.test == Test::LongerAgo;
        const bool isTexted = condition.test == Test::InLastDays || condition.test == Test::Filled;
        QString any =
            u"EXISTS (SELECT 1 FROM message rm JOIN campaign rc ON rc.id = rm.campaign WHERE rm.e164 = "
            "%1 AND rm.state IN (2, 3) AND rc.practice = 0"_s.arg(column(u"e164"_s));
        if (isDated) {
            const QDate day = m_today.addDays(-condition.value.toInt());
            any += u" AND rm.bound >= "_s + bound(day.startOfDay().toMSecsSinceEpoch());
        }
        return (isTexted ? QString() : u"NOT "_s) + any + u')';
    }

    QString ofReplies(const Condition &condition)
    {
        return u"(SELECT count(*) FROM incoming ri WHERE ri.e164 = %1 AND ri.practice = 0 AND ri.kind = 0)"_s
                   .arg(column(u"e164"_s)) +
               (condition.test == Test::Less ? u" < "_s : u" > "_s) + bound(condition.value.toDouble());
    }

    const QString m_contact;
    const QDate m_today;
    std::vector<Where::Value> m_values;
};

} // namespace

/// SQLite's paths know no escapes: a name with a quote in it is looked for among all.
QString fieldValueSql(const QString &contact, const QString &key)
{
    const bool isPath = !key.contains(u'"') && !key.contains(u'\\');
    const QString name = QString(key).replace(u'\'', u"''"_s);
    const QString value =
        isPath ? u"%1.fields ->> '$.\"%2\"'"_s.arg(contact, name)
               : u"(SELECT f.value FROM json_each(%1.fields) f WHERE f.key = '%2')"_s.arg(contact, name);
    return u"(CASE WHEN %1.fields = '' THEN '' ELSE coalesce(%2, '') END)"_s.arg(contact, value);
}

Where whereOf(const contacts::Rule &rule, const QString &contact, base::TimePoint now)
{
    if (rule.isEmpty())
        return {u"1"_s, {}};
    return Writer(contact, now).write(rule);
}

std::optional<Where> whereOfGroup(ReadDb &db, base::GroupId group, const QString &contact,
                                  base::TimePoint now)
{
    const auto kept = db.value<QString>(u"SELECT rule FROM grp WHERE id = ? AND rule IS NOT NULL"_s, group);
    if (!kept || kept->isEmpty())
        return {};
    const auto rule = contacts::ruleFromJson(*kept);
    return rule ? whereOf(*rule, contact, now) : Where{kNobody, {}};
}

} // namespace store
