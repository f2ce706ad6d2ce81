#include "app/pages/contacts/personform.h"

#include "app/style/label.h"
#include "app/text/listtext.h"
#include "core/contacts/numberparser.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

QLineEdit *addRow(QFormLayout &form, const QString &words)
{
    auto *label = (new Label(Type::Body, words))->setTone(u"second"_s);
    auto *line = new QLineEdit;
    line->setAccessibleName(words);
    label->setBuddy(line);
    form.addRow(label, line);
    return line;
}

} // namespace

PersonForm::PersonForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout)
    , m_problem((new Label(Type::Caption, {}, this))->setTone(u"bad"_s))
{
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setVerticalSpacing(8);
    m_name = addRow(*m_layout, tr("Name"));
    m_number = addRow(*m_layout, tr("Number"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_layout->addRow(m_problem);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save"), this);
    save->setProperty("kind", u"main"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(14);
    column->addLayout(m_layout);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(cancel, &QPushButton::clicked, this, &PersonForm::cancelled);
    connect(save, &QPushButton::clicked, this, &PersonForm::saveWanted);
}

void PersonForm::open(const contacts::Contact &contact, const std::vector<contacts::Field> &fields,
                      const contacts::Region &region)
{
    m_contact = contact;
    m_region = region;
    m_name->setText(contact.name);
    m_number->setText(contact.number.e164 == 0 ? QString() : contact.number.toString());
    m_problem->hide();
    for (const auto &[key, line] : m_values)
        m_layout->removeRow(line);
    m_values.clear();
    for (const contacts::Field &field : fields) {
        QLineEdit *line = addRow(*m_layout, field.label);
        line->setText(contact.fields.value(field.key));
        m_values.emplace_back(field.key, line);
    }
    m_name->setFocus();
    m_name->selectAll();
}

bool PersonForm::isChanged() const
{
    const auto differs = [this](const auto &value) {
        return value.second->text().trimmed() != m_contact.fields.value(value.first);
    };
    const QString number = m_contact.number.e164 == 0 ? QString() : m_contact.number.toString();
    return m_name->text().simplified() != m_contact.name || m_number->text().trimmed() != number ||
           std::any_of(m_values.begin(), m_values.end(), differs);
}

contacts::Contact PersonForm::personWithOldNumber() const
{
    contacts::Contact contact = m_contact;
    contact.name = m_name->text().simplified();
    for (const auto &[key, line] : m_values) {
        const QString value = line->text().trimmed();
        if (value.isEmpty())
            contact.fields.remove(key);
        else
            contact.fields.insert(key, value);
    }
    return contact;
}

std::optional<contacts::Contact> PersonForm::person()
{
    contacts::Contact contact = personWithOldNumber();
    const QString typed = m_number->text().trimmed();
    if (contact.number.e164 != 0 && typed == contact.number.toString())
        return contact;
    const auto number = contacts::NumberParser(m_region).parse(typed);
    if (!number) {
        complain(explain(number.error()).toString());
        return {};
    }
    contact.number = *number;
    contact.raw = typed;
    return contact;
}

void PersonForm::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
    m_number->setFocus();
}

void PersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit saveWanted();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace app
