#include "app/firstrun/shopstep.h"

#include "app/application.h"
#include "app/style/label.h"
#include "app/text/countrytext.h"
#include "app/text/errortext.h"
#include "app/whendone.h"
#include "app/widgets/countrybox.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kField = 360;

/// The system's; where its locale names none, the one of its time zone.
contacts::Region likelyCountry()
{
    const auto system = systemRegion();
    const auto zone = QTimeZone::systemTimeZone().territory();
    if (!system.isEmpty() || zone == QLocale::AnyTerritory)
        return system;
    return contacts::Region::fromText(QLocale::territoryToCode(zone));
}

QString summaryOf(const Shop &shop)
{
    const QString country = countryName(shop.country);
    return shop.name.isEmpty() ? country : ShopStep::tr("%1, %2").arg(shop.name, country);
}

} // namespace

ShopStep::ShopStep(Application &application, QWidget *parent)
    : FirstStep(tr("Who are you, and where?"),
                tr("The name stands over the pages; it is in no text unless you write it there."), parent)
    , m_application(application)
    , m_name(new QLineEdit(this))
    , m_country(new CountryBox(tr("Choose a country"), this))
{
    m_name->setMaximumWidth(kField);
    m_country->setMaximumWidth(kField);
    m_name->setAccessibleName(tr("Name of the shop"));
    m_country->setAccessibleName(tr("Country"));
    m_name->setPlaceholderText(tr("such as Marlow Shoes; may stay empty"));
    addField(m_name);
    addField(m_country);
    addWords(tr("Numbers without a country code are read as numbers of this country."), u"second"_s);
    connect(m_country, &QComboBox::currentIndexChanged, this, &FirstStep::changed);
    connect(m_name, &QLineEdit::returnPressed, this, [this] {
        if (isReady())
            go();
    });
    m_country->setCountry(likelyCountry());
    whenDone(application.reader().run(&shopOf), this, [this](const store::Result<Shop> &shop) {
        if (shop)
            show(*shop);
    });
}

void ShopStep::show(const Shop &shop)
{
    if (!m_name->isModified())
        m_name->setText(shop.name);
    if (!shop.country.isEmpty()) {
        m_country->setCountry(shop.country);
        emit summed(summaryOf(shop));
    }
}

bool ShopStep::isReady() const
{
    return !m_country->country().isEmpty();
}

void ShopStep::enter()
{
    m_name->setFocus();
}

void ShopStep::go()
{
    const Shop shop{m_name->text().simplified(), m_country->country()};
    const auto writing = m_application.ledger().run([shop](store::WriteDb &db) { setShop(db, shop); });
    whenDone(writing, this, [this, shop](const store::Result<> &written) {
        showProblem(written ? QString() : explain(written.error()).toString());
        if (!written)
            return;
        emit m_application.shopChanged();
        emit summed(summaryOf(shop));
        emit done();
    });
}

} // namespace app
