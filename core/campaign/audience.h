#pragma once

#include "core/base/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace campaign {

/// People who stand together in the ledger: all of them, a group, or exactly those whom a list named.
struct PeopleSet
{
    enum class Kind { All, Group, Import };
    Kind kind = Kind::All;
    base::GroupId group{};
    base::ImportId import{};

    friend bool operator==(const PeopleSet &, const PeopleSet &) = default;
};

/// Whom a campaign is for; who exactly is settled when it is frozen.
struct Audience
{
    enum class Kind { Numbers, Group, All, Import, Sets };
    Kind kind = Kind::Numbers;
    std::vector<qint64> numbers; ///< E.164 digits; of Numbers
    base::GroupId group;
    base::ImportId import; ///< exactly the people a list named

    std::vector<PeopleSet> among{};  ///< of Sets: who is in any of these, each once,
    std::vector<PeopleSet> except{}; ///< and in none of these

    friend bool operator==(const Audience &, const Audience &) = default;
};

/// Everybody who is in one of `among` and in none of `except`, in the plainest form: a single set alone is
/// its own kind, everybody takes in all others, none at all is nobody.
Audience audienceOf(std::vector<PeopleSet> among, std::vector<PeopleSet> except);
/// The sets an audience is made of; none of bare numbers.
std::vector<PeopleSet> setsOf(const Audience &audience);

/// Bare numbers, and none of them; or no set at all.
bool isNobody(const Audience &audience);

/// The ledger's form, a JSON object. Unknown keys are left alone, missing ones take their defaults.
QString toJson(const Audience &audience);
Audience audienceFromJson(const QString &json);

} // namespace campaign
