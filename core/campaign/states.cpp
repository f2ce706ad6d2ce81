#include "core/campaign/states.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace campaign {

QLatin1StringView name(MessageState state)
{
    switch (state) {
    case MessageState::Queued: return "queued"_L1;
    case MessageState::Sending: return "sending"_L1;
    case MessageState::Accepted: return "accepted"_L1;
    case MessageState::Delivered: return "delivered"_L1;
    case MessageState::Failed: return "failed"_L1;
    case MessageState::Held: return "held"_L1;
    case MessageState::Expired: return "expired"_L1;
    case MessageState::Cancelled: return "cancelled"_L1;
    case MessageState::InDoubt: return "in_doubt"_L1;
    }
    return {};
}

QLatin1StringView name(PartState state)
{
    switch (state) {
    case PartState::Waiting: return "waiting"_L1;
    case PartState::Handed: return "handed"_L1;
    case PartState::Accepted: return "accepted"_L1;
    case PartState::Delivered: return "delivered"_L1;
    case PartState::Failed: return "failed"_L1;
    case PartState::Expired: return "expired"_L1;
    case PartState::Refused: return "refused"_L1;
    case PartState::NotSent: return "not_sent"_L1;
    case PartState::InDoubt: return "in_doubt"_L1;
    }
    return {};
}

QLatin1StringView name(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft: return "draft"_L1;
    case CampaignState::Scheduled: return "scheduled"_L1;
    case CampaignState::Sending: return "sending"_L1;
    case CampaignState::Paused: return "paused"_L1;
    case CampaignState::Finished: return "finished"_L1;
    case CampaignState::Cancelled: return "cancelled"_L1;
    }
    return {};
}

QLatin1StringView name(Reason reason)
{
    switch (reason) {
    case Reason::None: return ""_L1;
    case Reason::Suppressed: return "suppressed"_L1;
    case Reason::SameTextRecently: return "same_text_recently"_L1;
    case Reason::LineLostMidway: return "line_lost_midway"_L1;
    case Reason::WaitsForCap: return "cap"_L1;
    case Reason::WaitsForWindow: return "window"_L1;
    case Reason::WaitsForLine: return "line"_L1;
    case Reason::WaitsToRetry: return "retry"_L1;
    case Reason::Refused: return "refused"_L1;
    case Reason::TriesUsedUp: return "tries_used_up"_L1;
    case Reason::ReportedFailed: return "reported_failed"_L1;
    case Reason::CannotEncode: return "cannot_encode"_L1;
    case Reason::EndPassed: return "end_passed"_L1;
    case Reason::ValidityPassed: return "validity_passed"_L1;
    }
    return {};
}

QLatin1StringView name(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Service: return "service"_L1;
    case Purpose::Marketing: return "marketing"_L1;
    case Purpose::Survey: return "survey"_L1;
    }
    return {};
}

qint64 Counts::total() const
{
    return std::accumulate(byState.begin(), byState.end(), qint64{0});
}

bool Counts::isSettled() const
{
    return (*this)[MessageState::Queued] == 0 && (*this)[MessageState::Sending] == 0 &&
           (*this)[MessageState::Held] == 0;
}

} // namespace campaign
