#pragma once

#include "core/base/ids.h"

#include <QPixmap>
#include <QSize>
#include <QString>

#include <functional>

namespace tests {

/// What a picture is made of: the profile of a shop after three weeks, and its campaign under way.
struct Studio
{
    QString profile;
    base::CampaignId running;
};

/// What is behind a click or some keys: cards, dialogs, drawers, the steps of wizards, the first run. Each is
/// struck in a window of its own over a copy of the profile, and taken in every size. `take` is called with
/// the name of the pose and the picture. `only`: the pose of this name; empty: all.
void strikePoses(const Studio &studio, const QList<QSize> &sizes, const QString &only,
                 const std::function<void(const QString &, QSize, const QPixmap &)> &take);

} // namespace tests
