#pragma once

#include "core/inbox/hearing.h"
#include "core/store/tally.h"

namespace inbox {

/// Does what a text asks for, in the realm it came from; its verdict says what that is.
///
/// OptOut: the number goes on the suppression list as Stop with the text as evidence, what is queued or held
/// for it in any campaign is Held as Suppressed, and at most one confirmation is queued (`incoming.answer`).
/// Probable: the same as Paused and without a confirmation; a person decides.
/// OptIn: ends Stop, and Paused as far as a text was the reason, if it was said after that; never what a
/// person entered or an erasing. A contact gets a new ground with the text as its source.
void heed(store::WriteDb &db, store::TallyChanges &tally, Incoming &incoming, const HearingOptions &options,
          base::TimePoint now);

/// Pauses of Probable texts on which nobody has decided by consent::kPauseDeadline become opt-outs. Nobody
/// gets a confirmation: it would come too late.
void decideOverduePauses(store::WriteDb &db, base::TimePoint now);

/// When that has something to do next.
std::optional<base::TimePoint> nextPauseDue(store::ReadDb &db);

} // namespace inbox
