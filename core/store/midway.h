#pragma once

#include "core/store/parts.h"
#include "core/store/sims.h"

namespace store {

/// Texts midway: some of their parts may have gone out over a SIM, others wait for the same SIM. They are
/// those Sending with a part Waiting and none in a line's hands.
std::vector<base::MessageId> textsMidway(ReadDb &db);

/// A SIM that is away, and how many texts midway wait for it.
struct AwaitedSim
{
    std::optional<Sim> sim; ///< none: a person had it forgotten
    qint64 texts = 0;

    friend bool operator==(const AwaitedSim &, const AwaitedSim &) = default;
};

/// The SIMs that a person must see to: away since `awaySince` or before, stopped, or forgotten. Of one
/// campaign, or of all with an id of 0.
std::vector<AwaitedSim> awaitedSims(ReadDb &db, base::CampaignId campaign, base::TimePoint awaySince);

/// The same texts one by one, as `doubts` lists them: `line` and `handed` are those of the last part that was
/// handed over, `why` is the word of Reason::LineLostMidway. Whatever the time; oldest first.
std::vector<Doubt> strandedTexts(ReadDb &db, base::CampaignId campaign = {});

/// Texts midway of a paused campaign that no line is at: they go on when it does.
qint64 textsAtRest(ReadDb &db, base::CampaignId campaign);

} // namespace store
