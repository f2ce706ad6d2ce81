#include "core/send/midway.h"

#include "core/store/messages.h"
#include "core/store/midway.h"

using campaign::MessageState;
using campaign::Reason;
using campaign::Standing;

namespace send {

namespace {

void note(Turn &turn, const campaign::Message &message, bool isAway)
{
    const bool wasAway = message.standing.why == Reason::LineLostMidway;
    if (wasAway == isAway && message.notBefore != base::TimePoint{})
        return;
    const Reason kept = wasAway ? Reason::None : message.standing.why;
    const Standing to{MessageState::Sending, isAway ? Reason::LineLostMidway : kept};
    if (store::moveMessage(turn.db, message, to, std::max(message.notBefore, turn.now), message.sim))
        turn.tally.move(message.campaign, message.standing, to);
}

} // namespace

void noteTextsMidway(Turn &turn, const std::set<base::SimId> &present,
                     const std::set<base::MessageId> &current)
{
    for (const base::MessageId id : store::textsMidway(turn.db)) {
        const auto message = store::messageById(turn.db, id);
        if (message && !current.contains(id))
            note(turn, *message, !present.contains(message->sim));
    }
}

} // namespace send
