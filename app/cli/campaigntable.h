#pragma once

#include "app/cli/shapes.h"
#include "core/store/messagedetails.h"

#include <QStringList>

namespace app {

/// "There is no campaign 7. ..."
QString noCampaign(base::CampaignId id);

/// The summary in lines for people: counts, parts and rate, what is held and why, what waits and until when.
QStringList summaryLines(const campaign::Summary &summary);

/// One text and its fate, as `campaign --messages` and `report` print it.
QJsonObject toJson(const store::MessageDetails &message);
QString messageLine(const store::MessageDetails &message);

} // namespace app
