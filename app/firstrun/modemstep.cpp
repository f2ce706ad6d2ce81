#include "app/firstrun/modemstep.h"

#include "app/application.h"
#include "app/firstrun/abilitiescard.h"
#include "app/firstrun/limitrow.h"
#include "app/firstrun/modemrow.h"
#include "app/linekeeper.h"
#include "app/pages/modems/adddialog.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/throttle.h"
#include "app/whendone.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

line::LineSpec practiceSpec()
{
    return line::parseLineSpec(LineKeeper::kPractice).value_or(line::LineSpec{});
}

/// Some modems tell a whole sentence, and a button has one line.
QString shortened(const QString &name)
{
    constexpr int kMost = 22;
    return name.size() > kMost ? name.left(kMost - 1).trimmed() + u'\u2026' : name;
}

/// Where several have one name, each says its port too.
std::vector<ModemChoice> toldApart(std::vector<ModemChoice> all)
{
    std::map<QString, int> times;
    for (const ModemChoice &choice : all)
        ++times[choice.name];
    for (ModemChoice &choice : all)
        if (times[choice.name] > 1)
            choice.name = u"%1 (%2)"_s.arg(choice.name, shortLineName(choice.spec.toString()));
    return all;
}

} // namespace

ModemStep::ModemStep(Application &application, LineKeeper &lines, QWidget *parent)
    : FirstStep(tr("Which modem should send?"),
                tr("Plug it in now if you have one. Handbell finds it; there is no port to choose."), parent)
    , m_application(application)
    , m_lines(lines)
    , m_soon(std::make_unique<Throttle>(application.clock(), 250ms, [this] { ask(); }))
    , m_marks(new QButtonGroup(this))
    , m_list(new QVBoxLayout)
    , m_abilities(new AbilitiesCard(this))
    , m_limit(new LimitRow(application, this))
    , m_byHand(new QPushButton(this))
{
    m_list->setSpacing(10);
    offerByHand();
    content().addLayout(m_list);
    content().addWidget(m_byHand, 0, Qt::AlignLeading);
    content().addWidget(m_abilities);
    content().addWidget(m_limit);
    const auto look = [this] { m_soon->poke(); };
    connect(&application.engine(), &Engine::lineChanged, this, look);
    connect(&application.engine(), &Engine::lineRemoved, this, look);
    connect(&lines.finder(), &ModemFinder::changed, this, look);
    connect(&lines, &LineKeeper::failed, this, &ModemStep::explainFailure);
    connect(&lines, &LineKeeper::pinNotKept, this, &ModemStep::tellPinNotKept);
    connect(m_marks, &QButtonGroup::idClicked, this, [this] { m_isChosenByHand = true; });
    connect(m_marks, &QButtonGroup::idToggled, this, &ModemStep::showChosen);
    show({});
    ask();
}

ModemStep::~ModemStep() = default;

void ModemStep::enter()
{
    ask();
}

void ModemStep::ask()
{
    const auto reports = m_application.engine().lines();
    const auto now = m_application.clock().now();
    const auto reading =
        m_application.reader().run([reports, now](store::ReadDb &db) { return readFacts(db, reports, now); });
    whenDone(reading, this, [this](const store::Result<std::vector<LineFacts>> &lines) {
        if (lines)
            show(*lines);
    });
}

/// Lines first, then what is on its way to be one, then what is plugged in; practice comes last.
ModemStep::Choices ModemStep::choices(const std::vector<LineFacts> &lines) const
{
    Choices all;
    for (const LineFacts &facts : lines)
        all.push_back(choiceOf(facts));
    const auto isNew = [&all](const ModemChoice &choice) {
        return std::ranges::find(all, choice.key(), &ModemChoice::key) == all.end();
    };
    for (const auto &[key, choice] : m_opening)
        if (isNew(choice))
            all.push_back(choice);
    for (const FoundModem &found : m_lines.finder().found())
        if (const ModemChoice choice = choiceOf(found); isNew(choice))
            all.push_back(choice);
    if (const ModemChoice practice = practiceChoice(practiceSpec()); isNew(practice))
        all.push_back(practice);
    std::ranges::stable_partition(all, [](const ModemChoice &choice) { return !choice.isPractice; });
    return toldApart(std::move(all));
}

void ModemStep::show(const std::vector<LineFacts> &lines)
{
    for (const LineFacts &facts : lines)
        m_opening.erase(choiceOf(facts).key());
    const Choices all = choices(lines);
    dropRows(all);
    QWidget *before = nullptr;
    for (int place = 0; place < int(all.size()); ++place) {
        ModemRow &row = rowFor(all[size_t(place)], place);
        row.show(all[size_t(place)]);
        before = row.continueTabOrder(before);
    }
    setTabOrder(before, m_byHand);
    setTabOrder(m_byHand, m_limit->field());
    chooseFor(all);
    showChosen();
}

