#include "app/pages/compose/advicecard.h"

#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app {

AdviceCard::AdviceCard(QWidget *parent)
    : QFrame(parent)
{
    setProperty("card", true);
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    m_rows = new QVBoxLayout(inner);
    m_rows->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 8);
    column->setSpacing(8);
    column->addWidget(new Label(Type::Section, tr("Before it goes out"), this));
    column->addWidget(area, 1);
}

void AdviceCard::show(const std::vector<Advice> &advice)
{
    if (m_list && advice == m_shown)
        return;
    m_shown = advice;
    if (m_list)
        m_list->deleteLater();
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(6);
    for (const Advice &one : advice)
        column->addWidget(makeRow(one));
    column->addStretch();
    m_rows->addWidget(m_list);
}

QWidget *AdviceCard::makeRow(const Advice &advice)
{
    auto *row = new QWidget(m_list);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new IconLabel(advice.icon, inkOf(advice.tone), Icons::kUsual, row));
    auto *words = new Label(Type::Body, advice.sentence, row);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    if (advice.button.isEmpty())
        return row;
    auto *button = new QPushButton(advice.button, row);
    button->setProperty("small", true);
    button->setAccessibleDescription(advice.sentence);
    connect(button, &QPushButton::clicked, this, [this, advice] { emit chosen(advice); });
    line->addWidget(button);
    return row;
}

} // namespace app
