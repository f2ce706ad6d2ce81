#pragma once

#include "core/base/clock.h"
#include "core/line/submission.h"

#include <QList>

namespace send {

/// How a SIM has been doing lately: errors in a row, over different recipients. A value, one a SIM; forgotten
/// at the end of the program.
struct SimHealth
{
    QList<qint64> barred;  ///< recipients of the account errors in a row
    QList<qint64> unknown; ///< recipients of the bucket errors (CMS 500) in a row
    int failures = 0;      ///< refusals in a row that were not the recipient's fault
    int pauses = 0;        ///< in a row: each is twice as long as the one before

    friend bool operator==(const SimHealth &, const SimHealth &) = default;
};

/// Why a SIM was stopped; a person starts it again.
enum class StopReason {
    None = 0,
    AccountRefused = 1,  ///< three account errors in a row over different recipients: credit, barring, plan
    SimUnusable = 2,     ///< absent, locked, wrong
    NoServiceCentre = 3, ///< CMS 330
    ManyFailures = 4,    ///< 20 refusals in a row
    ByUser = 5,
    CreditLow = 6, ///< below its floor; it starts by itself once the network tells more
};

/// What becomes of a refused part, and of the SIM it was refused on.
struct Verdict
{
    bool triesAgain = false;
    base::Milliseconds after{0}; ///< of triesAgain
    bool burnsTry = true;        ///< false: the fault is not this text's; it may wait for ever
    bool dropsValidity = false;  ///< the next try goes without a validity period (CMS 198, 199)
    base::Milliseconds simPause{0};
    StopReason stop = StopReason::None;

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// Judges a refusal by its code and class (3GPP TS 27.005 3.2.5, 27.007 9.2). `triesBefore` are the tries
/// this part has burnt already, `recipient` a number as digits, `random` lies in [0, 1) and spreads the waits
/// by +-20 %. A doubtful answer is never judged here: only a refusal is certain to have sent nothing.
Verdict judge(const line::Refused &refused, int triesBefore, qint64 recipient, SimHealth &health,
              double random);

/// A part was accepted: whatever ailed the SIM is over.
void recovered(SimHealth &health);

} // namespace send
