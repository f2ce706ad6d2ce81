#include "app/text/say.h"

#include "app/text/tongue.h"

#include <QLocale>
#include <QTranslator>

#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QTranslator *&translator()
{
    static const QTranslator *sentences = nullptr;
    return sentences;
}

} // namespace

QString grouped(qint64 number)
{
    const QLocale system = QLocale::system();
    return (system.language() == QLocale::C ? QLocale(QLocale::English) : system).toString(number);
}

QString say(const char *source, qint64 n)
{
    if (*source == '\0')
        return {};
    QString text = translator() ? translator()->translate("", source, "", static_cast<int>(n)) : QString();
    const bool isEnglish = text.isEmpty();
    if (isEnglish)
        text = QString::fromUtf8(source);
    if (n < 0)
        return text;
    text.replace(u"%n"_s, grouped(n));
    return isEnglish ? text.replace(u"(s)"_s, n == 1 ? QString() : u"s"_s) : text;
}

const QTranslator *setSentences(const QTranslator *sentences)
{
    return std::exchange(translator(), sentences);
}

QString tongue()
{
    const QString language = translator() ? translator()->language() : QString();
    return language.isEmpty() ? u"en"_s : language;
}

QString lengthOfTime(qint64 seconds)
{
    if (seconds < 100)
        return say("%n second(s)", seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 100)
        return say("%n minute(s)", minutes);
    if (minutes < 48 * 60)
        return say("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return say("%n day(s)", (minutes + 720) / 1440);
}

} // namespace app
