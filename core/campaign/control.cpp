#include "core/campaign/control.h"

#include "core/send/progress.h"
#include "core/store/campaigns.h"
#include "core/store/messages.h"
#include "core/store/parts.h"

#include <array>

namespace campaign {

namespace {

/// A finished campaign has something to do again.
void reopen(store::WriteDb &db, base::CampaignId id)
{
    store::setCampaignState(db, id, CampaignState::Finished, CampaignState::Sending);
}

/// Every part again, from the first, under another concatenation reference. False if that changes nothing.
bool sendAnew(store::WriteDb &db, Message &message, base::TimePoint now)
{
    send::Turn turn{db, now, {}};
    const auto attempts = store::allParts(db, message.id);
    const MessageState before = message.standing.state;
    store::supersedeWholeText(db, message.id);
    for (size_t i = 0; i < attempts.size(); ++i) {
        const bool isLast = i + 1 == attempts.size() || attempts[i + 1].seq != attempts[i].seq;
        if (isLast && attempts[i].state != PartState::Waiting)
            send::tryAgain(turn, message, attempts[i], 0, {});
    }
    store::renewConcat(db, message.id, message.concat % kMostConcat + 1);
    send::rederive(turn, message, {.notBefore = now});
    turn.tally.write(db);
    return message.standing.state != before;
}

/// Nothing goes out for it any more, whoever asks.
bool isOver(store::ReadDb &db, base::CampaignId id, base::TimePoint now)
{
    const auto campaign = store::campaignById(db, id);
    return !campaign || campaign->state == CampaignState::Cancelled ||
           (campaign->ends && *campaign->ends <= now);
}

} // namespace

base::CampaignId saveDraft(store::WriteDb &db, Campaign draft, base::TimePoint now)
{
    draft.state = CampaignState::Draft;
    draft.created = now;
    draft.frozen = false;
    draft.cursor = 0;
    if (!draft.id.isValid())
        return store::insertCampaign(db, draft);
    return store::updateDraft(db, draft) ? draft.id : base::CampaignId{};
}

base::CampaignId launch(store::WriteDb &db, Campaign campaign, base::TimePoint now)
{
    const auto id = saveDraft(db, std::move(campaign), now);
    store::setCampaignState(db, id, CampaignState::Draft, CampaignState::Scheduled);
    return id;
}

bool pause(store::WriteDb &db, base::CampaignId id)
{
    return store::setCampaignState(db, id, CampaignState::Sending, CampaignState::Paused,
                                   PauseReason::ByUser) ||
           store::setCampaignState(db, id, CampaignState::Scheduled, CampaignState::Paused,
                                   PauseReason::ByUser);
}

bool resume(store::WriteDb &db, base::CampaignId id)
{
    return store::setCampaignState(db, id, CampaignState::Paused, CampaignState::Scheduled);
}

bool cancel(store::WriteDb &db, base::CampaignId id)
{
    for (const auto from :
         {CampaignState::Draft, CampaignState::Scheduled, CampaignState::Sending, CampaignState::Paused})
        if (store::setCampaignState(db, id, from, CampaignState::Cancelled))
            return true;
    return false;
}

int settleDoubts(store::WriteDb &db, base::MessageId id, Settlement settlement, base::TimePoint now)
{
    auto message = store::messageById(db, id);
    if (!message)
        return 0;
    send::Turn turn{db, now, {}};
    int settled = 0;
    for (Part &part : store::currentParts(db, id)) {
        if (part.state != PartState::InDoubt)
            continue;
        ++settled;
        if (settlement == Settlement::TakeAsSent) {
            send::acceptPart(turn, part, part.reference);
            continue;
        }
        store::supersedePart(db, part.id, Superseded::ByAttempt);
        send::tryAgain(turn, *message, part, part.tries, part.validity);
    }
    if (settled == 0)
        return 0;
    send::rederive(turn, *message, {.notBefore = now});
    turn.tally.write(db);
    reopen(db, message->campaign);
    return settled;
}

int sendWhole(store::WriteDb &db, base::MessageId id, base::TimePoint now)
{
    auto message = store::messageById(db, id);
    const Standing stranded{MessageState::Sending, Reason::LineLostMidway};
    if (!message || message->standing != stranded)
        return 0;
    sendAnew(db, *message, now);
    return message->parts;
}

Retried retryFailed(store::WriteDb &db, base::CampaignId id, const store::FailureClass &what,
                    base::MessageId after, int limit, base::TimePoint now)
{
    if (isOver(db, id, now))
        return {};
    Retried retried;
    for (const base::MessageId failed : store::failedMessages(db, id, what, after, limit)) {
        retried.last = failed;
        auto message = store::messageById(db, failed);
        if (message && sendAnew(db, *message, now))
            ++retried.texts;
    }
    if (retried.texts > 0)
        reopen(db, id);
    return retried;
}

bool retry(store::WriteDb &db, base::MessageId id, base::TimePoint now)
{
    auto message = store::messageById(db, id);
    if (!message || message->standing.state != MessageState::Failed || isOver(db, message->campaign, now) ||
        !sendAnew(db, *message, now))
        return false;
    reopen(db, message->campaign);
    return true;
}

bool release(store::WriteDb &db, base::MessageId id, base::TimePoint now)
{
    const auto message = store::messageById(db, id);
    if (!message || message->standing.state != MessageState::Held)
        return false;
    store::TallyChanges tally;
    const Standing queued{};
    if (!store::moveMessage(db, *message, queued, now, {}))
        return false;
    tally.move(message->campaign, message->standing, queued);
    tally.write(db);
    return true;
}

} // namespace campaign
