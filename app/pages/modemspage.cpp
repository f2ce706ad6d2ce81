#include "app/pages/modemspage.h"

#include "app/application.h"
#include "app/dialogs/consoledialog.h"
#include "app/linekeeper.h"
#include "app/pages/modems/adddialog.h"
#include "app/pages/modems/creditdialog.h"
#include "app/pages/modems/doctorpane.h"
#include "app/pages/modems/foundcard.h"
#include "app/pages/modems/limitsdialog.h"
#include "app/pages/modems/linecard.h"
#include "app/pages/modems/simscard.h"
#include "app/style/measure.h"
#include "app/text/errortext.h"
#include "app/text/linetext.h"
#include "app/text/say.h"
#include "app/text/when.h"
#include "app/throttle.h"
#include "app/whendone.h"
#include "app/widgets/drawer.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr int kCard = 300;
constexpr int kCompactCard = 200;
constexpr int kGap = 14;
constexpr int kMostColumns = 4;
constexpr int kMostInBank = 8;
constexpr int kBank = 6; ///< more lines than these are a bank

} // namespace

ModemsPage::ModemsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_keeper(context.lines)
    , m_soon(std::make_unique<Throttle>(application().clock(), 250ms, [this] { ask(); }))
    , m_inner(new QWidget(this))
    , m_sims(new SimsCard(m_inner))
    , m_grid(new QGridLayout(m_inner))
    , m_area(new QScrollArea(this))
    , m_doctor(new DoctorPane(application().engine(), application().clock(), this))
    , m_drawer(new Drawer(this, context.preferences))
{
    makeActions();
    m_inner->setProperty("body", true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_inner);
    auto *body = new QWidget(this);
    m_panes = new QHBoxLayout(body);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(kGap);
    m_panes->addWidget(m_area, 1);
    setBody(body, kWidest);
    connectDoctor();
    Engine &engine = application().engine();
    connect(&engine, &Engine::ussdAnswered, this, &ModemsPage::noteCode);
    connect(&engine, &Engine::lineChanged, this, [this](const send::LineReport &line) {
        if (isVisible() || !m_cards.contains(line.name))
            m_soon->poke();
    });
    connect(&engine, &Engine::lineRemoved, this, [this] { ask(); });
    connect(&engine, &Engine::campaignChanged, this, [this] {
        if (isVisible())
            m_soon->poke();
    });
    connect(&m_keeper.finder(), &ModemFinder::changed, this, &ModemsPage::showFound);
    connect(&m_keeper, &LineKeeper::pinNotKept, this, [this] {
        feedback().toast(tr("The PIN was used but not remembered: this PC has no key store"));
    });
    ask();
    showFound();
}

ModemsPage::~ModemsPage() = default;

QList<QWidget *> ModemsPage::panes() const
{
    return m_doctor->isVisible() ? QList<QWidget *>{m_area, m_doctor} : QList<QWidget *>{m_area};
}

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
    using Read = std::pair<std::vector<LineFacts>, store::Experience>;
    const auto reading = application().reader().run([reports, now, chosen = m_chosen](store::ReadDb &db) {
        Read read{readFacts(db, reports, now), {}};
        for (const LineFacts &line : read.first)
            if (line.report.name == chosen && line.sim)
                read.second = store::experienceOf(db, line.sim->id, chosen);
        return read;
    });
    whenDone(reading, this, [this](const store::Result<Read> &read) {
        if (read)
            show(read->first, read->second);
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
    connect(shown, &LineCard::doctorWanted, this, [this, name] { choose(name); });
    connect(shown, &LineCard::limitsWanted, this, [this, shown] { editLimits(shown->facts()); });
    connect(shown, &LineCard::creditWanted, this, [this, shown] { watchCredit(shown->facts()); });
    connect(shown, &LineCard::restartWanted, this, [this, shown] { restart(shown->facts()); });
    connect(shown, &LineCard::consoleWanted, this, [this, shown, name] {
        auto *console = new ConsoleDialog(application().engine(), name, shown->facts().name(), this);
        console->open();
    });
    connect(shown, &LineCard::removalWanted, this,
            [this, shown, name] { remove(name, shown->facts().name()); });
}

void ModemsPage::show(const std::vector<LineFacts> &lines, const store::Experience &seen)
{
    m_seen = seen;
    std::map<QString, LineCard *> gone = m_cards;
    for (const LineFacts &facts : lines) {
        cardFor(facts)->show(facts);
        gone.erase(facts.report.name);
    }
    for (const auto &[name, card] : gone) {
        m_cards.erase(name);
        card->deleteLater();
    }
    for (const auto &[name, card] : m_cards)
        card->setCompact(m_cards.size() > kBank);
    m_sims->show(lines, application().clock().now());
    showPractice();
    layOut();
    showFacts();
    showDoctor();
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
    showPractice();
    layOut();
    showFacts();
}

void ModemsPage::showPractice()
{
    const auto isPractice = [](const auto &card) { return card.second->facts().report.practice; };
    const bool isWanted = std::ranges::none_of(m_cards, isPractice);
    if (isWanted == (m_practice != nullptr))
        return;
    delete std::exchange(m_practice, nullptr);
    if (isWanted) {
        auto *card = new PracticeCard(m_inner);
        connect(card, &PracticeCard::useWanted, this, [this] {
            if (const auto spec = line::parseLineSpec(LineKeeper::kPractice))
                m_keeper.use(*spec);
        });
        m_practice = card;
    }
}

/// Those that need a person, those near their limit, the others; then what was found.
QList<QWidget *> ModemsPage::cardsInOrder() const
{
    QList<LineCard *> lines;
    for (const auto &[name, card] : m_cards)
        lines << card;
    const auto place = [](const LineCard *card) {
        const int urgency = card->needsPerson() ? 0 : card->isNearLimit() ? 1 : 2;
        return std::pair(urgency, countingOrder(card->facts().report.name));
    };
    std::ranges::stable_sort(lines, {}, place);
    QList<QWidget *> cards(lines.begin(), lines.end());
    cards += m_found;
    if (m_practice)
        cards << m_practice;
    return cards;
}

/// So many as there is room for, none narrower than its content.
int ModemsPage::columnsFor(const QList<QWidget *> &cards, int least, int most) const
{
    for (const QWidget *card : cards)
        least = std::max(least, card->minimumSizeHint().width());
    return std::clamp((m_area->width() + kGap) / (least + kGap), 1, most);
}

/// In a bank those that need a person have more room, so the grid is as fine as both need.
void ModemsPage::layOut()
{
    const QList<QWidget *> all = cardsInOrder();
    QList<QWidget *> whole;
    QList<QWidget *> rest;
    const bool isBank = m_cards.size() > kBank;
    for (QWidget *card : all) {
        const auto *line = qobject_cast<LineCard *>(card);
        (isBank && line && !line->needsPerson() ? rest : whole) << card;
    }
    const Columns columns{columnsFor(whole, withFont(isBank ? kCompactCard : kCard), kMostColumns),
                          columnsFor(rest, withFont(kCompactCard), kMostInBank)};
    if (all == m_laid && whole.size() == m_wholeCards && columns == m_columns)
        return;
    m_laid = all;
    m_wholeCards = whole.size();
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    qDeleteAll(std::exchange(m_fillers, {}));
    for (int row = m_grid->rowCount() - 1; row >= 0; --row)
        m_grid->setRowStretch(row, 0);
    int row = place(whole, 0, columns.whole, columns.rest);
    row = place(rest, row, columns.rest, columns.whole);
    const int units = columns.whole * columns.rest;
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < units ? 1 : 0);
    m_grid->addWidget(m_sims, row, 0, 1, units);
    m_grid->setRowStretch(row + 1, 1); // what is left stays empty below
    for (int i = 1; i < all.size(); ++i)
        setTabOrder(all[i - 1], all[i]);
}

