#include "core/campaign/audience.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace campaign {

namespace {

QJsonObject objectOf(const PeopleSet &set)
{
    switch (set.kind) {
    case PeopleSet::Kind::All: return {{u"all"_s, true}};
    case PeopleSet::Kind::Group: return {{u"group"_s, set.group.value}};
    case PeopleSet::Kind::Import: return {{u"import"_s, set.import.value}};
    }
    return {};
}

/// None where nothing that is known is named: what cannot be understood must not become everybody.
std::optional<PeopleSet> setFrom(const QJsonObject &object)
{
    if (object.contains("group"_L1))
        return PeopleSet{PeopleSet::Kind::Group, {object["group"_L1].toInteger()}, {}};
    if (object.contains("import"_L1))
        return PeopleSet{PeopleSet::Kind::Import, {}, {object["import"_L1].toInteger()}};
    if (object["all"_L1].toBool())
        return PeopleSet{};
    return {};
}

QJsonArray arrayOf(const std::vector<PeopleSet> &sets)
{
    QJsonArray array;
    for (const PeopleSet &set : sets)
        array.append(objectOf(set));
    return array;
}

/// None where one of them is not understood: people might get a text who are to be left out.
std::optional<std::vector<PeopleSet>> setsFrom(const QJsonArray &array)
{
    std::vector<PeopleSet> sets;
    for (const auto &object : array) {
        const auto set = setFrom(object.toObject());
        if (!set)
            return {};
        sets.push_back(*set);
    }
    return sets;
}

Audience madeOfSets(const QJsonObject &object)
{
    const auto among = setsFrom(object["among"_L1].toArray());
    const auto except = setsFrom(object["except"_L1].toArray());
    return among && except ? audienceOf(*among, *except) : Audience{};
}

Audience audienceOf(const PeopleSet &set)
{
    switch (set.kind) {
    case PeopleSet::Kind::All: return {Audience::Kind::All, {}, {}, {}};
    case PeopleSet::Kind::Group: return {Audience::Kind::Group, {}, set.group, {}};
    case PeopleSet::Kind::Import: return {Audience::Kind::Import, {}, {}, set.import};
    }
    return {};
}

QJsonObject objectOf(const Audience &audience)
{
    if (audience.kind == Audience::Kind::Sets)
        return {{u"among"_s, arrayOf(audience.among)}, {u"except"_s, arrayOf(audience.except)}};
    if (audience.kind != Audience::Kind::Numbers)
        return objectOf(setsOf(audience).front());
    QJsonArray numbers;
    for (const qint64 number : audience.numbers)
        numbers.append(number);
    return {{u"numbers"_s, numbers}};
}

} // namespace

Audience audienceOf(std::vector<PeopleSet> among, std::vector<PeopleSet> except)
{
    if (among.empty())
        return {};
    if (std::ranges::find(among, PeopleSet{}) != among.end())
        among = {PeopleSet{}};
    if (among.size() == 1 && except.empty())
        return audienceOf(among.front());
    return {Audience::Kind::Sets, {}, {}, {}, std::move(among), std::move(except)};
}

std::vector<PeopleSet> setsOf(const Audience &audience)
{
    switch (audience.kind) {
    case Audience::Kind::Numbers: return {};
    case Audience::Kind::All: return {PeopleSet{}};
    case Audience::Kind::Group: return {{PeopleSet::Kind::Group, audience.group, {}}};
    case Audience::Kind::Import: return {{PeopleSet::Kind::Import, {}, audience.import}};
    case Audience::Kind::Sets: return audience.among;
    }
    return {};
}

bool isNobody(const Audience &audience)
{
    return audience.kind == Audience::Kind::Numbers ? audience.numbers.empty() : setsOf(audience).empty();
}

QString toJson(const Audience &audience)
{
    return QString::fromUtf8(QJsonDocument(objectOf(audience)).toJson(QJsonDocument::Compact));
}

Audience audienceFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    if (object.contains("among"_L1))
        return madeOfSets(object);
    if (const auto set = setFrom(object))
        return audienceOf(*set);
    Audience audience;
    const QJsonArray numbers = object["numbers"_L1].toArray();
    for (const auto &number : numbers)
        audience.numbers.push_back(number.toInteger());
    return audience;
}

} // namespace campaign
