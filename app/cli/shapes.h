#pragma once

#include "app/text/explanation.h"
#include "core/campaign/summary.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace app {

/// The JSON shapes that more than one command prints.
QJsonObject toJson(const campaign::Counts &counts);
QJsonObject toJson(const campaign::Summary &summary);
QJsonObject toJson(const Explanation &explanation);
/// What `campaigns` prints for each, and `campaign` and `report` begin with.
QJsonObject toJson(const campaign::Campaign &campaign, const campaign::Counts &counts);

/// An array of what `shape` makes of each row.
template <class T, class F>
QJsonArray jsonArray(const std::vector<T> &rows, F shape)
{
    QJsonArray json;
    for (const T &row : rows)
        json.append(shape(row));
    return json;
}

/// ISO 8601 with offset, or null.
QJsonValue timeOrNull(std::optional<base::TimePoint> time);
/// The same for the times of the ledger where 0 says that there is none.
QJsonValue timeOrNull(base::TimePoint time);

/// Some failed, are held or in doubt: Exit::Unsettled.
bool needsSomebody(const campaign::Counts &counts);

} // namespace app
