#pragma once

#include "core/campaign/campaign.h"
#include "core/store/failures.h"

namespace campaign {

/// What people do to a campaign. Units of work over the ledger, with or without an engine running: one that
/// does is told by Dispatcher::refresh() after the commit.

/// Writes a campaign down that is still being written: a new one without an id, else over the draft it was.
/// 0 if that is no draft any more.
base::CampaignId saveDraft(store::WriteDb &db, Campaign draft, base::TimePoint now);

/// Writes a campaign down, a new one or the draft it was, and launches it: its messages are frozen by the
/// engine in slices, then it sends, at `starts` if that is set. 0 if its id is that of no draft (any more).
base::CampaignId launch(store::WriteDb &db, Campaign campaign, base::TimePoint now);

/// Sending or Scheduled -> Paused. False if it is neither. What is in a line's hands is finished.
bool pause(store::WriteDb &db, base::CampaignId id);
/// Paused -> Scheduled; the engine starts it at once if its start has come.
bool resume(store::WriteDb &db, base::CampaignId id);
/// Anything open -> Cancelled. The engine closes the unsent messages in slices; without one, the next does.
bool cancel(store::WriteDb &db, base::CampaignId id);

enum class Settlement { Resend, TakeAsSent };

/// Settles all doubtful parts of a message as a person says. The number of parts; 0 if none is in doubt.
int settleDoubts(store::WriteDb &db, base::MessageId message, Settlement settlement, base::TimePoint now);

/// Sends a text midway whose SIM is away anew, whole and over any line, as a person says: its parts that went
/// out are shown and charged again. Under another concatenation reference, so that no phone mixes the two.
/// The number of parts; 0 if it is no such text (any more).
int sendWhole(store::WriteDb &db, base::MessageId message, base::TimePoint now);

/// Sends up to `limit` texts of a campaign that failed alike anew, whole and over any line, as a person says:
/// those after `after`, in the order of freezing. None of a cancelled campaign, or past its end.
struct Retried
{
    int texts = 0;
    base::MessageId last; ///< looked at; 0: there is none left

    friend bool operator==(const Retried &, const Retried &) = default;
};
Retried retryFailed(store::WriteDb &db, base::CampaignId id, const store::FailureClass &what,
                    base::MessageId after, int limit, base::TimePoint now);

/// The same of one text, whatever it failed by. False if it has not failed (any more).
bool retry(store::WriteDb &db, base::MessageId message, base::TimePoint now);

/// Lets a held text go after all, as a person says; a suppressed one is held again at its hand-over. False if
/// it is not Held.
bool release(store::WriteDb &db, base::MessageId message, base::TimePoint now);

} // namespace campaign
