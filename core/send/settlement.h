#pragma once

#include "core/campaign/campaign.h"
#include "core/line/submission.h"
#include "core/send/retrypolicy.h"
#include "core/send/turn.h"

namespace send {

/// What an answer means for the line it came over.
struct Outcome
{
    base::CampaignId campaign; ///< of the part; none if the part was settled before
    base::MessageId goesOn;    ///< the text whose next part follows at once
    bool accepted = false;
    base::TimePoint handed{};
    bool awaitsReady = false; ///< nothing more until the line says Ready
    base::Milliseconds pause{0};
    StopReason stop = StopReason::None;
};

/// Writes down the answer to a part: Accepted; Refused or NotSent, with another attempt as RetryPolicy says;
/// InDoubt, treated as its campaign's policy says. Then what came early or was in doubt is matched again.
/// `random` lies in [0, 1). Also takes an answer to a part that was in doubt already: late, but it settles
/// it.
Outcome settle(Turn &turn, base::PartId part, const line::SubmitResult &result, SimHealth &health,
               double random);

/// How an error or a doubt is written in the ledger: "CMS 41", "CME 30", "ERROR", or a word such as
/// "silence".
QString codeOf(const line::ErrorCode &error);
QString codeOf(const line::Unknown &doubt);

} // namespace send
