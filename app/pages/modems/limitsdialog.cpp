#include "app/pages/modems/limitsdialog.h"

#include "app/style/label.h"

#include <QDialogButtonBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kMost = 10'000'000;

} // namespace

LimitsDialog::LimitsDialog(store::Sim sim, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_sim(std::move(sim))
    , m_name(new QLineEdit(m_sim.name, this))
    , m_price(new QLineEdit(m_sim.price, this))
{
    setWindowTitle(tr("Limits and name"));
    auto *why =
        (new Label(Type::Body,
                   tr("Ask the operator what the plan allows: most personal plans forbid bulk texts and "
                      "count different people a month. A long text counts as several parts. What is "
                      "over a limit waits; it does not fail."),
                   this))
            ->setTone(u"second"_s);
    why->setWordWrap(true);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 20);
    form->setVerticalSpacing(10);
    form->addRow(new Label(Type::Section, name, this));
    form->addRow(why);
    m_name->setPlaceholderText(name);
    form->addRow(tr("Name"), m_name);
    m_minute = addCap(*form, tr("In a minute"), tr(" parts"), m_sim.caps.minute);
    m_hour = addCap(*form, tr("An hour"), tr(" parts"), m_sim.caps.hour);
    m_day = addCap(*form, tr("A day"), tr(" parts"), m_sim.caps.day);
    m_month = addCap(*form, tr("A month"), tr(" parts"), m_sim.caps.month);
    m_people = addCap(*form, tr("Different people a month"), tr(" people"), m_sim.caps.peopleMonth);
    m_gap = addCap(*form, tr("Pause between two parts"), tr(" seconds"), int(m_sim.caps.gap.count() / 1000));
    m_gap->setMaximum(3600);
    m_gap->setSpecialValueText(tr("set by the limit a minute"));
    m_price->setPlaceholderText(tr("such as 0.035"));
    m_price->setValidator(new QDoubleValidator(0, 1000, 4, m_price));
    form->addRow(tr("Price of a part"), m_price);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QSpinBox *LimitsDialog::addCap(QFormLayout &form, const QString &label, const QString &unit, int value)
{
    auto *box = new QSpinBox(this);
    box->setRange(0, kMost);
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(tr("no limit"));
    box->setSuffix(unit);
    box->setValue(value);
    box->setAccessibleName(label);
    form.addRow(label, box);
    return box;
}

store::Sim LimitsDialog::sim() const
{
    store::Sim sim = m_sim;
    sim.name = m_name->text().simplified();
    sim.caps.minute = m_minute->value();
    sim.caps.hour = m_hour->value();
    sim.caps.day = m_day->value();
    sim.caps.month = m_month->value();
    sim.caps.peopleMonth = m_people->value();
    sim.caps.gap = std::chrono::seconds(m_gap->value());
    sim.price = m_price->text().trimmed();
    return sim;
}

} // namespace app
