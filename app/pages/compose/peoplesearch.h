#pragma once

#include "core/campaign/campaign.h"
#include "core/store/readdb.h"

namespace app {

/// The number of the first of an audience whom `words` fit: a piece of the name, or digits of the number.
/// 0: nobody.
qint64 personOf(store::ReadDb &db, const campaign::Audience &audience, const QString &words,
                base::TimePoint now);

} // namespace app
