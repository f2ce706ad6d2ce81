#include "app/pages/compose/fielddialog.h"

#include "app/style/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kWidth = 380;

} // namespace

FieldDialog::FieldDialog(const Place &place, const contacts::Field &field, QWidget *parent)
    : QDialog(parent)
    , m_place(place)
    , m_fallback(new QLineEdit(place.fallback, this))
    , m_format(new QComboBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(field.label);
    setMinimumWidth(kWidth);
    m_fallback->setAccessibleName(tr("Word instead"));
    m_format->setAccessibleName(tr("Written as"));
    m_format->addItem(tr("As it is usual"), QString());
    if (field.type == contacts::FieldType::Date) {
        m_format->addItem(tr("Short date"), u"date"_s);
        m_format->addItem(tr("Long date"), u"long"_s);
        m_format->addItem(tr("Day of the week"), u"weekday"_s);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(place.format)));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 16, 20, 16);
    form->setSpacing(12);
    form->addRow(new Label(Type::Section, field.label, this));
    auto *hint =
        new Label(Type::Body, tr("Those who have nothing in this field read the word instead."), this);
    hint->setWordWrap(true);
    form->addRow(hint->setTone(u"second"_s));
    form->addRow(tr("Word instead"), m_fallback);
    form->addRow(tr("Written as"), m_format);
    form->setRowVisible(m_format, m_format->count() > 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *set = buttons->addButton(tr("Set it"), QDialogButtonBox::AcceptRole);
    set->setDefault(true);
    buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    auto *remove = buttons->addButton(tr("Take it out of the text"), QDialogButtonBox::DestructiveRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(result());
        accept();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        emit removalChosen(m_place.field);
        accept();
    });
}

Place FieldDialog::result() const
{
    return {m_place.field, m_format->currentData().toString(), m_fallback->text().remove(u'}').remove(u'{')};
}

} // namespace app
