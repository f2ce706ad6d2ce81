#include "app/widgets/countrybox.h"

#include "app/text/countrytext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

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

void CountryBox::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool isTyping = m_typed.isValid() && !m_typed.hasExpired(QApplication::keyboardInputInterval());
    const bool isLetter = !text.isEmpty() && text[0].isPrint() && (text != u" " || isTyping);
    if (!isLetter || event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier))
        return QComboBox::keyPressEvent(event);
    m_typed.start();
    view()->setCurrentIndex(model()->index(currentIndex(), 0));
    view()->keyboardSearch(text);
    setCurrentIndex(view()->currentIndex().row());
}

} // namespace app
