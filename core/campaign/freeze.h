#pragma once

#include "core/campaign/enrolment.h"
#include "core/store/readdb.h"

namespace campaign {

/// True while a launched campaign has people whose messages are not in the ledger yet.
bool isFreezing(const Campaign &campaign);

/// Copies audience and merged text into messages, a slice at a time: what was agreed is what is sent, even if
/// a contact is edited later. Cursor, rows and running counts go together; after an error or a kill a new
/// Freezer goes on from the cursor, and a person is never enrolled twice.
class Freezer
{
public:
    Freezer(store::ReadDb &db, const Campaign &campaign, base::TimePoint now);

    /// The next people, about 10 ms of work. True when all are in; the campaign is then frozen in the ledger.
    bool run(store::WriteDb &db);

    base::CampaignId campaign() const { return m_campaign.id; }

private:
    Campaign m_campaign;
    Enrolment m_enrolment;
};

} // namespace campaign
