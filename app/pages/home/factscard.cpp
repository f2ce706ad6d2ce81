#include "app/pages/home/factscard.h"

#include "app/style/label.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace app {

FactsCard::FactsCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_form(new QFormLayout(this))
{
    setProperty("card", true);
    setAccessibleName(title);
    m_form->setContentsMargins(16, 12, 16, 14);
    m_form->setVerticalSpacing(8);
    m_form->setHorizontalSpacing(16);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(new Label(Type::Section, title, this));
}

void FactsCard::show(const Facts &facts)
{
    if (std::exchange(m_shown, facts) == facts)
        return;
    while (m_form->rowCount() > 1)
        m_form->removeRow(1);
    for (const auto &[name, value] : facts) {
        auto *figure = new Label(Type::Strong, value, this);
        figure->setAlignment(Qt::AlignTrailing);
        m_form->addRow(new Label(Type::Body, name, this), figure);
    }
}

} // namespace app
