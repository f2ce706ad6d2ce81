#include "app/pages/modems/linecard.h"

#include "app/pages/modems/pinrow.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/numbertext.h"
#include "app/text/porttext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/widgets/chip.h"
#include "app/widgets/signalbars.h"
#include "app/widgets/statelook.h"
#include "app/widgets/statemeter.h"
#include "app/widgets/statusfeed.h"
#include "app/widgets/terminallines.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr double kNear = 0.8; ///< of a limit

Label *valueLabel(QWidget *parent)
{
    auto *label = new Label(Type::Body, {}, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setWordWrap(true);
    return label;
}

bool isNear(int used, int cap)
{
    return cap > 0 && used >= kNear * cap;
}

} // namespace

LineCard::LineCard(bool isPractice, QWidget *parent)
    : ModemsCard(isPractice ? u"practice"_s : u"modems"_s, parent)
    , m_form(new QFormLayout)
    , m_number(valueLabel(this))
    , m_signal(valueLabel(this))
    , m_bars(new SignalBars(this))
    , m_operator(valueLabel(this))
    , m_credit(valueLabel(this))
    , m_trouble(new Label(Type::Body, {}, this))
    , m_terminal(new TerminalLines(this))
    , m_pinRow(new PinRow(this))
{
    if (isPractice)
        setProperty("card", u"practice"_s);
    makeFacts();
    m_today = makeLimit(tr("Today"));
    m_people = makeLimit(tr("People this month"));
    m_trouble->setWordWrap(true);
    content().addWidget(m_trouble);
    content().addWidget(m_terminal);
    content().addWidget(m_pinRow);
    connect(m_pinRow, &PinRow::given, this, [this](const QString &pin, bool isKept) {
        chip().set(u"refresh"_s, tr("unlocking"), Tone::Neutral);
        emit pinGiven(pin, isKept);
    });
    makeButtons(isPractice);
}

void LineCard::makeFacts()
{
    auto *strength = new QHBoxLayout;
    strength->setSpacing(8);
    strength->addWidget(m_signal);
    strength->addWidget(m_bars);
    strength->addStretch(1);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    const auto name = [this](const QString &words) {
        return (new Label(Type::Body, words, this))->setTone(u"second"_s);
    };
    m_form->addRow(name(tr("Number")), m_number);
    m_form->addRow(name(tr("Signal")), strength);
    m_form->addRow(name(tr("Operator")), m_operator);
    m_form->addRow(name(tr("Credit")), m_credit);
    content().addLayout(m_form);
}

