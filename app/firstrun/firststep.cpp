#include "app/firstrun/firststep.h"

#include "app/style/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace app {

FirstStep::FirstStep(const QString &question, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout)
    , m_problem((new Label(Type::Body, {}, this))->setTone(u"bad"_s))
{
    setAccessibleName(question);
    auto *title = new Label(Type::Title, question, this);
    title->setWordWrap(true);
    auto *below = (new Label(Type::Body, words, this))->setTone(u"second"_s);
    below->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_content->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(below);
    column->addSpacing(12);
    column->addLayout(m_content);
    column->addWidget(m_problem);
    column->addStretch(1);
}

void FirstStep::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void FirstStep::addField(QWidget *field)
{
    auto *label = new Label(Type::Strong, field->accessibleName(), this);
    label->setBuddy(field);
    auto *both = new QVBoxLayout;
    both->setSpacing(6);
    both->addWidget(label);
    both->addWidget(field);
    m_content->addLayout(both);
}

Label *FirstStep::addWords(const QString &words, const QString &tone)
{
    auto *label = new Label(Type::Body, words, this);
    if (!tone.isEmpty())
        label->setTone(tone);
    label->setWordWrap(true);
    m_content->addWidget(label);
    return label;
}

} // namespace app
