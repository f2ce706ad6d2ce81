#pragma once

#include "core/base/result.h"
#include "core/line/linespec.h"
#include "modem/practice/faultplan.h"
#include "modem/practice/machine.h"
#include "modem/practice/people.h"
#include "modem/practice/timing.h"

#include <QPair>

namespace practice {

constexpr int kMostModems = 64;

/// What a practice line, or the command that serves practice modems, asks for.
struct Options
{
    int modems = 1;
    Profile profile = Profile::Instant;
    double speed = 1;
    quint64 seed = 1;
    FaultPlan faults;
    QString log;                          ///< where the network records what it accepts; empty: nowhere
    PeopleMix people = PeopleMix::Quiet;  ///< Lively unless told otherwise on the realistic profile
    QList<QPair<QString, Habit>> persons; ///< people whose habit is told: "+49151...:stops"
    bool pin = false;                     ///< the SIMs ask for their PIN, 1234
    QStringList families;                 ///< whose manners the modems have, in turn; none: their own
    std::optional<int> credit;            ///< cents on each SIM; none: texts are free

    Timing timing() const { return Timing(profile, speed); }
    ModemOptions modem(int index) const;

    friend bool operator==(const Options &, const Options &) = default;
};

struct OptionError
{
    enum class Code { Unknown, BadValue };
    Code code = Code::Unknown;
    QString option;

    friend bool operator==(const OptionError &, const OptionError &) = default;
};

/// Reads modems, profile, speed, seed, faults, log, people, person (may come several times), pin, credit
/// (such as 2.50) and family (several with commas, "all" for every one); `paced` is the sender's and passed
/// over.
base::Result<Options, OptionError> readOptions(const QList<QPair<QString, QString>> &written);

} // namespace practice
