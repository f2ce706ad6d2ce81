#include "core/campaign/message.h"

#include <algorithm>
#include <array>

namespace campaign {

namespace {

bool hasAny(std::span<const PartState> parts, std::initializer_list<PartState> states)
{
    return std::ranges::any_of(
        parts, [&](PartState part) { return std::ranges::find(states, part) != states.end(); });
}

} // namespace

MessageState derive(std::span<const PartState> parts)
{
    if (hasAny(parts, {PartState::Failed, PartState::Refused, PartState::NotSent}))
        return MessageState::Failed;
    if (hasAny(parts, {PartState::Waiting, PartState::Handed}))
        return isMidway(parts) ? MessageState::Sending : MessageState::Queued;
    if (hasAny(parts, {PartState::InDoubt}))
        return MessageState::InDoubt;
    if (hasAny(parts, {PartState::Expired}))
        return MessageState::Expired;
    return hasAny(parts, {PartState::Accepted}) ? MessageState::Accepted : MessageState::Delivered;
}

bool isMidway(std::span<const PartState> parts)
{
    return !std::ranges::all_of(parts, [](PartState part) {
        return part == PartState::Waiting || part == PartState::Refused || part == PartState::NotSent;
    });
}

} // namespace campaign
