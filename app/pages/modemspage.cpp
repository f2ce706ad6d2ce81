#include "app/pages/modemspage.h"

#include "app/application.h"
#include "app/dialogs/consoledialog.h"
#include "app/linekeeper.h"
#include "app/pages/modems/adddialog.h"
#include "app/pages/modems/creditcode.h"
#include "app/pages/modems/foundcard.h"
#include "app/pages/modems/limitsdialog.h"
#include "app/pages/modems/linecard.h"
#include "app/pages/modems/simscard.h"
#include "app/text/errortext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/throttle.h"
#include "app/whendone.h"

#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kCard = 300;
constexpr int kGap = 14;
constexpr int kMostColumns = 4;

} // namespace

ModemsPage::ModemsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_keeper(context.lines)
    , m_soon(std::make_unique<Throttle>(application().clock(), 250ms, [this] { ask(); }))
    , m_inner(new QWidget(this))
    , m_sims(new SimsCard(m_inner))
    , m_grid(new QGridLayout(m_inner))
{
    makeActions();
    m_inner->setProperty("body", true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_inner);
    setBody(area);
    Engine &engine = application().engine();
    connect(&engine, &Engine::lineChanged, this, [this] { m_soon->poke(); });
    connect(&engine, &Engine::lineRemoved, this, [this] { ask(); });
    connect(&engine, &Engine::campaignChanged, this, [this] { m_soon->poke(); });
    connect(&engine, &Engine::ussdAnswered, this, &ModemsPage::takeCredit);
    connect(&m_keeper.finder(), &ModemFinder::changed, this, &ModemsPage::showFound);
    connect(&m_keeper, &LineKeeper::pinNotKept, this, [this] {
        feedback().toast(tr("The PIN was used but not remembered: this PC has no key store"));
    });
    ask();
    showFound();
}

ModemsPage::~ModemsPage() = default;

void ModemsPage::makeActions()
{
    head().setSubTitle(tr("found by themselves when plugged in"));
    QAction *look = actions().add(tr("Look again"), u"refresh"_s, [this] {
        m_keeper.finder().lookAgain();
        feedback().toast(tr("Every port is asked again. This takes up to 12 seconds"));
    });
    head().addButton(look);
    head().setMain(actions().answer(
        ActionId::New, [this] { addLine(); }, tr("Add a way of sending")));
}

void ModemsPage::ask()
{
    const auto reports = application().engine().lines();
    const auto now = application().clock().now();
    const auto reading =
        application().reader().run([reports, now](store::ReadDb &db) { return readFacts(db, reports, now); });
    whenDone(reading, this, [this](const store::Result<std::vector<LineFacts>> &lines) {
        if (lines)
            show(*lines);
    });
}

LineCard *ModemsPage::cardFor(const LineFacts &facts)
{
    LineCard *&card = m_cards[facts.report.name];
    if (!card) {
        card = new LineCard(facts.report.practice, m_inner);
        connectCard(*card, facts.report.name);
    }
    return card;
}

void ModemsPage::connectCard(LineCard &card, const QString &name)
{
    LineCard *shown = &card;
    connect(shown, &LineCard::pinGiven, this, [this, shown](const QString &pin, bool isKept) {
        m_keeper.givePin(shown->facts().report, pin, isKept);
    });
    connect(shown, &LineCard::limitsWanted, this, [this, shown] { editLimits(shown->facts()); });
    connect(shown, &LineCard::creditWanted, this, [this, shown] { askCredit(shown->facts()); });
    connect(shown, &LineCard::restartWanted, this, [this, shown] { restart(shown->facts()); });
    connect(shown, &LineCard::consoleWanted, this, [this, shown, name] {
        auto *console = new ConsoleDialog(application().engine(), name, shown->facts().name(), this);
        console->open();
    });
    connect(shown, &LineCard::removalWanted, this,
            [this, shown, name] { remove(name, shown->facts().name()); });
}

void ModemsPage::show(const std::vector<LineFacts> &lines)
{
    std::map<QString, LineCard *> gone = m_cards;
    for (const LineFacts &facts : lines) {
        cardFor(facts)->show(facts);
        gone.erase(facts.report.name);
    }
    for (const auto &[name, card] : gone) {
        m_cards.erase(name);
        card->deleteLater();
    }
    m_sims->show(lines, application().clock().now());
    showFound();
}

