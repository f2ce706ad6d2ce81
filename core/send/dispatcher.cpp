#include "core/send/dispatcher.h"

#include "core/inbox/heeding.h"
#include "core/send/dispatcherprivate.h"
#include "core/send/recovery.h"
#include "core/send/reporting.h"
#include "core/send/settlement.h"
#include "core/store/sims.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace send {

namespace {

/// After a network that did not answer; a busy one often does a little later.
constexpr base::Milliseconds kAskCreditAgain = 15min;

} // namespace

Dispatcher::Dispatcher(store::Database &database, const base::Clock &clock, DispatcherOptions options,
                       QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_clock(clock)
    , m_options(std::move(options))
    , m(std::make_unique<Private>())
{
    if (!m_options.random)
        m_options.random = [] { return QRandomGenerator::global()->generateDouble(); };
    m->timer = m_clock.makeTimer([this] { schedule(); });
    m->tellTimer = m_clock.makeTimer([this] { tell(); });
}

Dispatcher::~Dispatcher() = default;

store::Result<> Dispatcher::start()
{
    auto recovered = m_database.transaction([&](store::WriteDb &db) {
        Turn turn{db, m_clock.now(), {}};
        recover(turn);
    });
    if (!recovered)
        return recovered;
    m->isStarted = true;
    m->alive = m_clock.now();
    schedule();
    return {};
}

void Dispatcher::addLine(line::Line *line, const QString &name, bool practice, bool paced)
{
    Station station;
    station.line = line;
    station.name = name;
    station.practice = practice;
    station.paced = paced;
    m->stations[name] = station;
    connect(line, &line::Line::stateChanged, this, [=, this](const line::LineState &state) {
        push(Changed{name, state});
    });
    connect(line, &line::Line::submitted, this,
            [=, this](base::PartId part, const line::SubmitResult &result) {
                push(Answered{name, part, result});
            });
    connect(line, &line::Line::reported, this, [=, this](const line::DeliveryReport &report) {
        push(Reported{name, report});
    });
    connect(line, &line::Line::received, this, [=, this](const line::Inbound &inbound) {
        push(Received{name, inbound});
    });
    connect(line, &line::Line::ussdAnswered, this, [=, this](const line::UssdAnswer &answer) {
        push(Told{name, answer});
    });
}

void Dispatcher::rest(const QString &name)
{
    if (Station *leaving = station(name))
        leaving->isLeaving = true;
}

void Dispatcher::rest()
{
    for (auto &[name, station] : m->stations)
        station.isLeaving = true;
}

void Dispatcher::finish()
{
    rest();
    m->timer->stop(); // whatever ails the ledger, it is asked once more
    if (m->isStarted)
        takeTurn();
}

void Dispatcher::removeLine(const QString &name)
{
    Station *leaving = station(name);
    if (!leaving)
        return;
    disconnect(leaving->line, nullptr, this, nullptr);
    leaving->line = nullptr;
    if (leaving->claim)
        push(Answered{name, leaving->claim->part, line::Unknown{line::Unknown::Why::LineLost, {}}});
    push(Changed{name, {}});
}

void Dispatcher::refresh()
{
    m->isStale = true;
    m->lookahead.clear();
    schedule();
}

void Dispatcher::setStopped(base::SimId sim, StopReason why)
{
    for (auto &[name, station] : m->stations) {
        if (station.sim != sim)
            continue;
        station.stopped = why;
        station.health = {};
    }
    schedule();
}

std::vector<LineReport> Dispatcher::lines() const
{
    std::vector<LineReport> reports;
    for (const auto &[name, station] : m->stations)
        reports.push_back(station.report());
    return reports;
}

Station *Dispatcher::station(const QString &name)
{
    const auto found = m->stations.find(name);
    return found != m->stations.end() ? &found->second : nullptr;
}

void Dispatcher::push(Event event)
{
    m->events.push_back(std::move(event));
    schedule();
}

/// Once a round of the event loop: everything that is queued for this thread by then shares the transaction.
void Dispatcher::schedule()
{
    if (m->isScheduled || !m->isStarted)
        return;
    m->isScheduled = true;
    QMetaObject::invokeMethod(this, &Dispatcher::takeTurn, Qt::QueuedConnection);
}

void Dispatcher::takeTurn()
{
    m->isScheduled = false;
    if (m->retry > 0ms && m->timer->isActive())
        return;
    const DispatcherMemory before = *m;
    const auto events = m->events.size();
    std::optional<Work> work;
    const auto done = m_database.transaction([&](store::WriteDb &db) {
        work.emplace(Work{{db, m_clock.now(), {}}, {}, {}, {}, {}, {}, {}, false});
        perform(*work);
    });
    if (!done) {
        static_cast<DispatcherMemory &>(*m) = before;
        return fail(done.error());
    }
    m->events.erase(m->events.begin(), m->events.begin() + static_cast<std::ptrdiff_t>(events));
    carryOut(*work);
}

void Dispatcher::perform(Work &work)
{
    reload(work);
    for (const Event &event : m->events)
        std::visit([&](const auto &one) { take(work, one); }, event);
    if (m->timekeeping.begin(work.turn, m->campaigns))
        m->isStale = true;
    reload(work);
    work.goesOn = m->timekeeping.closeSlice(work.turn, m->campaigns);
    const auto overdue = inbox::closeOverdue(work.turn.db, work.turn.now, m_options.hearing);
    work.heard.insert(work.heard.end(), overdue.texts.begin(), overdue.texts.end());
    if (m->pauseDue && *m->pauseDue <= work.turn.now) {
        inbox::decideOverduePauses(work.turn.db, work.turn.now);
        m->pauseDue = inbox::nextPauseDue(work.turn.db);
    }
    seeToTextsMidway(work);
    askForCredit(work);
    claimAll(work);
    noteWaiting(work);
    conclude(work);
}

void Dispatcher::take(Work &work, const Answered &event)
{
    Station *from = station(event.line);
    SimHealth nobodys;
    const auto outcome =
        settle(work.turn, event.part, event.result, from ? from->health : nobodys, m_options.random());
    if (outcome.campaign.isValid() && (outcome.accepted || outcome.handed != base::TimePoint{}))
        store::addLineShare(work.turn.db, outcome.campaign,
                            {event.line, outcome.accepted ? 1 : 0,
                             std::max(base::Milliseconds{0}, work.turn.now - outcome.handed), outcome.handed,
                             work.turn.now});
    m->timekeeping.reopen(outcome.campaign);
    work.changed.insert(outcome.campaign);
    const bool isClaimed = from && from->claim && from->claim->part == event.part;
    m->hasStray |= outcome.goesOn.isValid() && !isClaimed;
    if (!isClaimed)
        return;
    from->claim.reset();
    from->current = outcome.goesOn;
    from->awaitsReady = outcome.awaitsReady;
    if (outcome.pause > 0ms)
        from->pausedUntil = work.turn.now + outcome.pause;
    if (outcome.stop != StopReason::None)
        stop(work, *from, outcome.stop);
    if (outcome.stop == StopReason::AccountRefused)
        from->creditDue = work.turn.now;
}

void Dispatcher::take(Work &work, const Reported &event)
{
    Station *from = station(event.line);
    if (!from)
        return;
    meet(work, *from);
    work.changed.insert(takeReport(work.turn, from->sim, event.report));
    if (event.report.token != 0)
        work.acknowledgements.emplace_back(event.line, event.report.token);
}

void Dispatcher::take(Work &work, const Received &event)
{
    Station *from = station(event.line);
    if (!from)
        return;
    meet(work, *from);
    const auto hearing = inbox::hear(work.turn.db, {from->sim, from->name, from->practice, event.inbound},
                                     work.turn.now, m_options.hearing);
    work.heard.insert(work.heard.end(), hearing.texts.begin(), hearing.texts.end());
    m->isStale = true;
    if (event.inbound.token != 0)
        work.acknowledgements.emplace_back(event.line, event.inbound.token);
}

void Dispatcher::take(Work &work, const Changed &event)
{
    Station *from = station(event.line);
    if (!from)
        return;
    if (!from->line) {
        m->stations.erase(event.line);
        return;
    }
    const bool isOther = from->state.simKey() != event.state.simKey();
    from->state = event.state;
    if (isOther) {
        from->sim = {};
        from->current = {};
    }
    if (event.state.phase == line::Phase::Ready) {
        meet(work, *from);
        from->awaitsReady = false;
    }
}

/// The answer to a code that is asked for the credit, whoever asked.
void Dispatcher::take(Work &work, const Told &event)
{
    Station *from = station(event.line);
    if (!from || !from->sim.isValid() || event.answer.code != from->creditRules.code)
        return;
    if (!event.answer.ok) {
        if (from->creditDue)
            from->creditDue = std::min(*from->creditDue, work.turn.now + kAskCreditAgain);
        return;
    }
    const Credit credit = creditIn(event.answer.text, from->creditRules.pattern, work.turn.now);
    store::noteCredit(work.turn.db, from->sim, credit);
    const bool isLow = from->takeCredit(credit);
    if (isLow && from->stopped != StopReason::ByUser)
        stop(work, *from, StopReason::CreditLow);
    else if (!isLow && credit.amount && from->stopped == StopReason::CreditLow)
        stop(work, *from, StopReason::None);
}

} // namespace send
