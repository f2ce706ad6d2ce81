#pragma once

#include "core/campaign/preflight.h"
#include "core/send/forecast.h"

#include <QJsonObject>
#include <QStringList>

namespace app {

/// Everything the page before sending shows.
struct PreflightPage
{
    campaign::Campaign campaign;
    campaign::Preflight figures;
    send::Forecast forecast;
    QStringList lines;                  ///< LINEs it goes by
    std::optional<qint64> unusableRows; ///< of the list, when there is one
};

/// One page, plain words: who gets it, who does not and why, how it is coded, when it ends.
QStringList preflightLines(const PreflightPage &page);
QJsonObject toJson(const PreflightPage &page);

} // namespace app
