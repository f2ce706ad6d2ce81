#include "core/send/claiming.h"

#include "core/pdu/segment.h"
#include "core/store/messages.h"
#include "core/store/parts.h"
#include "core/store/sims.h"

#include <algorithm>

using namespace std::chrono_literals;
using campaign::Campaign;
using campaign::Message;
using campaign::MessageState;
using campaign::Part;
using campaign::PartState;
using campaign::Reason;
using campaign::Standing;

namespace send {

namespace {

constexpr int kNoValidity = -1;
/// The smallest relative validity period, 3GPP TS 23.040 9.2.3.12.1.
constexpr std::chrono::seconds kShortestValidity = 5min;

bool bind(Turn &turn, const Station &station, Message &message)
{
    const Standing was = message.standing;
    if (was.state == MessageState::Queued) {
        if (message.concat == 0)
            message.concat = static_cast<int>(message.id.value % campaign::kMostConcat) + 1;
        if (!store::bindMessage(turn.db, message.id, station.sim, message.concat, turn.now))
            return false;
    } else if (message.notBefore != base::TimePoint{} || was.why != Reason::None) {
        if (!store::moveMessage(turn.db, message, {was.state, Reason::None}, {}, message.sim))
            return false;
    }
    message.standing = {MessageState::Sending, Reason::None};
    message.sim = station.sim;
    message.notBefore = {};
    if (was != message.standing)
        turn.tally.move(message.campaign, was, message.standing);
    return true;
}

std::vector<Part> firstAttempts(const Message &message)
{
    std::vector<Part> parts(static_cast<size_t>(message.parts));
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i].message = message.id;
        parts[i].seq = static_cast<int>(i) + 1;
    }
    return parts;
}

std::optional<int> validityOf(const Campaign &campaign, const Part &part, base::TimePoint now)
{
    if (part.validity == kNoValidity)
        return kNoValidity;
    auto validity = campaign.policy.validity;
    if (campaign.ends) {
        const auto left =
            std::max(kShortestValidity, std::chrono::floor<std::chrono::seconds>(*campaign.ends - now));
        validity = std::min(left, validity.value_or(left));
    }
    return validity ? std::optional(static_cast<int>(validity->count())) : std::nullopt;
}

/// The part to hand over, now Handed in the ledger; the others of a new text are written down as Waiting.
std::optional<Part> handNext(Turn &turn, const Station &station, const Message &message,
                             const Campaign &campaign, bool &isLast)
{
    auto parts = store::currentParts(turn.db, message.id);
    const bool isNew = parts.empty();
    if (isNew)
        parts = firstAttempts(message);
    const auto next = std::ranges::find(parts, PartState::Waiting, &Part::state);
    if (next == parts.end())
        return {};
    next->validity = validityOf(campaign, *next, turn.now);
    next->line = station.name;
    next->sim = station.sim;
    next->handed = turn.now;
    isLast = std::ranges::count(parts, PartState::Waiting, &Part::state) == 1;
    if (!isNew)
        return store::handPart(turn.db, *next) ? std::optional(*next) : std::nullopt;
    next->state = PartState::Handed;
    for (Part &part : parts)
        part.id = store::insertPart(turn.db, part, message.e164);
    return *next;
}

void countUse(Turn &turn, Station &station, const Message &message, const Part &part, double jitter)
{
    const bool isNew = part.seq == 1 && store::addPerson(turn.db, station.sim,
                                                         station.pacer->month(turn.now).start, message.e164);
    store::addUsage(turn.db, station.sim, station.pacer->hour(turn.now).start, 1, turn.now);
    station.pacer->handedOver(turn.now, jitter, isNew);
}

line::Submission submissionOf(const Message &message, const Campaign &campaign, const Part &part)
{
    pdu::SegmentOptions options;
    options.choice = message.alphabet == pdu::Alphabet::Ucs2 ? pdu::SegmentOptions::Choice::Ucs2
                                                             : pdu::SegmentOptions::Choice::Gsm7;
    options.reference = message.concat;
    auto segmentation = pdu::segmentText(message.text, options);
    line::Submission submission;
    submission.part = part.id;
    submission.recipient = u'+' + QString::number(message.e164);
    if (segmentation && part.seq <= std::ssize(segmentation->segments))
        submission.segment = std::move(segmentation->segments[static_cast<size_t>(part.seq - 1)]);
    if (part.validity && *part.validity != kNoValidity)
        submission.validity = std::chrono::seconds(*part.validity);
    submission.messageClass = campaign.policy.messageClass;
    submission.wantsReport = campaign.policy.wantsReports;
    return submission;
}

} // namespace

std::optional<Claimed> claim(Turn &turn, Station &station, Message &message, const Campaign &campaign,
                             double jitter)
{
    if (!bind(turn, station, message))
        return {};
    Claimed claimed;
    const auto part = handNext(turn, station, message, campaign, claimed.isLastOfText);
    if (!part)
        return {};
    countUse(turn, station, message, *part, jitter);
    claimed.claim = {part->id, message.id, message.campaign, turn.now};
    claimed.submission = submissionOf(message, campaign, *part);
    station.claim = claimed.claim;
    station.current = claimed.isLastOfText ? base::MessageId{} : message.id;
    return claimed;
}

} // namespace send
