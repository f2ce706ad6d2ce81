#pragma once

#include "app/cli/command.h"
#include "app/cli/preflightpage.h"
#include "app/cli/sendplan.h"
#include "core/base/result.h"

namespace app {

/// Why a send ends before its first text.
struct Refusal
{
    Exit exit = Exit::Failed;
    QString sentence;
};

template <class T>
using Prepared = base::Result<T, Refusal>;

/// The steps of a send up to its first text, in this order. Each leaves the ledger as it may stay.

/// Practice and real lines do not meet, and there is a line at all.
Prepared<bool> settleRealm(Invocation &invocation, const SendPlan &plan);

/// The country for numbers without a country code: the flag's, else the profile's, else the locale's.
QCoro::Task<Prepared<contacts::Region>> settleRegion(Invocation &invocation, SendPlan plan);

/// The audience; a list is brought into the ledger first, its rows without a number are counted in
/// `unusableRows`.
struct SettledAudience
{
    campaign::Audience audience;
    QString name; ///< for a campaign without one
    std::optional<qint64> unusableRows;
};
QCoro::Task<Prepared<SettledAudience>> settleAudience(Invocation &invocation, SendPlan plan,
                                                      contacts::Region region);

/// Every {field} of the text is one that somebody has.
QCoro::Task<Prepared<bool>> settleText(Invocation &invocation, QString text);

/// The page before sending, of a campaign that is not in the ledger yet.
QCoro::Task<Prepared<PreflightPage>> preflightOf(Invocation &invocation, campaign::Campaign campaign);

} // namespace app
