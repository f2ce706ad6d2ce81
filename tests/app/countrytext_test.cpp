#include "app/text/countrytext.h"
#include "tests/catch.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

contacts::Region region(QStringView code)
{
    return contacts::Region::fromText(code);
}

} // namespace

TEST_CASE("a country has a name, and no country has none")
{
    CHECK(app::countryName(region(u"DE")) == u"Germany"_s);
    CHECK(app::countryName(region(u"CI")) == u"Côte d’Ivoire"_s);
    CHECK(app::countryName({}) == QString());
}

TEST_CASE("every country stands in the list once, in the order of the names")
{
    const auto all = app::countries();
    CHECK(all.size() > 200);
    for (const QStringView code : {u"GB", u"US", u"CN", u"XK", u"AX"})
        CHECK(std::ranges::count(all, region(code)) == 1);
    CHECK(std::ranges::count(all, region(u"EU")) == 0);
    const auto place = [&](QStringView code) { return std::ranges::find(all, region(code)) - all.begin(); };
    CHECK(place(u"AF") < place(u"AX")); // Å is an A in English, and Al comes behind Af
    CHECK(place(u"AX") < place(u"DE"));
    CHECK(place(u"DE") < place(u"GB"));
    for (const auto &country : all)
        CHECK_FALSE(app::countryName(country) == country.toString());
}
