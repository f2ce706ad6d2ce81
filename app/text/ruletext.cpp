#include "app/text/ruletext.h"

#include "app/text/numbertext.h"
#include "app/text/say.h"
#include "app/text/when.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using contacts::Condition;
using Subject = Condition::Subject;
using Test = Condition::Test;

QString valueWords(const Condition &condition)
{
    switch (condition.test) {
    case Test::Before:
    case Test::After: return fieldText(condition.value, contacts::FieldType::Date);
    case Test::Less:
    case Test::More: return fieldText(condition.value, contacts::FieldType::Number);
    case Test::Matches: return isolated(condition.value);
    default: return condition.value.trimmed();
    }
}

} // namespace

QString words(Test test)
{
    switch (test) {
    case Test::Contains: return say("contains");
    case Test::Is: return say("is");
    case Test::IsNot: return say("is not");
    case Test::Begins: return say("begins with");
    case Test::Matches: return say("is like");
    case Test::Less: return say("is less than");
    case Test::More: return say("is more than");
    case Test::Before: return say("is before");
    case Test::After: return say("is after");
    case Test::InLastDays: return say("in the last … days");
    case Test::LongerAgo: return say("more than … days ago");
    case Test::InNextDays: return say("in the next … days");
    case Test::Empty: return say("is empty");
    case Test::Filled: return say("is not empty");
    }
    return {};
}

QString subjectWords(const Condition &condition, const std::vector<contacts::Field> &fields)
{
    switch (condition.subject) {
    case Subject::Name: return say("Name");
    case Subject::Number: return say("Number");
    case Subject::LastText: return say("Last text");
    case Subject::Replies: return say("Replies");
    case Subject::Field: break;
    }
    const auto field = std::ranges::find(fields, condition.field, &contacts::Field::key);
    return field == fields.end() ? condition.field : field->label;
}

QString words(const Condition &condition, const std::vector<contacts::Field> &fields)
{
    const QString subject = subjectWords(condition, fields);
    const int days = condition.value.toInt();
    if (condition.subject == Subject::LastText && condition.test == Test::Empty)
        return say("Never texted");
    if (condition.subject == Subject::LastText && condition.test == Test::Filled)
        return say("Texted before");
    switch (condition.test) {
    case Test::Empty:
    case Test::Filled: return u"%1 %2"_s.arg(subject, words(condition.test));
    case Test::InLastDays: return say("%1 in the last %n day(s)", days).arg(subject);
    case Test::LongerAgo: return say("%1 more than %n day(s) ago", days).arg(subject);
    case Test::InNextDays: return say("%1 in the next %n day(s)", days).arg(subject);
    default: return u"%1 %2 %3"_s.arg(subject, words(condition.test), valueWords(condition));
    }
}

} // namespace app
