#include "app/text/figures.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

QString percent(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"–"_s;
    const QLocale system = QLocale::system();
    const QLocale locale = system.language() == QLocale::C ? QLocale(QLocale::English) : system;
    const double share = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return locale.toString(share, 'f', whole >= 100 ? 1 : 0) + u" %"_s;
}

QString moneyText(qint64 hundredths)
{
    return QLocale().toString(double(hundredths) / 100, 'f', 2);
}

} // namespace app
