#include "app/pages/modems/card.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/chip.h"
#include "app/widgets/iconlabel.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

ModemsCard::ModemsCard(const QString &icon, QWidget *parent)
    : QFrame(parent)
    , m_name(new Label(Type::Section, {}, this))
    , m_below((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_chip(new Chip(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setProperty("card", true);
    m_name->setWordWrap(true);
    m_below->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_below);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(new IconLabel(icon, Role::AccentText, Icons::kLarge, this), 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_chip, 0, Qt::AlignTop);
    m_content->setSpacing(6);
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(12);
    column->addLayout(top);
    column->addLayout(m_content);
    column->addStretch(1);
    column->addLayout(m_buttons);
}

void ModemsCard::setTitle(const QString &name, const QString &below)
{
    m_name->setText(name);
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    setAccessibleName(name);
}

} // namespace app
