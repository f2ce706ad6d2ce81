#include "app/shop.h"

#include "core/store/settings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace app {

namespace {

const QString kName = u"shop"_s;
const QString kCountry = u"region"_s;

} // namespace

Shop shopOf(store::ReadDb &db)
{
    return {store::setting(db, kName).value_or(QString()),
            contacts::Region::fromText(store::setting(db, kCountry).value_or(QString()))};
}

void setShop(store::WriteDb &db, const Shop &shop)
{
    store::setSetting(db, kName, shop.name);
    if (shop.country.isEmpty())
        store::forgetSetting(db, kCountry);
    else
        store::setSetting(db, kCountry, shop.country.toString());
}

contacts::Region systemRegion()
{
    return contacts::Region::fromLocaleName(QLocale::system().name());
}

contacts::Region usualRegion(store::ReadDb &db)
{
    const auto country = shopOf(db).country;
    return country.isEmpty() ? systemRegion() : country;
}

} // namespace app
