#include "core/contacts/rule.h"

#include "core/contacts/numberpattern.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

using Subject = Condition::Subject;
using Test = Condition::Test;

template <class T>
struct Named
{
    T value;
    QLatin1StringView name;
};

// Kept in the ledger: never renamed.
constexpr Named<Subject> kSubjects[] = {
    {Subject::Name, "name"_L1},          {Subject::Number, "number"_L1},   {Subject::Field, "field"_L1},
    {Subject::LastText, "last_text"_L1}, {Subject::Replies, "replies"_L1},
};

constexpr Named<Test> kTests[] = {
    {Test::Contains, "contains"_L1},
    {Test::Is, "is"_L1},
    {Test::IsNot, "is_not"_L1},
    {Test::Begins, "begins"_L1},
    {Test::Matches, "matches"_L1},
    {Test::Less, "less"_L1},
    {Test::More, "more"_L1},
    {Test::Before, "before"_L1},
    {Test::After, "after"_L1},
    {Test::InLastDays, "in_last_days"_L1},
    {Test::LongerAgo, "longer_ago"_L1},
    {Test::InNextDays, "in_next_days"_L1},
    {Test::Empty, "empty"_L1},
    {Test::Filled, "filled"_L1},
};

constexpr int kMostDays = 100'000;

template <class T, size_t N>
QString nameOf(T value, const Named<T> (&table)[N])
{
    return std::ranges::find(table, value, &Named<T>::value)->name;
}

template <class T, size_t N>
std::optional<T> named(const QString &name, const Named<T> (&table)[N])
{
    const auto row = std::ranges::find_if(table, [&](const auto &one) { return one.name == name; });
    return row == std::end(table) ? std::nullopt : std::optional(row->value);
}

bool isAmong(Test test, std::initializer_list<Test> tests)
{
    return std::ranges::find(tests, test) != tests.end();
}

bool fits(Subject subject, Test test)
{
    switch (subject) {
    case Subject::Name:
        return isAmong(test,
                       {Test::Contains, Test::Is, Test::IsNot, Test::Begins, Test::Empty, Test::Filled});
    case Subject::Number: return test == Test::Matches;
    case Subject::Field: return test != Test::Matches;
    case Subject::LastText:
        return isAmong(test, {Test::InLastDays, Test::LongerAgo, Test::Empty, Test::Filled});
    case Subject::Replies: return isAmong(test, {Test::Less, Test::More});
    }
    return false;
}

bool isNumber(const QString &value)
{
    bool isOne = false;
    QLocale::c().toDouble(value, &isOne);
    return isOne;
}

bool isDays(const QString &value)
{
    bool isOne = false;
    const int days = value.toInt(&isOne);
    return isOne && days >= 0 && days <= kMostDays;
}

bool hasUsableValue(Test test, const QString &value)
{
    switch (test) {
    case Test::Contains:
    case Test::Is:
    case Test::IsNot:
    case Test::Begins: return !value.trimmed().isEmpty();
    case Test::Matches: return readPattern(value).has_value();
    case Test::Less:
    case Test::More: return isNumber(value);
    case Test::Before:
    case Test::After: return QDate::fromString(value, Qt::ISODate).isValid();
    case Test::InLastDays:
    case Test::LongerAgo:
    case Test::InNextDays: return isDays(value);
    case Test::Empty:
    case Test::Filled: return true;
    }
    return false;
}

QJsonObject objectOf(const Condition &condition)
{
    QJsonObject object{{u"who"_s, nameOf(condition.subject, kSubjects)},
                       {u"test"_s, nameOf(condition.test, kTests)}};
    if (!condition.field.isEmpty())
        object[u"field"_s] = condition.field;
    if (!condition.value.isEmpty())
        object[u"value"_s] = condition.value;
    return object;
}

std::optional<Condition> conditionFrom(const QJsonObject &object)
{
    const auto subject = named(object["who"_L1].toString(), kSubjects);
    const auto test = named(object["test"_L1].toString(), kTests);
    if (!subject || !test)
        return {};
    Condition condition{*subject, object["field"_L1].toString(), *test, object["value"_L1].toString()};
    return isUsable(condition) ? std::optional(condition) : std::nullopt;
}

} // namespace

bool isUsable(const Condition &condition)
{
    return fits(condition.subject, condition.test) &&
           (condition.subject == Subject::Field) != condition.field.isEmpty() &&
           hasUsableValue(condition.test, condition.value);
}

QString toJson(const Rule &rule)
{
    if (rule.isEmpty())
        return {};
    QJsonArray conditions;
    for (const Condition &condition : rule.conditions)
        conditions.append(objectOf(condition));
    const QJsonObject object{{rule.any ? u"any"_s : u"all"_s, conditions}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Rule> ruleFromJson(const QString &json)
{
    if (json.isEmpty())
        return Rule{};
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Rule rule;
    rule.any = object.contains("any"_L1);
    for (const auto &one : object[rule.any ? "any"_L1 : "all"_L1].toArray()) {
        const auto condition = conditionFrom(one.toObject());
        if (!condition)
            return {};
        rule.conditions.push_back(*condition);
    }
    return rule.isEmpty() ? std::nullopt : std::optional(rule);
}

} // namespace contacts
