#include "app/pages/settings/shopsettings.h"

#include "app/application.h"
#include "app/pages/settings/formrow.h"
#include "app/style/label.h"
#include "app/text/countrytext.h"
#include "app/text/errortext.h"
#include "app/whendone.h"
#include "app/widgets/countrybox.h"

#include <QFormLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kNarrowest = 300; ///< of a field
constexpr int kWidest = 420;

QString noneOfItsOwn()
{
    const auto system = systemRegion();
    return system.isEmpty() ? ShopSettings::tr("None: every number needs its country code")
                            : ShopSettings::tr("Same as system: %1").arg(countryName(system));
}

} // namespace

ShopSettings::ShopSettings(const PageContext &context, QWidget *parent)
    : QFrame(parent)
    , m_application(context.application)
    , m_feedback(context.feedback)
    , m_name(new QLineEdit)
    , m_country(new CountryBox(noneOfItsOwn()))
{
    setProperty("card", true);
    m_name->setAccessibleName(tr("Name of the shop"));
    const int wide = std::clamp(m_country->sizeHint().width(), kNarrowest, kWidest);
    m_name->setFixedWidth(wide);
    m_country->setFixedWidth(wide);
    m_country->setAccessibleName(tr("Country"));
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
    m_country->setCountry(shop.country);
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
    const auto country = m_country->country();
    change([country](Shop &shop) { shop.country = country; },
           country.isEmpty()
               ? tr("Numbers without a country code are read as the system has it")
               : tr("Numbers without a country code are read as numbers of %1").arg(countryName(country)));
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
