#include "app/pages/modems/foundcard.h"

#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/text/porttext.h"
#include "app/widgets/chip.h"
#include "app/widgets/terminallines.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Label *words(const QString &text, QWidget *parent)
{
    auto *label = new Label(Type::Body, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

FoundCard::FoundCard(const FoundModem &found, QWidget *parent)
    : ModemsCard(u"modems"_s, parent)
{
    setTitle(found.name(), portFacts(found.port));
    if (found.problem)
        showProblem(*found.problem);
    else
        offer(found);
}

void FoundCard::offer(const FoundModem &found)
{
    chip().set(u"info"_s, tr("New"), Tone::Info);
    content().addWidget(
        words(tr("It is plugged in and answers. Handbell has not touched its SIM. Once you use "
                 "it, texts on the SIM are moved into Handbell's inbox."),
              this));
    auto *use = new QPushButton(tr("Use this modem"), this);
    use->setAccessibleName(tr("Use %1").arg(found.name()));
    connect(use, &QPushButton::clicked, this, &FoundCard::useWanted);
    buttons().addWidget(use);
    for (const line::Problem &problem : found.state.problems)
        if (problem.code == line::Problem::Code::PortWatched)
            tellOf(problem);
    buttons().addStretch(1);
}

void FoundCard::showProblem(const line::Problem &problem)
{
    const bool isDisguised = problem.code == line::Problem::Code::NotSwitched;
    chip().set(u"warning"_s, isDisguised ? tr("No modem yet") : tr("Cannot be asked"), Tone::Warn);
    tellOf(problem);
    buttons().addStretch(1);
}

void FoundCard::tellOf(const line::Problem &problem)
{
    auto *sentences = words(explain(problem).toString(), this);
    sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content().addWidget(sentences);
    auto *lines = new TerminalLines(this);
    lines->show(terminalLines(problem));
    content().addWidget(lines);
}

PracticeCard::PracticeCard(QWidget *parent)
    : ModemsCard(u"practice"_s, parent)
{
    setTitle(tr("Practice modem"), tr("built in"));
    setProperty("card", u"practice"_s);
    chip().set(u"practice"_s, tr("off"), Tone::Neutral);
    content().addWidget(
        words(tr("Nothing sent through it leaves this PC. Its people answer, misspell, opt out "
                 "and switch their phones off."),
              this));
    auto *use = new QPushButton(tr("Practise with it"), this);
    connect(use, &QPushButton::clicked, this, &PracticeCard::useWanted);
    buttons().addWidget(use);
    buttons().addStretch(1);
}

} // namespace app
