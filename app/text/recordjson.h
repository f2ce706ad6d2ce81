#pragma once

#include "core/line/flightrecord.h"

#include <QJsonArray>

#include <optional>

namespace app {

/// "2026-11-22T17:46:08.112Z"
QString utcStamp(base::TimePoint time);

/// `[TIME, WHO, TEXT]`, WHO as line::mark() has it.
QJsonArray toJson(const line::Recorded &entry);

/// What stands first in such an array; nothing if it is none.
std::optional<line::Recorded> recordedIn(const QJsonArray &entry);

} // namespace app
