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

/// What is asked of an audience besides who is in it.
struct AudienceView
{
    bool practice = false; ///< the realm whose texts count
    Detail detail = Detail::WithoutFields;
    base::TimePoint now{}; ///< live groups are as they are at this moment
};

struct AudiencePage
{
    std::vector<AudienceMember> members;
    qint64 position = 0; ///< where the next page goes on
    bool isLast = false;
};

/// The next people of an audience after `position`, in the order of their contacts (of the list, for bare
/// numbers): at most `limit`. A page may have fewer, or none, and not be the last: a live group is looked for
/// among some thousand contacts at a time.
AudiencePage audiencePage(ReadDb &db, const campaign::Audience &audience, const AudienceView &view,
                          qint64 position, int limit);

/// The first one after `position`; none at the end, or when cancelled.
std::optional<AudienceMember> nextOf(ReadDb &db, const campaign::Audience &audience, const AudienceView &view,
                                     qint64 position);

} // namespace store