/// From this row on; gives the row behind them. A row that is not full keeps the width of its columns.
int ModemsPage::place(const QList<QWidget *> &cards, int row, int columns, int units)
{
    for (int i = 0; i < cards.size(); ++i) {
        m_grid->addWidget(cards[i], row + i / columns, i % columns * units, 1, units);
        cards[i]->show();
    }
    for (int i = int(cards.size()); i > 0 && i < columns; ++i)
        m_grid->addWidget(m_fillers.emplace_back(new QWidget(m_inner)), row, i * units, 1, units);
    return row + int(cards.size() + columns - 1) / columns;
}

void ModemsPage::showFacts()
{
    const auto all = std::views::values(m_cards);
    const auto needs = std::ranges::count_if(all, &LineCard::needsPerson);
    const auto near = std::ranges::count_if(
        all, [](const LineCard *card) { return !card->needsPerson() && card->isNearLimit(); });
    const auto able =
        std::ranges::count_if(all, [](const LineCard *card) { return card->facts().report.canSend(); });
    const auto working = std::ranges::count_if(all, [](const LineCard *card) {
        return card->facts().report.canSend() && !card->needsPerson() && !card->isNearLimit();
    });
    const auto beginning = std::ssize(m_cards) - needs - near - working;
    QStringList bank{tr("%1 working").arg(grouped(working))};
    if (beginning > 0)
        bank << tr("%1 getting ready").arg(grouped(beginning));
    bank << tr("%1 near limit").arg(grouped(near)) << tr("%1 need you").arg(grouped(needs));
    head().setSubTitle(m_cards.size() > kBank ? bank.join(u" · "_s)
                                              : tr("found by themselves when plugged in"));
    setFacts(m_cards.empty()
                 ? tr("No modem is used yet")
                 : tr("%1 of %2 can send").arg(grouped(able), say("%n modem(s)", int(m_cards.size()))));
}

void ModemsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_soon->poke();
}

void ModemsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeDoctor();
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

void ModemsPage::watchCredit(const LineFacts &facts)
{
    if (!facts.sim)
        return;
    auto *dialog =
        new CreditDialog(application().engine(), facts.report.name, *facts.sim, facts.name(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *facts.sim] {
        const auto save = [this](const store::Sim &sim, const QString &words) {
            const auto credit = send::creditIn(words, sim.creditRules.pattern, application().clock().now());
            application().ledger().run([sim, credit](store::WriteDb &db) {
                store::saveSim(db, sim);
                if (!credit.words.isEmpty())
                    store::noteCredit(db, sim.id, credit);
            });
            application().engine().refresh();
            m_soon->poke();
        };
        save(dialog->sim(), dialog->words());
        feedback().toast(tr("Kept: how the credit is watched"), [=] { save(before, {}); });
    });
    dialog->open();
}

/// What the doctor tells of a code that the network does not know.
void ModemsPage::noteCode(const QString &line, const line::UssdAnswer &answer)
{
    answer.ok ? void(m_creditRefused.erase(line)) : void(m_creditRefused.insert(line));
    showDoctor();
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
