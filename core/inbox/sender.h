#pragma once

#include <QString>

namespace inbox {

/// The telephone number of a sender as E.164 digits; 0 for a name or a short code (3 to 6 digits). What
/// begins with a plus counts even if no such number is known to exist: whoever has it can ask us to stop.
/// Digits without a country code are read as a number of `region` (ISO 3166-1 alpha-2; may be empty).
qint64 numberOfSender(const QString &sender, bool isName, const QString &region);

/// What a number written without its country ends in: its digits without leading zeros. Empty for everything
/// else.
QString nationalDigits(const QString &sender, bool isName);

} // namespace inbox
