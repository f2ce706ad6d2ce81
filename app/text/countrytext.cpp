#include "app/text/countrytext.h"

#include "app/text/tongue.h"

#include <QCollator>
#include <QLocale>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Named
{
    QString name;
    contacts::Region country;
};

/// QO and EU are groups of countries, the others places where nobody lives.
bool isCountry(const QString &code)
{
    static const QStringList others{u"QO"_s, u"EU"_s, u"AQ"_s, u"BV"_s, u"GS"_s, u"HM"_s, u"TF"_s, u"UM"_s};
    return code.size() == 2 && !others.contains(code) && !contacts::Region::fromText(code).isEmpty();
}

} // namespace

/// Qt names countries in English and in their own languages only; ICU, which libphonenumber brings along,
/// names them in all.
QString countryName(const contacts::Region &country)
{
    if (country.isEmpty())
        return {};
    std::array<char16_t, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray place = "und_" + country.toString().toLatin1();
    const int length = uloc_getDisplayCountry(place.constData(), tongue().toLatin1().constData(), name.data(),
                                              int(name.size()), &status);
    return U_SUCCESS(status) ? QString::fromUtf16(name.data(), length) : country.toString();
}

std::vector<contacts::Region> countries()
{
    std::vector<Named> all;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const QString code = QLocale::territoryToCode(static_cast<QLocale::Territory>(i));
        if (isCountry(code))
            all.push_back({countryName(contacts::Region::fromText(code)), contacts::Region::fromText(code)});
    }
    const QCollator order{QLocale(tongue())};
    std::ranges::sort(
        all, [&](const QString &left, const QString &right) { return order.compare(left, right) < 0; },
        &Named::name);
    std::vector<contacts::Region> sorted;
    std::ranges::transform(all, std::back_inserter(sorted), &Named::country);
    return sorted;
}

} // namespace app
