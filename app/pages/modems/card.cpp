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
    , m_top(new QHBoxLayout)
    , m_words(new QVBoxLayout)
    , m_name(new Label(Type::Section, {}, this))
    , m_below((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_chip(new Chip(this))
    , m_content(new QVBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setProperty("card", true);
    m_name->setWordWrap(true);
    m_below->setWordWrap(true);
    m_words->setSpacing(0);
    m_words->addWidget(m_name);
    m_words->addWidget(m_below);
    m_top->setSpacing(10);
    m_top->addWidget(new IconLabel(icon, Role::AccentText, Icons::kLarge, this), 0, Qt::AlignTop);
    m_top->addLayout(m_words, 1);
    m_content->setSpacing(6);
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_top);
    column->addLayout(m_content);
    column->addStretch(1);
    column->addLayout(m_buttons);
    setTight(false);
}

void ModemsCard::setTight(bool isTight)
{
    constexpr int kChipPlace = 2; // behind icon and words
    m_words->setSpacing(isTight ? 4 : 0);
    if (isTight)
        m_words->addWidget(m_chip, 0, Qt::AlignLeading);
    else
        m_top->insertWidget(kChipPlace, m_chip, 0, Qt::AlignTop);
    const int margin = isTight ? 10 : 14;
    layout()->setContentsMargins(margin, margin, margin, margin);
    layout()->setSpacing(isTight ? 4 : 12);
}

void ModemsCard::mousePressEvent(QMouseEvent *event)
{
    emit pressed();
    QFrame::mousePressEvent(event);
}

void ModemsCard::setTitle(const QString &name, const QString &below)
{
    m_name->setText(name);
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    setAccessibleName(name);
}

} // namespace app
