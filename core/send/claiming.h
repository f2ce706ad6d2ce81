#pragma once

#include "core/campaign/campaign.h"
#include "core/campaign/message.h"
#include "core/send/station.h"
#include "core/send/turn.h"

namespace send {

/// A part that is in a line's hands once the transaction is committed.
struct Claimed
{
    Claim claim;
    line::Submission submission;
    bool isLastOfText = true;
};

/// Binds the message to the station's SIM if it is not bound yet, fixes its concatenation reference, and
/// moves its next waiting part to Handed. Counts the part as used on the SIM. None if the message has nothing
/// to hand over or was moved meanwhile; `jitter` as of Pacer::handedOver.
std::optional<Claimed> claim(Turn &turn, Station &station, campaign::Message &message,
                             const campaign::Campaign &campaign, double jitter);

} // namespace send
