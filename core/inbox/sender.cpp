#include "core/inbox/sender.h"

#include "core/contacts/numberparser.h"

#include <algorithm>

namespace inbox {

namespace {

constexpr qsizetype kLongestShortCode = 6;
constexpr qsizetype kLongestNumber = 15; // E.164 6.1

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

qint64 numberOfSender(const QString &sender, bool isName, const QString &region)
{
    const bool isInternational = sender.startsWith(u'+');
    const QStringView digits = QStringView(sender).sliced(isInternational ? 1 : 0);
    if (isName || !isDigits(digits) || digits.size() <= kLongestShortCode)
        return 0;
    contacts::NumberParser parser(contacts::Region::fromText(region));
    if (const auto number = parser.parse(sender))
        return number->e164;
    return isInternational && digits.size() <= kLongestNumber ? digits.toLongLong() : 0;
}

QString nationalDigits(const QString &sender, bool isName)
{
    if (isName || !isDigits(sender) || sender.size() <= kLongestShortCode)
        return {};
    const auto first = std::ranges::find_if(sender, [](QChar c) { return c != u'0'; });
    return sender.mid(first - sender.begin());
}

} // namespace inbox
