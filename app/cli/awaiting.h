#pragma once

#include "app/cli/command.h"
#include "core/campaign/campaign.h"
#include "core/store/error.h"
#include "core/store/readdb.h"

namespace app {

/// Texts Sending that will not go on by themselves: their SIM has been away for too long, is stopped or
/// forgotten, or their campaign is paused. `now` is the wall clock's.
qint64 textsForAPerson(store::ReadDb &db, const campaign::Campaign &campaign, qint64 stranded,
                       base::TimePoint now);

/// Notes a sentence for each SIM that texts midway wait for now; of one campaign, or of all with an id of 0.
/// True if there is one.
QCoro::Task<store::Result<bool>> tellOfAwaitedSims(Invocation &invocation, base::CampaignId campaign);

} // namespace app
