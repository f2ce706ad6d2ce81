#include "app/pages/contacts/filterbar.h"

#include "app/style/icons.h"
#include "app/text/ruletext.h"
#include "app/widgets/flowlayout.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(6))
    , m_any(new QPushButton(this))
    , m_update(new QPushButton(this))
    , m_save(new QPushButton(tr("Save as live group"), this))
{
    setLayout(m_flow);
    m_flow->setContentsMargins(20, 0, 20, 10);
    setAccessibleName(tr("Filters"));
    for (QPushButton *button : {m_any, m_update, m_save}) {
        button->setProperty("kind", u"quiet"_s);
        m_flow->addWidget(button);
    }
    m_any->setToolTip(tr("Whether people must fulfil all filters or one of them"));
    m_save->setToolTip(tr("A group that is always up to date: whoever fits belongs to it"));
    connect(m_any, &QPushButton::clicked, this, [this] {
        m_rule.any = !m_rule.any;
        fill();
        emit changed();
    });
    connect(m_update, &QPushButton::clicked, this, &FilterBar::updateWanted);
    connect(m_save, &QPushButton::clicked, this, &FilterBar::saveWanted);
    hide();
}

void FilterBar::setRule(const contacts::Rule &rule, const std::optional<contacts::Group> &edited)
{
    m_edited = edited;
    if (rule == m_rule)
        return fill();
    m_rule = rule;
    fill();
    emit changed();
}

void FilterBar::setFields(std::vector<contacts::Field> fields)
{
    if (fields == m_fields)
        return;
    m_fields = std::move(fields);
    fill();
}

void FilterBar::add(const contacts::Condition &condition)
{
    contacts::Rule rule = m_rule;
    rule.conditions.push_back(condition);
    setRule(rule, m_edited);
}

void FilterBar::remove(size_t condition)
{
    contacts::Rule rule = m_rule;
    rule.conditions.erase(rule.conditions.begin() + qsizetype(condition));
    rule.any = rule.any && rule.conditions.size() > 1;
    setRule(rule, rule.isEmpty() ? std::nullopt : m_edited);
}

void FilterBar::fill()
{
    for (QPushButton *chip : m_chips)
        chip->deleteLater();
    m_chips.clear();
    for (QPushButton *button : {m_any, m_update, m_save})
        m_flow->removeWidget(button);
    for (size_t i = 0; i < m_rule.conditions.size(); ++i) {
        const QString meaning = words(m_rule.conditions[i], m_fields);
        auto *chip = new QPushButton(Icons::get(u"close"_s, Role::AccentText), meaning, this);
        chip->setProperty("kind", u"field"_s);
        chip->setAccessibleName(tr("Take the filter away: %1").arg(meaning));
        chip->setToolTip(tr("Take this filter away"));
        connect(chip, &QPushButton::clicked, this, [this, i] { remove(i); });
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
    }
    m_any->setText(m_rule.any ? tr("One is enough") : tr("All must fit"));
    m_any->setVisible(m_chips.size() > 1);
    m_update->setText(m_edited ? tr("Save in “%1”").arg(m_edited->name) : QString());
    m_update->setVisible(m_edited.has_value());
    for (QPushButton *button : {m_any, m_update, m_save})
        m_flow->addWidget(button);
    setVisible(!m_rule.isEmpty());
}

} // namespace app
