#include "core/send/progress.h"

#include "core/store/messages.h"
#include "core/store/parts.h"

using campaign::MessageState;
using campaign::PartState;
using campaign::Reason;

namespace send {

namespace {

std::vector<PartState> statesOf(const std::vector<campaign::Part> &parts)
{
    std::vector<PartState> states;
    states.reserve(parts.size());
    for (const auto &part : parts)
        states.push_back(part.state);
    return states;
}

bool isClosed(const campaign::Standing &standing)
{
    return standing.state == MessageState::Cancelled ||
           (standing.state == MessageState::Expired && standing.why == Reason::EndPassed);
}

Reason reasonFor(MessageState state, const Onward &onward)
{
    switch (state) {
    case MessageState::Queued:
    case MessageState::Sending: return onward.waits;
    case MessageState::Failed: return onward.failed;
    case MessageState::Expired: return Reason::ValidityPassed;
    case MessageState::Accepted:
    case MessageState::Delivered:
    case MessageState::Held:
    case MessageState::Cancelled:
    case MessageState::InDoubt: return Reason::None;
    }
    return Reason::None;
}

} // namespace

void rederive(Turn &turn, campaign::Message &message, const Onward &onward)
{
    if (isClosed(message.standing))
        return;
    const auto states = statesOf(store::currentParts(turn.db, message.id));
    if (states.empty())
        return;
    const MessageState state = campaign::derive(states);
    const campaign::Standing to{state, reasonFor(state, onward)};
    const bool isOpen = state == MessageState::Queued || state == MessageState::Sending;
    const auto notBefore = isOpen ? onward.notBefore : base::TimePoint{};
    const auto sim = state == MessageState::Queued ? base::SimId{} : message.sim;
    if (!store::moveMessage(turn.db, message, to, notBefore, sim))
        return;
    turn.tally.move(message.campaign, message.standing, to);
    message.standing = to;
    message.notBefore = notBefore;
    message.sim = sim;
}

void tryAgain(Turn &turn, const campaign::Message &message, const campaign::Part &part, int tries,
              std::optional<int> validity)
{
    campaign::Part next;
    next.message = message.id;
    next.seq = part.seq;
    next.attempt = part.attempt + 1;
    next.tries = tries;
    next.validity = validity;
    store::insertPart(turn.db, next, message.e164);
}

bool acceptPart(Turn &turn, campaign::Part &part, std::optional<int> reference)
{
    part.state = PartState::Accepted;
    part.reference = reference;
    part.answered = turn.now;
    if (!store::answerPart(turn.db, part, PartState::Handed, PartState::InDoubt))
        return false;
    const bool wasResent = part.superseded == campaign::Superseded::ByAttempt;
    if (wasResent && store::dropWaitingPart(turn.db, part.message, part.seq))
        store::supersedePart(turn.db, part.id, campaign::Superseded::No);
    return true;
}

} // namespace send
