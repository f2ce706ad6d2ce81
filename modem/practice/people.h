#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>

namespace practice {

/// What somebody who gets texts does with them.
enum class Habit {
    Silent,          ///< receives
    Answers,         ///< receives, answers with small talk
    AnswersAtLength, ///< ... in several parts, which come out of order, one of them twice
    Misspells,       ///< ... in words no dictionary has
    OptsOut,         ///< answers the first text with STOP in some language and spelling
    PhoneOff,        ///< gets it late: "trying", then "delivered"
    NeverOn,         ///< the validity runs out
    NoSuchNumber,    ///< accepted, then reported as failed
    Refused,         ///< the network refuses: CMS 1
};

/// "silent", "answers", "long", "misspells", "stops", "late", "off", "unknown", "refused"; the names of the
/// options.
std::optional<Habit> habitFromName(QStringView name);

enum class PeopleMix {
    Quiet,  ///< everybody is Silent
    Lively, ///< a bit of everything
};

/// "quiet" or "lively".
std::optional<PeopleMix> peopleMixFromName(QStringView name);

/// Everybody who has a phone in the practice network. Who somebody is depends on the seed and the number
/// alone.
class People
{
public:
    People(quint64 seed, PeopleMix mix)
        : m_seed(seed)
        , m_mix(mix)
    {
    }

    Habit habit(const QString &number) const;
    /// From now on this one does so.
    void setHabit(const QString &number, Habit habit) { m_known[number] = habit; }

    /// What the person says to the n-th text (1, 2, ...); empty: nothing.
    QString answer(const QString &number, int n) const;

private:
    quint64 m_seed;
    PeopleMix m_mix;
    QHash<QString, Habit> m_known;
};

} // namespace practice
