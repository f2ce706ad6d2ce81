#include "modem/practice/options.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace practice {

namespace {

using Read = bool (*)(const QString &value, Options &options);

template <class T>
bool put(const std::optional<T> &value, T &into)
{
    into = value.value_or(into);
    return value.has_value();
}

bool readModems(const QString &value, Options &options)
{
    bool ok = false;
    options.modems = value.toInt(&ok);
    return ok && options.modems >= 1 && options.modems <= kMostModems;
}

bool readProfile(const QString &value, Options &options)
{
    const bool known = put(profileFromName(value), options.profile);
    options.people = options.profile == Profile::Realistic ? PeopleMix::Lively : PeopleMix::Quiet;
    return known;
}

bool readSpeed(const QString &value, Options &options)
{
    bool ok = false;
    options.speed = value.toDouble(&ok);
    return ok && options.speed >= 0.01 && options.speed <= 100000;
}

bool readSeed(const QString &value, Options &options)
{
    bool ok = false;
    options.seed = value.toULongLong(&ok);
    return ok;
}

bool readFaults(const QString &value, Options &options)
{
    const auto plan = FaultPlan::parse(value);
    options.faults = plan.value_or(FaultPlan());
    return plan.has_value();
}

bool readLog(const QString &value, Options &options)
{
    options.log = value;
    return !value.isEmpty();
}

bool readPeople(const QString &value, Options &options)
{
    return put(peopleMixFromName(value), options.people);
}

bool readPerson(const QString &value, Options &options)
{
    const auto colon = value.lastIndexOf(u':');
    const auto habit = habitFromName(QStringView(value).mid(colon + 1));
    if (colon < 1 || !habit)
        return false;
    options.persons.append({value.left(colon), *habit});
    return true;
}

bool readPin(const QString &value, Options &options)
{
    options.pin = value == u"1"_s;
    return value == u"0"_s || value == u"1"_s;
}

bool readCredit(const QString &value, Options &options)
{
    bool ok = false;
    const double amount = value.toDouble(&ok);
    if (ok && amount >= 0 && amount <= 1'000'000)
        options.credit = int(std::lround(amount * 100));
    return options.credit.has_value();
}

bool readFamily(const QString &value, Options &options)
{
    if (value == u"all"_s) {
        for (const Manners &manners : allManners())
            options.families += QString::fromLatin1(manners.family);
        return true;
    }
    options.families = value.split(u',');
    return std::all_of(options.families.begin(), options.families.end(), [](const QString &family) {
        return !family.isEmpty() && mannersOf(family.toLatin1());
    });
}

bool passOver(const QString &, Options &)
{
    return true;
}

struct Row
{
    QStringView name;
    Read read;
};

// The profile first: it decides what people are unless they are named.
constexpr std::array kRows{
    Row{u"profile", readProfile}, Row{u"modems", readModems}, Row{u"speed", readSpeed},
    Row{u"seed", readSeed},       Row{u"faults", readFaults}, Row{u"log", readLog},
    Row{u"people", readPeople},   Row{u"person", readPerson}, Row{u"pin", readPin},
    Row{u"family", readFamily},   Row{u"credit", readCredit}, Row{u"paced", passOver},
};

bool isKnown(const QString &name)
{
    return std::any_of(kRows.begin(), kRows.end(), [&](const Row &row) { return row.name == name; });
}

} // namespace

ModemOptions Options::modem(int index) const
{
    const QString family = families.isEmpty() ? QString() : families[index % families.size()];
    return {index, seed, timing(), faults, pin, family.toLatin1(), credit};
}

base::Result<Options, OptionError> readOptions(const QList<QPair<QString, QString>> &written)
{
    for (const auto &[name, value] : written) {
        if (!isKnown(name))
            return base::unexpected(OptionError{OptionError::Code::Unknown, name});
    }
    Options options;
    for (const Row &row : kRows) {
        for (const auto &[name, value] : written) {
            if (row.name == name && !row.read(value, options))
                return base::unexpected(OptionError{OptionError::Code::BadValue, name});
        }
    }
    return options;
}

} // namespace practice
