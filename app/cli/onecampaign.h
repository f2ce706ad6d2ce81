#pragma once

#include "app/cli/access.h"
#include "app/cli/campaigntable.h"
#include "core/store/campaigns.h"

#include <QByteArray>

#include <functional>

namespace app {

/// The number of a campaign as the first word names it; invalid if it is none.
base::CampaignId campaignWord(const Invocation &invocation);

/// Notes that the first word is no number of a campaign; gives Exit::Usage.
Exit wrongCampaignWord(Invocation &invocation);

/// Runs `read(ReadDb &, const campaign::Campaign &)` on the campaign that the first word names, on one
/// snapshot of the ledger; gives the exit it gives.
template <class F>
Exit withCampaign(Invocation &invocation, F read)
{
    const base::CampaignId id = campaignWord(invocation);
    if (!id.isValid())
        return wrongCampaignWord(invocation);
    return withReader(invocation, [&](store::ReadDb &db) {
        const auto campaign = store::campaignById(db, id);
        if (campaign)
            return read(db, *campaign);
        invocation.console.note(noCampaign(id));
        return Exit::Failed;
    });
}

/// Writes `head` as one JSON document with "messages" as the list of all texts, and its own "messages" as
/// "counts". Page by page, since a campaign may have a million texts.
void writeWithMessages(QJsonObject head, store::ReadDb &db, base::CampaignId id,
                       const std::function<void(const QByteArray &)> &write);

} // namespace app
