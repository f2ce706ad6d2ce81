#pragma once

#include "core/campaign/message.h"
#include "core/send/reportmatcher.h"
#include "core/store/readdb.h"

namespace store {

/// Table `part`: rows are attempts and only move forward.

/// A new attempt; its state, Waiting or Handed, is the row's.
base::PartId insertPart(WriteDb &db, const campaign::Part &part, qint64 recipient);

/// Waiting -> Handed. False if it is not Waiting (any more).
bool handPart(WriteDb &db, const campaign::Part &part);

/// To the answer's state, with reference, code and time of `part`. False unless it is in one of the two
/// states.
bool answerPart(WriteDb &db, const campaign::Part &part, campaign::PartState from,
                campaign::PartState orFrom);

/// Accepted -> Delivered, Failed or Expired. False if it is not Accepted (any more): finals win.
bool reportPart(WriteDb &db, base::PartId id, campaign::PartState to, int status, base::TimePoint when);
/// The network still tries; kept for people to see.
void notePartStatus(WriteDb &db, base::PartId id, int status);

void supersedePart(WriteDb &db, base::PartId id, campaign::Superseded superseded);
/// Every attempt of a message that was ever handed over counts no more: the whole text is sent anew.
void supersedeWholeText(WriteDb &db, base::MessageId message);
/// Takes back an attempt that was never handed over.
bool dropWaitingPart(WriteDb &db, base::MessageId message, int seq);

std::optional<campaign::Part> partById(ReadDb &db, base::PartId id);
/// The attempt that counts of each part, by sequence: the one the network has, else the latest; only of the
/// latest sending of the whole text.
std::vector<campaign::Part> currentParts(ReadDb &db, base::MessageId message);
/// All attempts, by sequence and attempt.
std::vector<campaign::Part> allParts(ReadDb &db, base::MessageId message);
/// An attempt of this part that ended in doubt and was sent again.
std::optional<campaign::Part> supersededDoubt(ReadDb &db, base::MessageId message, int seq);
int doubtfulAttempts(ReadDb &db, base::MessageId message, int seq);

/// Handed and not answered: after a crash these are the doubts.
std::vector<campaign::Part> handedParts(ReadDb &db);

/// What a report may speak of; see send::matchReport.
std::vector<send::OpenPart> openParts(ReadDb &db, base::SimId sim, int reference, std::optional<int> tail);

/// A doubt that needs a person.
struct Doubt
{
    base::MessageId message;
    base::PartId part;
    base::CampaignId campaign;
    qint64 e164 = 0;
    QString name; ///< of the contact, as it is now
    QString text;
    QString line;
    base::TimePoint handed{};
    QString why; ///< see send::codeOf

    friend bool operator==(const Doubt &, const Doubt &) = default;
};
/// Of one campaign, or of all with an id of 0. Oldest first.
std::vector<Doubt> doubts(ReadDb &db, base::CampaignId campaign = {});

} // namespace store
