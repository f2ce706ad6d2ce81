#include "app/pages/settings/shopsettings.h"

#include "app/application.h"
#include "app/pages/settings/formrow.h"
#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/whendone.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

struct Country
{
    QString name;
    QString code;
};

/// Codes of places with numbers of their own; QO and EU are groups of them.
bool isCountry(const QString &code)
{
    return code.size() == 2 && code != u"QO"_s && code != u"EU"_s &&
           !contacts::Region::fromText(code).isEmpty();
}

/// By name, in the order of the person's language.
std::vector<Country> countries()
{
    std::vector<Country> all;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = static_cast<QLocale::Territory>(i);
        const QString code = QLocale::territoryToCode(territory);
        if (isCountry(code))
            all.push_back({QLocale::territoryToString(territory), code});
    }
    std::ranges::sort(
        all, [](const QString &left, const QString &right) { return left.localeAwareCompare(right) < 0; },
        &Country::name);
    return all;
}

QString nameOf(const contacts::Region &country)
{
    return QLocale::territoryToString(QLocale::codeToTerritory(country.toString()));
}

} // namespace

ShopSettings::ShopSettings(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_application(context.application)
    , m_feedback(context.feedback)
    , m_name(new QLineEdit)
    , m_country(new QComboBox)
{
    setProperty("card", true);
    m_name->setAccessibleName(tr("Name of the shop"));
    m_name->setMinimumWidth(280);
    m_country->setAccessibleName(tr("Country"));
    fillCountries();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 14, 16, 16);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(new Label(Type::Section, tr("My shop")));
    addRow(*form, m_name);
    addRow(*form, m_country);
    auto *hint = new Label(
        Type::Caption,
        tr("Numbers without a country code, in lists and where you type them, are read as numbers of this "
           "country."));
    hint->setTone(u"second"_s);
    hint->setWordWrap(true);
    form->addRow(hint);
    connect(m_name, &QLineEdit::editingFinished, this, &ShopSettings::changeName);
    connect(m_country, &QComboBox::activated, this, &ShopSettings::changeCountry);
    connect(&m_application, &Application::shopChanged, this, &ShopSettings::read);
}

void ShopSettings::fillCountries()
{
    const auto system = systemRegion();
    m_country->addItem(system.isEmpty() ? tr("None: every number needs its country code")
                                        : tr("Same as system: %1").arg(nameOf(system)),
                       QString());
    for (const Country &country : countries())
        m_country->addItem(country.name, country.code);
    m_country->setMaxVisibleItems(16);
}

void ShopSettings::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    read();
}

void ShopSettings::read()
{
    whenDone(m_application.reader().run(&shopOf), this, [this](const store::Result<Shop> &shop) {
        if (shop)
            show(*shop);
        else
            m_feedback.toast(explain(shop.error()).toString());
    });
}

void ShopSettings::show(const Shop &shop)
{
    if (!m_name->hasFocus() || !m_name->isModified())
        m_name->setText(shop.name);
    m_country->setCurrentIndex(std::max(0, m_country->findData(shop.country.toString())));
}

void ShopSettings::changeName()
{
    const QString name = m_name->text().simplified();
    m_name->setModified(false);
    change([name](Shop &shop) { shop.name = name; },
           name.isEmpty() ? tr("The shop has no name now") : tr("The shop is called %1 now").arg(name));
}

void ShopSettings::changeCountry()
{
    const auto country = contacts::Region::fromText(m_country->currentData().toString());
    change([country](Shop &shop) { shop.country = country; },
           country.isEmpty()
               ? tr("Numbers without a country code are read as the system has it")
               : tr("Numbers without a country code are read as numbers of %1").arg(nameOf(country)));
}

void ShopSettings::change(std::function<void(Shop &)> edit, const QString &told)
{
    const auto writing = m_application.ledger().run([edit](store::WriteDb &db) {
        const Shop before = shopOf(db);
        Shop after = before;
        edit(after);
        setShop(db, after);
        return std::pair(before, after);
    });
    whenDone(writing, this, [this, told](const store::Result<std::pair<Shop, Shop>> &written) {
        if (!written)
            return m_feedback.toast(explain(written.error()).toString());
        const auto &[before, after] = *written;
        if (before == after)
            return;
        m_feedback.toast(
            told, [this, back = before] { change([back](Shop &shop) { shop = back; }, tr("Taken back")); });
        emit m_application.shopChanged();
    });
}

} // namespace app
