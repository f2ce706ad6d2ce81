#include "app/text/say.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

QString grouped(qint64 number)
{
    const QLocale system = QLocale::system();
    return (system.language() == QLocale::C ? QLocale(QLocale::English) : system).toString(number);
}

QString say(const char *source, qint64 n)
{
    QString text = QCoreApplication::translate("say", source);
    if (n < 0)
        return text;
    text.replace(u"%n"_s, grouped(n));
    return text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s);
}

QString lengthOfTime(qint64 seconds)
{
    if (seconds < 100)
        return say("%n second(s)", seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return say("%n minute(s)", minutes);
    if (minutes < 48 * 60)
        return u"%1 h %2 min"_s.arg(minutes / 60).arg(minutes % 60);
    return say("%n day(s)", (minutes + 720) / 1440);
}

} // namespace app
