#include "app/widgets/emptystate.h"

#include "app/actions.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kWidest = 560;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence((new Label(Type::Body))->setTone(u"second"_s))
    , m_buttons(new QHBoxLayout)
{
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setMaximumWidth(kWidest);
    m_sentence->setMinimumWidth(kWidest * 3 / 7);
    setSentence(sentence);
    m_buttons->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(new IconLabel(icon, Role::Text2, Icons::kLarge), 0, Qt::AlignHCenter);
    auto *words = new QHBoxLayout; // not aligned: only what fills its cell gets the height its words need
    words->addStretch(1);
    words->addWidget(m_sentence, 100);
    words->addStretch(1);
    column->addLayout(words);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addLayout(m_buttons);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
}

void EmptyState::addButton(QAction *action, bool main)
{
    auto *button = new QPushButton(action->icon(), action->text(), this);
    button->setToolTip(toolTipOf(*action));
    if (main) {
        button->setProperty("kind", u"main"_s);
        button->setIcon(Icons::get(action->icon().name(), Role::OnAccent));
    }
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [=] { button->setVisible(action->isVisible()); });
    m_buttons->addWidget(button);
}

} // namespace app