void ModemsPage::showFound()
{
    qDeleteAll(m_found);
    m_found.clear();
    for (const FoundModem &modem : m_keeper.finder().found()) {
        auto *card = new FoundCard(modem, m_inner);
        connect(card, &FoundCard::useWanted, this,
                [this, modem] { m_keeper.use(modem.spec, modem.state.imei); });
        m_found << card;
    }
    delete m_practice;
    m_practice = nullptr;
    const auto isPractice = [](const auto &card) { return card.second->facts().report.practice; };
    if (std::ranges::none_of(m_cards, isPractice)) {
        auto *card = new PracticeCard(m_inner);
        connect(card, &PracticeCard::useWanted, this, [this] {
            if (const auto spec = line::parseLineSpec(LineKeeper::kPractice))
                m_keeper.use(*spec);
        });
        m_practice = card;
    }
    layOut();
    showFacts();
}

void ModemsPage::layOut()
{
    QList<QWidget *> cards;
    for (const auto &[name, card] : m_cards)
        cards << card;
    cards += m_found;
    if (m_practice)
        cards << m_practice;
    m_columns = std::clamp((width() - kGap) / (kCard + kGap), 1, kMostColumns);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < cards.size(); ++i) {
        m_grid->addWidget(cards[i], i / m_columns, i % m_columns);
        cards[i]->show();
        if (i > 0)
            setTabOrder(cards[i - 1], cards[i]);
    }
    for (int column = 0; column < kMostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    const int rows = int((cards.size() + m_columns - 1) / m_columns);
    for (int row = m_grid->rowCount() - 1; row >= 0; --row)
        m_grid->setRowStretch(row, 0);
    m_grid->addWidget(m_sims, rows, 0, 1, m_columns);
    m_grid->setRowStretch(rows + 1, 1); // what is left stays empty below
}

void ModemsPage::showFacts()
{
    const auto canSend = [](const auto &card) {
        const send::LineReport &report = card.second->facts().report;
        return report.stopped == send::StopReason::None &&
               (report.state.phase == line::Phase::Ready || report.state.phase == line::Phase::Sending);
    };
    const auto able = std::ranges::count_if(m_cards, canSend);
    setFacts(m_cards.empty()
                 ? tr("No modem is used yet")
                 : tr("%1 of %2 can send").arg(grouped(able), say("%n modem(s)", int(m_cards.size()))));
}

void ModemsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    layOut();
}

void ModemsPage::editLimits(const LineFacts &facts)
{
    if (!facts.sim)
        return feedback().toast(tr("Limits belong to the SIM, which is not known yet"));
    auto *dialog = new LimitsDialog(*facts.sim, facts.name(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *facts.sim] {
        const auto save = [this](const store::Sim &sim) {
            application().ledger().run([sim](store::WriteDb &db) { store::saveSim(db, sim); });
            application().engine().refresh();
            m_soon->poke();
        };
        save(dialog->sim());
        feedback().toast(tr("Limits kept; what is queued follows them at once"), [=] { save(before); });
    });
    dialog->open();
}

void ModemsPage::askCredit(const LineFacts &facts)
{
    if (!facts.sim)
        return;
    askCreditCode(application(), facts.sim->id, this, [this, name = facts.report.name](const QString &code) {
        if (const auto card = m_cards.find(name); card != m_cards.end())
            card->second->setAsking(true);
        application().engine().askUssd(name, code);
    });
}

void ModemsPage::takeCredit(const QString &line, const line::UssdAnswer &answer)
{
    const auto card = m_cards.find(line);
    if (card == m_cards.end())
        return;
    card->second->setAsking(false);
    if (!answer.ok)
        return feedback().toast(
            tr("The network did not answer this code. Nothing was sent; try the code of your operator"));
    const auto &facts = card->second->facts();
    if (!facts.sim)
        return;
    const auto now = application().clock().now();
    const QString words = tr("%1 (%2)").arg(answer.text.simplified(), dayAndTime(now, now));
    const auto keeping = application().ledger().run([id = facts.sim->id, words](store::WriteDb &db) {
        if (auto sim = store::simById(db, id)) {
            sim->balance = words;
            store::saveSim(db, *sim);
        }
    });
    whenDone(keeping, this, [this](const auto &) { ask(); });
}

void ModemsPage::restart(const LineFacts &facts)
{
    if (!facts.sim)
        return;
    const auto id = facts.sim->id;
    const auto starting = application().ledger().run(
        [id](store::WriteDb &db) { store::stopSim(db, id, send::StopReason::None); });
    whenDone(starting, this, [this, id](const auto &) {
        application().engine().restartSim(id);
        feedback().toast(tr("Texts go out over this SIM again"));
    });
}

void ModemsPage::remove(const QString &line, const QString &name)
{
    m_keeper.remove(line);
    feedback().toast(tr("%1 is not used any more. What was sent over it stays in the records").arg(name),
                     [this, line] {
                         if (const auto spec = line::parseLineSpec(line))
                             m_keeper.use(*spec);
                     });
}

void ModemsPage::addLine()
{
    auto *dialog = new AddLineDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_keeper.use(dialog->spec()); });
    dialog->open();
}

} // namespace app
