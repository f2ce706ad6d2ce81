#include "app/pages/modems/doctorpane.h"

#include "app/engine.h"
#include "app/pages/modems/findingrow.h"
#include "app/pages/modems/recorderview.h"
#include "app/style/icons.h"
#include "app/style/label.h"
#include "app/text/errortext.h"
#include "app/text/porttext.h"
#include "app/text/say.h"
#include "app/text/statetext.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/iconlabel.h"
#include "core/line/linespec.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace app {

namespace {

Label *detail(QWidget *parent)
{
    auto *label = new Label(Type::Caption, {}, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DoctorPane::DoctorPane(Engine &engine, const base::Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(Type::Section, {}, this))
    , m_below((new Label(Type::Caption, {}, this))->setTone(u"second"_s))
    , m_rows(new QVBoxLayout)
    , m_details(new QFormLayout)
    , m_port(detail(this))
    , m_imei(detail(this))
    , m_family(detail(this))
    , m_recorder(new RecorderView(engine, clock, this))
{
    setProperty("card", true);
    m_title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_below);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(10);
    head->addWidget(new IconLabel(u"doctor"_s, Role::AccentText, Icons::kLarge, this), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_rows->setSpacing(0);
    makeDetails();
    auto *inner = new QWidget;
    inner->setProperty("body", true);
    auto *content = new QVBoxLayout(inner);
    content->setContentsMargins(0, 0, 0, 8);
    content->setSpacing(8);
    content->addLayout(m_rows);
    content->addLayout(m_details);
    content->addWidget(m_recorder, 1);
    m_recorder->setContentsMargins(16, 4, 16, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(area, 1);
    column->addWidget(makeFoot());
}

void DoctorPane::makeDetails()
{
    const auto name = [this](const QString &words) {
        return (new Label(Type::Caption, words, this))->setTone(u"second"_s);
    };
    m_details->setContentsMargins(16, 0, 16, 0);
    m_details->setHorizontalSpacing(16);
    m_details->setVerticalSpacing(2);
    m_details->addRow(name(tr("Port")), m_port);
    m_details->addRow(name(tr("IMEI")), m_imei);
    m_details->addRow(name(tr("Family")), m_family);
}

QWidget *DoctorPane::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("strip", u"bar"_s);
    foot->setProperty("foot", true);
    auto *buttons = new FlowLayout(8);
    buttons->setContentsMargins(16, 8, 16, 10);
    foot->setLayout(buttons);
    const auto add = [&](const QString &words, void (DoctorPane::*wanted)()) {
        auto *button = new QPushButton(words, foot);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, wanted);
        return button;
    };
    add(tr("Save support file"), &DoctorPane::supportWanted)
        ->setToolTip(tr("What was said to all modems, masked, for somebody who helps"));
    m_test = add(tr("Send a test text"), &DoctorPane::testWanted);
    m_limits = add(tr("Limits and price"), &DoctorPane::limitsWanted);
    add(tr("Console ..."), &DoctorPane::consoleWanted);
    return foot;
}

void DoctorPane::show(const LineFacts &facts, const LineEvidence &evidence)
{
    m_facts = facts;
    m_title->setText(tr("Doctor: %1").arg(facts.name()));
    setAccessibleName(m_title->text());
    const QString model = facts.model();
    m_below->setText(model.isEmpty() || model == facts.name()
                         ? word(facts.report.state.phase)
                         : u"%1 \u00b7 %2"_s.arg(model, word(facts.report.state.phase)));
    m_test->setVisible(facts.report.canSend());
    m_limits->setVisible(facts.sim && !facts.report.practice);
    showFindings(evidence);
    showDetails();
    m_recorder->setLine(facts.report.name);
}

void DoctorPane::showFindings(const LineEvidence &evidence)
{
    const std::vector<Finding> findings = lineFindings(m_facts.report.state, evidence);
    while (m_findings.size() < findings.size()) {
        auto *row = m_findings.emplace_back(new FindingRow(this));
        m_rows->addWidget(row);
        connect(row, &FindingRow::chosen, this, [this, row] { act(row->finding()); });
    }
    for (size_t index = 0; index < m_findings.size(); ++index) {
        m_findings[index]->setVisible(index < findings.size());
        if (index < findings.size())
            m_findings[index]->show(findings[index], deedOf(findings[index]), linesFor(findings[index]));
    }
}

QStringList DoctorPane::linesFor(const Finding &finding) const
{
    QStringList lines;
    for (const line::Problem &problem : m_facts.report.state.problems)
        if (codeName(problem.code) == finding.topic)
            lines << terminalLines(problem);
    return lines;
}

QString DoctorPane::deedOf(const Finding &finding) const
{
    const bool isReady = m_facts.report.state.phase == line::Phase::Ready;
    if (finding.topic == u"credit" && finding.verdict == Finding::Verdict::Untried && isReady && m_facts.sim)
        return tr("Ask for it");
    if (finding.topic == u"credit" && finding.verdict == Finding::Verdict::Notice && m_facts.sim &&
        !m_facts.report.practice)
        return tr("Set a limit");
    if (finding.topic == u"ready" && finding.verdict == Finding::Verdict::Untried && m_facts.report.canSend())
        return tr("Try it");
    return {};
}

void DoctorPane::act(const Finding &finding)
{
    if (finding.topic == u"ready")
        emit testWanted();
    else if (finding.verdict == Finding::Verdict::Untried)
        emit creditWanted();
    else
        emit limitsWanted();
}

void DoctorPane::showDetails()
{
    const line::LineState &state = m_facts.report.state;
    const auto spec = line::parseLineSpec(m_facts.report.name);
    const bool isPractice = m_facts.report.practice || !spec;
    m_port->setText(isPractice ? tr("none, it is built in") : spec->address);
    m_imei->setText(state.imei.isEmpty() ? tr("not told") : state.imei);
    m_family->setText(state.family.isEmpty() ? tr("not known yet")
                                             : u"%1 %2"_s.arg(state.family, state.revision).trimmed());
}

} // namespace app
