#include "app/pages/modems/pinrow.h"

#include "app/pins.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace app {

PinRow::PinRow(QWidget *parent)
    : QWidget(parent)
    , m_pin(new QLineEdit(this))
    , m_unlock(new QPushButton(tr("Unlock"), this))
    , m_keep(new QCheckBox(tr("Remember"), this))
{
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(8);
    m_pin->setPlaceholderText(tr("PIN"));
    m_pin->setAccessibleName(tr("PIN of the SIM"));
    m_pin->setMaximumWidth(110);
    m_unlock->setEnabled(false);
    m_keep->setToolTip(tr("In the key store of this PC, not in Handbell's files"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_pin);
    row->addWidget(m_unlock);
    row->addWidget(m_keep);
    row->addStretch(1);
    connect(m_pin, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_unlock->setEnabled(isPin(text)); });
    connect(m_pin, &QLineEdit::returnPressed, this, &PinRow::unlock);
    connect(m_unlock, &QPushButton::clicked, this, &PinRow::unlock);
}

bool PinRow::mayAsk(const line::LineState &state)
{
    return state.phase == line::Phase::NeedsPin && state.pinTriesLeft.value_or(2) > 1;
}

void PinRow::unlock()
{
    const QString pin = m_pin->text();
    if (!isPin(pin))
        return;
    m_pin->clear();
    emit given(pin, m_keep->isChecked());
}

} // namespace app
