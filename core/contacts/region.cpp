#include "core/contacts/region.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace contacts {

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

} // namespace

Region Region::fromText(QStringView text)
{
    const bool isCountry = text.size() == 2 && std::all_of(text.begin(), text.end(), isAsciiLetter);
    if (!isCountry && text != "001"_L1)
        return {};
    Region region;
    std::transform(text.begin(), text.end(), region.m_code.begin(),
                   [](QChar c) { return char(c.unicode() >= u'a' ? c.unicode() - 0x20 : c.unicode()); });
    return region;
}

Region Region::fromLocaleName(QStringView name)
{
    const qsizetype underscore = name.indexOf(u'_');
    return underscore < 0 ? Region() : fromText(name.mid(underscore + 1, 2));
}

QString Region::toString() const
{
    return QString::fromLatin1(m_code.data(), m_code[2] ? 3 : isEmpty() ? 0 : 2);
}

} // namespace contacts
