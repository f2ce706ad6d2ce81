#pragma once

#include "core/campaign/campaign.h"
#include "core/contacts/contact.h"
#include "core/store/readdb.h"

namespace store {

/// Somebody of an audience, and what the ledger knows of texts that went to the number in this realm.
struct AudienceMember
{
    base::ContactId contact; ///< 0: a number that is on no list
    qint64 e164 = 0;
    QString name;
    QString language;
    QString fields;               ///< as kept, if asked for; see contacts::fieldsFromJson()
    qint64 position = 0;          ///< where reading goes on after this one
    base::SimId usualSim;         ///< that texted this person last; 0: none
    base::TimePoint lastQueued{}; ///< of the latest text; 0: none
};

enum class Detail { WithoutFields, WithFields };

/// The next `limit` people of an audience after `position`, in the order of their contacts (of the list, for
/// bare numbers). Empty at its end.
std::vector<AudienceMember> audiencePage(ReadDb &db, const campaign::Audience &audience, bool practice,
                                         Detail detail, qint64 position, int limit);

} // namespace store
