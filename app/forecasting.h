#pragma once

#include "core/campaign/campaign.h"
#include "core/send/forecast.h"
#include "core/store/readdb.h"

#include <QStringList>

namespace app {

/// What a forecast takes of these LINEs, open or not: the caps of the SIM that was seen last on each, and
/// what is used up of them at `now`; those of a SIM that nobody has set anything for, if the line was never
/// seen. `paced`: the campaign keeps gaps and caps; practice lines do so only when asked to.
std::vector<send::ForecastLine> forecastLines(store::ReadDb &db, const QStringList &names, bool paced,
                                              base::TimePoint now);

/// When `parts` parts of a campaign would be through, over the lines it names, if it were launched at `now`.
send::Forecast forecastFor(store::ReadDb &db, const campaign::Campaign &campaign, qint64 parts,
                           base::TimePoint now);

} // namespace app
