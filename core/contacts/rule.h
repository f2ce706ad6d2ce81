#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace contacts {

/// One thing that is asked of a person.
struct Condition
{
    enum class Subject {
        Name,
        Number,   ///< E.164 digits
        Field,    ///< of people's own
        LastText, ///< when the network took the latest real text to the number
        Replies,  ///< how many real texts came from the number
    };
    enum class Test {
        Contains, ///< in any case, as Begins and Is; Name and Field
        Is,
        IsNot, ///< nothing at all is not it either
        Begins,
        Matches, ///< Number: a pattern, see numberpattern.h
        Less,    ///< a number, as More; Field and Replies
        More,
        Before, ///< a date, as After; Field
        After,
        InLastDays, ///< today counts; Field and LastText
        LongerAgo,  ///< than so many days; of LastText, never counts
        InNextDays, ///< today counts; Field
        Empty,      ///< Name, Field; LastText: never
        Filled,
    };

    Subject subject = Subject::Name;
    QString field; ///< key, of Field
    Test test = Test::Contains;
    QString value; ///< a text, "1234.5", "2026-11-22", "60" of days, a pattern; none of Empty and Filled

    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Whether the value can be tested so: "soon" is no date.
bool isUsable(const Condition &condition);

/// Who belongs: filters the table, and makes a live group. None at all: everybody.
struct Rule
{
    bool any = false; ///< one condition is enough
    std::vector<Condition> conditions;

    bool isEmpty() const { return conditions.empty(); }
    friend bool operator==(const Rule &, const Rule &) = default;
};

/// The ledger's form, a JSON object; "" for everybody.
QString toJson(const Rule &rule);
/// None if anything in it is not understood: who is meant must not be guessed.
std::optional<Rule> ruleFromJson(const QString &json);

} // namespace contacts
