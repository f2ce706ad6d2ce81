#pragma once

#include "core/campaign/campaign.h"
#include "core/contacts/phonenumber.h"
#include "core/store/readdb.h"

namespace app {

/// The number of the person's own phone, as it was given last; empty if never.
QString ownNumber(store::ReadDb &db);

/// What became of a text to the own phone: the campaign of one that carries it, or why the number is none.
struct OwnText
{
    base::CampaignId campaign;
    qint64 e164 = 0;
    std::optional<contacts::NumberError> error;
};

/// Launches `campaign` to that number alone, and remembers the number. Nothing is written where it is none.
OwnText sendToOwnPhone(store::WriteDb &db, campaign::Campaign campaign, const QString &written,
                       base::TimePoint now);

} // namespace app
