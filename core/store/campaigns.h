#pragma once

#include "core/campaign/campaign.h"
#include "core/store/readdb.h"

namespace store {

/// Table `campaign`. All functions belong to a unit of work: errors come out at its end.
base::CampaignId insertCampaign(WriteDb &db, const campaign::Campaign &campaign);
std::optional<campaign::Campaign> campaignById(ReadDb &db, base::CampaignId id);
/// Made by people, newest first.
std::vector<campaign::Campaign> campaigns(ReadDb &db);
/// Scheduled, Sending or Paused, oldest first; and those that ended with texts still to be closed.
std::vector<campaign::Campaign> openCampaigns(ReadDb &db);

/// Writes what a Draft holds. False if it is none (any more).
bool updateDraft(WriteDb &db, const campaign::Campaign &draft);
/// False if it is no Draft (any more).
bool deleteDraft(WriteDb &db, base::CampaignId id);

/// False if the campaign is not in `from` (any more).
bool setCampaignState(WriteDb &db, base::CampaignId id, campaign::CampaignState from,
                      campaign::CampaignState to, campaign::PauseReason why = campaign::PauseReason::None);

/// How far freezing has come; `frozen` once all messages are in.
void saveFreezing(WriteDb &db, base::CampaignId id, qint64 cursor, bool frozen);
void addLeftOut(WriteDb &db, base::CampaignId id, int why, qint64 people);

/// What keeps the queued texts of a campaign, as the engine last saw it.
struct Waiting
{
    campaign::Reason reason = campaign::Reason::None;
    std::optional<base::TimePoint> nextAt;

    friend bool operator==(const Waiting &, const Waiting &) = default;
};
void setWaiting(WriteDb &db, base::CampaignId id, const Waiting &waiting);
Waiting waiting(ReadDb &db, base::CampaignId id);

/// A campaign for answers to opt-outs of a realm that has no text to this number yet; made when it is needed.
base::CampaignId confirmationsCampaign(WriteDb &db, bool practice, qint64 e164, base::TimePoint now);
/// The same for people's answers; it is sending afterwards, even if it was finished.
base::CampaignId repliesCampaign(WriteDb &db, bool practice, qint64 e164, base::TimePoint now);

} // namespace store