LineCard::Limit LineCard::makeLimit(const QString &name)
{
    Limit limit{new QWidget(this), new Label(Type::Caption, {}, this), new StateMeter(6, this)};
    auto *words = new QHBoxLayout;
    words->addWidget((new Label(Type::Caption, name, this))->setTone(u"second"_s), 1);
    words->addWidget(limit.value);
    auto *column = new QVBoxLayout(limit.row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(words);
    column->addWidget(limit.meter);
    content().addWidget(limit.row);
    return limit;
}

void LineCard::makeButtons(bool isPractice)
{
    m_restart = new QPushButton(tr("Send over it again"), this);
    m_limits = new QPushButton(tr("Limits and name"), this);
    m_doctor = new QPushButton(tr("What works"), this);
    m_more = new QPushButton(Icons::get(u"dots"_s), {}, this);
    m_more->setAccessibleName(tr("More for this modem"));
    m_more->setToolTip(tr("More for this modem"));
    auto *menu = new QMenu(m_more);
    menu->addAction(tr("What works on it"), this, &LineCard::doctorWanted);
    menu->addAction(tr("Credit ..."), this, &LineCard::creditWanted);
    menu->addAction(tr("Console ..."), this, &LineCard::consoleWanted);
    menu->addAction(isPractice ? tr("Stop practising") : tr("Stop using this modem"), this,
                    &LineCard::removalWanted);
    m_more->setMenu(menu);
    connect(m_doctor, &QPushButton::clicked, this, &LineCard::doctorWanted);
    connect(this, &ModemsCard::pressed, this, &LineCard::doctorWanted);
    connect(m_restart, &QPushButton::clicked, this, &LineCard::restartWanted);
    connect(m_limits, &QPushButton::clicked, this, &LineCard::limitsWanted);
    buttons().addWidget(m_restart);
    buttons().addStretch(1);
    buttons().addWidget(m_doctor);
    buttons().addWidget(m_limits);
    buttons().addWidget(m_more);
}

void LineCard::setCompact(bool isCompact)
{
    if (std::exchange(m_isCompact, isCompact) == isCompact)
        return;
    setTight(isCompact);
    (isCompact ? top() : buttons()).addWidget(m_more, 0, isCompact ? Qt::AlignTop : Qt::Alignment());
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->setRowVisible(row, !isCompact);
    m_doctor->setVisible(!isCompact);
    m_more->setProperty("small", isCompact);
    show(m_facts);
}

void LineCard::setChosen(bool isChosen)
{
    const QString look = isChosen ? u"selected"_s : u"practice"_s;
    setProperty("card", isChosen || m_facts.report.practice ? QVariant(look) : QVariant(true));
}

bool LineCard::needsPerson() const
{
    return app::needsPerson(m_facts.report);
}

bool LineCard::isNearLimit() const
{
    return m_facts.sim && !m_facts.report.practice &&
           (isNear(m_facts.used.day, m_facts.sim->caps.day) ||
            isNear(m_facts.used.peopleMonth, m_facts.sim->caps.peopleMonth));
}

void LineCard::show(const LineFacts &facts)
{
    m_facts = facts;
    const line::LineState &state = facts.report.state;
    showTitle();
    m_number->setText(state.ownNumber.isEmpty() ? tr("not told by the SIM") : spacedNumber(state.ownNumber));
    m_operator->setText(state.operatorName.isEmpty()
                            ? word(state.registration)
                            : u"%1, %2"_s.arg(state.operatorName, word(state.registration)));
    m_bars->setVisible(state.signalDbm && !m_isCompact);
    m_bars->setBars(signalBars(state.signalDbm.value_or(-200)));
    m_signal->setText(state.signalDbm
                          ? tr("%1, %2 dBm").arg(signalWord(*state.signalDbm)).arg(*state.signalDbm)
                          : tr("not known yet"));
    showState();
    showTrouble();
    showLimits();
    const QString credit = facts.credit();
    m_credit->setText(credit.isEmpty() ? tr("not asked yet") : credit);
}

void LineCard::showTitle()
{
    const QString name = m_facts.name();
    QStringList below;
    if (m_facts.report.practice && !m_isCompact)
        below << tr("Nothing sent through it leaves this PC");
    else if (const QString model = m_facts.model(); model != name)
        below << model;
    if (m_isCompact && m_facts.sim && !m_facts.report.practice)
        below << (m_facts.sim->caps.day > 0
                      ? tr("%1 of %2 today").arg(grouped(m_facts.used.day), grouped(m_facts.sim->caps.day))
                      : tr("%1 today").arg(grouped(m_facts.used.day)));
    setTitle(name, below.join(u" \u00b7 "_s));
}

void LineCard::showState()
{
    const send::LineReport &report = m_facts.report;
    const bool isStopped = report.stopped != send::StopReason::None;
    const Look look = lookOf(isStopped ? line::Phase::Stopped : report.state.phase);
    if (report.practice && look.tone == Tone::Ok && !m_isCompact)
        chip().set(u"practice"_s, tr("Practice"), Tone::Brass);
    else if (isNearLimit() && look.tone == Tone::Ok)
        chip().set(u"warning"_s, tr("Near limit"), Tone::Warn);
    else
        chip().set(look.icon, look.word, look.tone);
    m_restart->setVisible(isStopped);
    m_pinRow->setVisible(PinRow::mayAsk(report.state));
}

void LineCard::showTrouble()
{
    const send::LineReport &report = m_facts.report;
    QStringList sentences;
    if (report.stopped != send::StopReason::None)
        sentences << stopSentence(report.stopped);
    QStringList terminal;
    for (const line::Problem &problem : report.state.problems) {
        sentences << explain(problem).toString();
        terminal << terminalLines(problem);
    }
    const bool isTold = !m_isCompact || needsPerson();
    m_trouble->setText(sentences.join(u"\n"_s));
    m_trouble->setVisible(!sentences.isEmpty() && isTold);
    m_terminal->show(isTold ? terminal : QStringList());
}

void LineCard::showLimits()
{
    const bool isKnown = m_facts.sim.has_value() && !m_facts.report.practice; // practice keeps no limits
    m_limits->setVisible(isKnown && !m_isCompact);
    m_today.row->setVisible(isKnown && !m_isCompact);
    m_people.row->setVisible(isKnown && !m_isCompact && m_facts.sim->caps.peopleMonth > 0);
    if (!isKnown)
        return;
    showLimit(m_today, m_facts.used.day, m_facts.sim->caps.day);
    showLimit(m_people, m_facts.used.peopleMonth, m_facts.sim->caps.peopleMonth);
}

void LineCard::showLimit(const Limit &limit, int used, int cap)
{
    limit.value->setText(cap > 0 ? tr("%1 of %2").arg(grouped(used), grouped(cap)) : grouped(used));
    limit.meter->setVisible(cap > 0);
    limit.meter->setAccessibleDescription(limit.value->text());
    if (cap > 0)
        limit.meter->setFraction(std::min(1.0, double(used) / cap),
                                 isNear(used, cap) ? Role::Warn : Role::Accent);
}

} // namespace app
