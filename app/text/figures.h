#pragma once

#include <QString>

namespace app {

/// "98.7 %" of 100 or more, "98 %" of fewer; an en dash where there is nothing to take a share of.
QString percent(qint64 part, qint64 whole);

/// "1,234.56" as the locale writes it, without a currency.
QString moneyText(qint64 hundredths);

} // namespace app
