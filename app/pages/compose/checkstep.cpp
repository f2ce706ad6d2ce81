#include "app/pages/compose/checkstep.h"

#include "app/pages/compose/reachcard.h"
#include "app/pages/compose/timestep.h"
#include "app/style/label.h"
#include "app/text/preflighttext.h"
#include "app/text/say.h"
#include "app/text/when.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int kDecisionWidth = 306;
constexpr int kTwoColumns = 1000; // below, the cards stand over each other

Label *second(QWidget *parent)
{
    auto *label = (new Label(Type::Body, {}, parent))->setTone(u"second"_s);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *columnOf(QFrame *card)
{
    card->setProperty("card", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 14);
    column->setSpacing(6);
    return column;
}

QHBoxLayout *figureRow(Label *figure, Label *words)
{
    words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(figure);
    row->addWidget(words, 1);
    return row;
}

} // namespace

CheckStep::CheckStep(QWidget *parent)
    : QWidget(parent)
    , m_reach(new ReachCard(this))
    , m_parts(new Label(Type::Figure, u"…"_s, this))
    , m_partsOf((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_alphabet(second(this))
    , m_spread(second(this))
    , m_costly(second(this))
    , m_lines(second(this))
    , m_end(new Label(Type::Figure, u"…"_s, this))
    , m_endOf((new Label(Type::Body, {}, this))->setTone(u"second"_s))
    , m_when(new Label(Type::Body, {}, this))
    , m_doubts(second(this))
    , m_obstacle((new Label(Type::Body, {}, this))->setTone(u"warn"_s))
    , m_read(new QCheckBox(tr("I have read who gets it and\nwhat it says."), this))
{
    setFocusProxy(m_read);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeCards(), 1);
    row->addWidget(makeDecision());
    connect(m_read, &QCheckBox::toggled, this, &CheckStep::readChanged);
}

QWidget *CheckStep::makeCards()
{
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, inner);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(14);
    m_cards->addWidget(m_reach, 1);
    m_cards->addWidget(makeEffort(), 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    return area;
}

QWidget *CheckStep::makeEffort()
{
    auto *side = new QWidget;
    auto *cards = new QVBoxLayout(side);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(14);
    auto *parts = new QFrame(side);
    auto *column = columnOf(parts);
    column->addLayout(figureRow(m_parts, m_partsOf));
    for (Label *label : {m_alphabet, m_spread, m_costly})
        column->addWidget(label);
    cards->addWidget(parts);
    auto *end = new QFrame(side);
    column = columnOf(end);
    column->addLayout(figureRow(m_end, m_endOf));
    column->addWidget(m_lines);
    cards->addWidget(end);
    cards->addStretch();
    return side;
}

QWidget *CheckStep::makeDecision()
{
    m_when->setWordWrap(true);
    m_obstacle->setWordWrap(true);
    auto *card = new QFrame(this);
    card->setFixedWidth(kDecisionWidth);
    auto *column = columnOf(card);
    auto *change = new QPushButton(tr("Change"), card);
    change->setProperty("kind", u"quiet"_s);
    change->setAccessibleName(tr("Change the time"));
    connect(change, &QPushButton::clicked, this, &CheckStep::timeChosen);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(Type::Section, tr("When"), card), 1);
    head->addWidget(change);
    column->addLayout(head);
    column->addWidget(m_when);
    column->addSpacing(8);
    column->addWidget(new Label(Type::Section, tr("If the cable is pulled"), card));
    column->addWidget(m_doubts);
    column->addStretch();
    column->addWidget(m_obstacle);
    column->addWidget(m_read);
    auto *stoppable =
        (new Label(Type::Caption, tr("It can be stopped at any moment."), card))->setTone(u"second"_s);
    stoppable->setWordWrap(true);
    column->addWidget(stoppable);
    return card;
}

void CheckStep::showCampaign(const campaign::Campaign &campaign, base::TimePoint now)
{
    QStringList when{campaign.starts && *campaign.starts > now
                         ? tr("It starts on %1.").arg(dayAndTime(*campaign.starts, now))
                         : tr("It starts as soon as you send it.")};
    if (campaign.ends)
        when << tr("Nothing goes out after %1.").arg(dayAndTime(*campaign.ends, now));
    m_when->setText(when.join(u' '));
    m_doubts->setText(words(campaign.policy.inDoubt));
    const QString lines = tr("Goes by: %1").arg(lineWords(campaign.policy.lines));
    m_lines->setText(campaign.practice ? lines + u'\n' + tr("Practice: nothing leaves this PC.") : lines);
    m_reach->showCampaign(campaign);
}

void CheckStep::showFigures(const campaign::Preflight &figures, bool isWhole)
{
    m_reach->showFigures(figures, isWhole);
    m_parts->setText(grouped(figures.parts) + (isWhole ? u""_s : u" …"_s));
    m_partsOf->setText(figures.parts == 1 ? tr("part in all") : tr("parts in all"));
    m_alphabet->setText(figures.parts > 0 ? alphabetWords(figures) : QString());
    m_spread->setText(partsWords(figures));
    m_costly->setText(figures.costly.empty() ? QString()
                                             : tr("Costly characters: %1").arg(costlyWords(figures)));
    m_costly->setVisible(!figures.costly.empty());
}

void CheckStep::showForecast(const send::Forecast &forecast, base::TimePoint now)
{
    m_end->setText(forecast.end ? shortMoment(*forecast.end, now) : u"–"_s);
    m_endOf->setText(forecast.end ? tr("about the end") : tr("no end can be told before a modem is there"));
}

void CheckStep::showObstacle(const QString &sentence)
{
    m_obstacle->setText(sentence);
    m_obstacle->setVisible(!sentence.isEmpty());
    m_read->setEnabled(sentence.isEmpty());
    if (!sentence.isEmpty())
        untick();
}

bool CheckStep::isRead() const
{
    return m_read->isChecked();
}

void CheckStep::untick()
{
    m_read->setChecked(false);
}

void CheckStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_cards->setDirection(event->size().width() < kTwoColumns ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

} // namespace app
