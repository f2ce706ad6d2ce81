#include "app/widgets/countrybox.h"

#include "app/text/countrytext.h"

#include <algorithm>

namespace app {

CountryBox::CountryBox(const QString &none, QWidget *parent)
    : QComboBox(parent)
{
    addItem(none, QString());
    for (const contacts::Region &country : countries())
        addItem(countryName(country), country.toString());
    setMaxVisibleItems(16);
}

contacts::Region CountryBox::country() const
{
    return contacts::Region::fromText(currentData().toString());
}

void CountryBox::setCountry(const contacts::Region &country)
{
    setCurrentIndex(std::max(0, findData(country.toString())));
}

} // namespace app
