#pragma once

#include "core/base/clock.h"
#include "core/campaign/campaign.h"
#include "core/store/database.h"

#include <QtGlobal>

namespace bench {

/// The value, or the end of the benchmark with the reason.
template <class T>
T need(store::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A CSV of people, the `first`th and those after: number, first name, last name, city.
void writeList(const QString &path, int rows, int first);

/// Brings in a list under this name, and has everybody on it found by the search.
void importList(store::Database &db, const QString &path, const QString &name, const base::Clock &clock);

/// A new profile with the people of this list, found by the search, and a text for each of them, queued and
/// paused.
base::CampaignId makeProfile(const QString &folder, const QString &list, const campaign::Campaign &toAll);

} // namespace bench
