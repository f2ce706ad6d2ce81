#include "app/text/numbertext.h"

#include "core/contacts/numberparser.h"

namespace app {

QString numberText(const contacts::PhoneNumber &number)
{
    thread_local contacts::NumberParser parser{contacts::Region()};
    return parser.international(number);
}

QString numberText(qint64 e164)
{
    return numberText(contacts::numberFromE164(e164).value_or(contacts::PhoneNumber{e164, {}}));
}

QString spacedNumber(const QString &written)
{
    thread_local contacts::NumberParser parser{contacts::Region()};
    if (!written.startsWith(u'+'))
        return written;
    const auto number = parser.describe(written);
    return number ? number->international : written;
}

QString isolated(const QString &words)
{
    return QChar(u'\u2068') + words + QChar(u'\u2069');
}

} // namespace app
