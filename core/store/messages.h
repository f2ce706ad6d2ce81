#pragma once

#include "core/campaign/message.h"
#include "core/store/readdb.h"

#include <span>

namespace store {

/// Table `message`. Whoever changes a standing tells TallyChanges in the same unit of work.

/// 0 if the campaign has a message to this number already.
base::MessageId insertMessage(WriteDb &db, const campaign::Message &message);
/// The same for many at once that share campaign, standing and times. How many were not there yet.
qint64 insertMessages(WriteDb &db, std::span<const campaign::Message> messages);

std::optional<campaign::Message> messageById(ReadDb &db, base::MessageId id);

/// Queued -> Sending over this SIM, for good until unbound. False if it is not Queued (any more).
bool bindMessage(WriteDb &db, base::MessageId id, base::SimId sim, int concat, base::TimePoint now);

/// From one state to another; `notBefore` gives it a time of its own, a `sim` of 0 unbinds it. False if it is
/// not in the state `was` says.
bool moveMessage(WriteDb &db, const campaign::Message &was, campaign::Standing to, base::TimePoint notBefore,
                 base::SimId sim);

/// Another concatenation reference, for a text that is sent anew.
void renewConcat(WriteDb &db, base::MessageId id, int concat);

/// Gives all texts midway a time of their own: now, unless it is still to come.
void wakeTextsMidway(WriteDb &db, base::TimePoint now);

/// Queued texts that take their turn, in the order of freezing, of those who are used to this SIM (0: to
/// none).
std::vector<base::MessageId> freshMessages(ReadDb &db, base::CampaignId campaign, base::SimId prefers,
                                           base::MessageId after, int limit);
/// The SIMs that fresh texts of a campaign prefer, ascending, 0 first.
std::vector<base::SimId> preferredSims(ReadDb &db, base::CampaignId campaign);

/// Texts whose own time has come and that this SIM may take: bound to it, or bound to none. Oldest first.
std::vector<campaign::Message> dueMessages(ReadDb &db, base::SimId sim, base::TimePoint now, bool practice,
                                           int limit);
/// The next such time after `now`.
std::optional<base::TimePoint> nextDue(ReadDb &db, base::TimePoint now);

/// Queued and held texts of people's campaigns and answers to a number, in one realm.
std::vector<campaign::Message> unsentTo(ReadDb &db, qint64 e164, bool practice);

/// The latest text that was sent to a number.
struct LastText
{
    base::MessageId message;
    base::SimId sim;
};
std::optional<LastText> lastTextTo(ReadDb &db, qint64 e164, bool practice);

/// True if a text with this digest went, or waits to go, to the number and was frozen since then.
bool hasRecentTwin(ReadDb &db, qint64 e164, qint64 digest, base::TimePoint since, bool practice,
                   base::CampaignId except);

/// Closes what is unsent in the next `limit` messages of a campaign after `after`: Queued, Held, and texts
/// midway of which nothing is in a line's hands. The last id looked at; 0 when there is none left.
class TallyChanges;
base::MessageId closeUnsent(WriteDb &db, TallyChanges &tally, base::CampaignId campaign,
                            base::MessageId after, int limit, campaign::Standing to);

} // namespace store