void ModemStep::dropRows(const Choices &choices)
{
    std::erase_if(m_rows, [&](const auto &row) {
        const bool isGone = std::ranges::find(choices, row.first, &ModemChoice::key) == choices.end();
        if (isGone) {
            m_marks->removeButton(row.second->mark());
            m_list->removeWidget(row.second);
            row.second->hide();
            row.second->deleteLater();
        }
        return isGone;
    });
}

ModemRow &ModemStep::rowFor(const ModemChoice &choice, int place)
{
    ModemRow *&row = m_rows[choice.key()];
    if (!row) {
        row = new ModemRow(this);
        m_marks->addButton(row->mark());
        connect(row, &ModemRow::pinGiven, this, [this, shown = row](const QString &pin, bool isKept) {
            showProblem({});
            m_lines.givePin(shown->choice().facts.report, pin, isKept);
        });
    }
    if (m_list->indexOf(row) != place) {
        m_list->removeWidget(row);
        m_list->insertWidget(place, row);
    }
    return *row;
}

/// Until a person has chosen, the best of them is: what sends, then what could.
void ModemStep::chooseFor(const Choices &choices)
{
    if (m_isChosenByHand && m_marks->checkedButton())
        return;
    const auto rank = [](const ModemChoice &choice) {
        return choice.isPractice ? 1 : choice.isReady ? 4 : choice.isUsed ? 3 : choice.isUsable ? 2 : 0;
    };
    const auto best = std::ranges::max_element(choices, {}, rank);
    m_rows[best->key()]->mark()->setChecked(true);
}

const ModemChoice *ModemStep::chosen() const
{
    for (const auto &[key, row] : m_rows)
        if (row->mark()->isChecked())
            return &row->choice();
    return nullptr;
}

void ModemStep::showChosen()
{
    const ModemChoice *choice = chosen();
    const bool isReal = choice && choice->isReady && !choice->isPractice;
    m_abilities->setVisible(isReal);
    m_limit->setVisible(isReal && LimitRow::fits(choice->facts));
    if (isReal)
        m_abilities->show(choice->facts.report.state);
    if (isReal && LimitRow::fits(choice->facts))
        m_limit->show(choice->facts);
    emit changed();
}

QString ModemStep::mainWords() const
{
    const ModemChoice *choice = chosen();
    if (!choice || choice->isUsed || m_opening.contains(choice->key()))
        return tr("Continue to a first text");
    return choice->isPractice ? tr("Practise first") : tr("Use %1").arg(shortened(choice->name));
}

bool ModemStep::isReady() const
{
    const ModemChoice *choice = chosen();
    return choice && (choice->isReady || choice->isPractice ||
                      (!choice->isUsed && choice->isUsable && !m_opening.contains(choice->key())));
}

bool ModemStep::isPractice() const
{
    const ModemChoice *choice = chosen();
    return !choice || choice->isPractice;
}

void ModemStep::go()
{
    const ModemChoice choice = *chosen();
    showProblem({});
    m_isChosenByHand = true;
    if (!choice.isUsed) {
        ModemChoice opening = choice;
        opening.isUsable = false;
        opening.chip = lookOf(line::Phase::Opening);
        opening.words = say("It is getting ready. This can take half a minute.");
        m_opening[choice.key()] = opening;
        m_lines.use(choice.spec, choice.imei);
        m_soon->poke();
    }
    emit summed(choice.name);
    if (choice.isReady || choice.isPractice)
        emit done();
    else
        emit changed();
}

void ModemStep::explainFailure(const QString &, const Explanation &why)
{
    m_opening.clear();
    showProblem(why.toString());
    m_soon->poke();
}

void ModemStep::tellPinNotKept()
{
    showProblem(tr("The PIN was used but not remembered: this PC has no key store."));
}

QWidget *ModemStep::lastField() const
{
    return m_limit->field();
}

void ModemStep::offerByHand()
{
    m_byHand->setText(tr("Modem not in the list?"));
    m_byHand->setProperty("kind", u"link"_s);
    connect(m_byHand, &QPushButton::clicked, this, &ModemStep::addByHand);
}

void ModemStep::addByHand()
{
    auto *dialog = new AddLineDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_lines.use(dialog->spec()); });
    dialog->open();
}

} // namespace app
