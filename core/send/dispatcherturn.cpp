#include "core/inbox/heeding.h"
#include "core/send/claiming.h"
#include "core/send/dispatcherprivate.h"
#include "core/send/midway.h"
#include "core/send/recovery.h"
#include "core/store/messages.h"
#include "core/store/sims.h"

#include <algorithm>

using namespace std::chrono_literals;
using campaign::Campaign;
using campaign::CampaignState;
using campaign::Reason;

namespace send {

namespace {

constexpr base::Milliseconds kSignOfLife = 1h;
constexpr base::Milliseconds kShortestRetry = 1s;
constexpr base::Milliseconds kLongestRetry = 30s;
/// A modem keeps its radio link open for a few seconds after a text, not longer.
constexpr base::Milliseconds kLinkStaysOpen = 5s;

bool isCap(Limit limit)
{
    return limit == Limit::Hour || limit == Limit::Day || limit == Limit::Month || limit == Limit::People;
}

void keepEarliest(std::optional<base::TimePoint> &next, std::optional<base::TimePoint> time)
{
    if (time)
        next = std::min(next.value_or(*time), *time);
}

std::set<base::SimId> usableSims(const std::map<QString, Station> &stations)
{
    std::set<base::SimId> sims;
    for (const auto &[name, station] : stations)
        if (station.isUsable())
            sims.insert(station.sim);
    return sims;
}

/// What keeps the queued texts of a campaign: nothing, while any line of its realm can take one.
store::Waiting whatKeeps(const Campaign &campaign, const std::map<QString, Station> &stations)
{
    if (campaign.state == CampaignState::Scheduled)
        return {Reason::None, campaign.starts};
    if (campaign.state != CampaignState::Sending)
        return {};
    store::Waiting waiting{Reason::WaitsForLine, {}};
    for (const auto &[name, station] : stations) {
        if (!station.isUsable() || station.practice != campaign.practice)
            continue;
        if (!isCap(station.waits.limit))
            return {};
        waiting.reason = Reason::WaitsForCap;
        keepEarliest(waiting.nextAt, station.waits.notBefore);
    }
    return waiting;
}

} // namespace

void Dispatcher::reload(Work &work)
{
    if (!m->isStale)
        return;
    m->isStale = false;
    m->hasStray = true;
    m->pauseDue = inbox::nextPauseDue(work.turn.db);
    m->campaigns.clear();
    for (auto &campaign : store::openCampaigns(work.turn.db)) {
        work.changed.insert(campaign.id);
        m->campaigns.emplace(campaign.id, std::move(campaign));
    }
    for (auto &[name, station] : m->stations)
        renewCaps(work, station);
}

/// As a person set them meanwhile; a SIM that was forgotten is met anew.
void Dispatcher::renewCaps(Work &work, Station &station)
{
    if (!station.sim.isValid())
        return;
    if (const auto sim = store::simById(work.turn.db, station.sim)) {
        station.pacer->setCaps(station.paced ? sim->caps : kUnpaced);
        station.credit = sim->credit;
        station.setCreditRules(sim->creditRules, work.turn.now);
        return;
    }
    const bool isPresent = station.isUsable();
    station.sim = {};
    station.current = {};
    if (isPresent)
        meet(work, station);
}

/// Makes sure that the SIM of a station has its row, its caps and what it has used up.
void Dispatcher::meet(Work &work, Station &station)
{
    if (station.sim.isValid())
        return;
    line::LineState state = station.state;
    if (state.simKey().isEmpty())
        state.imei = station.name;
    const auto sim = store::meetSim(work.turn.db, state, station.name, station.practice, work.turn.now);
    const auto used = store::usedBy(work.turn.db, sim.id, work.turn.now, m_options.zone);
    station.sim = sim.id;
    station.stopped = sim.stopped;
    station.health = {};
    station.pacer.emplace(station.paced ? sim.caps : kUnpaced, m_options.zone, used, work.turn.now);
    station.credit = sim.credit;
    station.creditRules = {};
    station.setCreditRules(sim.creditRules, work.turn.now);
    if (station.creditDue && sim.credit)
        station.creditDue = std::max(work.turn.now, sim.credit->at + sim.creditRules.every);
}

void Dispatcher::stop(Work &work, Station &station, StopReason why)
{
    station.stopped = why;
    store::stopSim(work.turn.db, station.sim, why);
}

/// When SIMs came or went, when the ledger was changed elsewhere, or when a late answer moved a text that no
/// line is at.
void Dispatcher::seeToTextsMidway(Work &work)
{
    auto present = usableSims(m->stations);
    if (present == m->present && !m->hasStray)
        return;
    std::set<base::MessageId> current;
    for (const auto &[name, station] : m->stations)
        if (station.isUsable())
            current.insert(station.current);
    noteTextsMidway(work.turn, present, current);
    m->present = std::move(present);
    m->hasStray = false;
}

void Dispatcher::askForCredit(Work &work)
{
    for (auto &[name, station] : m->stations) {
        if (!station.creditDue || !station.mayAskForCredit())
            continue;
        if (*station.creditDue <= work.turn.now) {
            const CreditRules &rules = station.creditRules;
            work.creditQuestions.emplace_back(name, rules.code);
            station.creditDue =
                rules.isScheduled() ? std::optional(work.turn.now + rules.every) : std::nullopt;
        }
        keepEarliest(work.next, station.creditDue);
    }
}

/// One part for every free line that has something to take, in fair order among campaigns.
void Dispatcher::claimAll(Work &work)
{
    Chooser chooser(work.turn, m->lookahead, m->campaigns, usableSims(m->stations));
    for (auto &[name, station] : m->stations) {
        if (!station.isFree(work.turn.now)) {
            if (station.pausedUntil > work.turn.now)
                keepEarliest(work.next, station.pausedUntil);
            continue;
        }
        auto message = chooser.next(station, m->served);
        if (!message) {
            keepEarliest(work.next, station.waits.notBefore);
            continue;
        }
        m->lookahead.drop(message->campaign, message->id);
        auto claimed =
            claim(work.turn, station, *message, m->campaigns.at(message->campaign), m_options.random());
        if (!claimed) {
            work.goesOn = true;
            continue;
        }
        const auto gap = station.pacer->ask(work.turn.now, 1, false).notBefore;
        const bool keepsGaps = m->campaigns.at(message->campaign).policy.paced;
        const bool soon = !keepsGaps || !gap || *gap <= work.turn.now + kLinkStaysOpen;
        claimed->submission.moreFollows = soon && chooser.hasMore(station);
        work.submissions.emplace_back(name, std::move(claimed->submission));
        work.changed.insert(message->campaign);
    }
}

void Dispatcher::noteWaiting(Work &work)
{
    for (const auto &[id, campaign] : m->campaigns) {
        const store::Waiting now = whatKeeps(campaign, m->stations);
        const auto known = m->waiting.find(id);
        if (known != m->waiting.end() && known->second == now)
            continue;
        store::setWaiting(work.turn.db, id, now);
        m->waiting[id] = now;
        work.changed.insert(id);
    }
}

/// The running counts, what is finished with them, and when to wake up next.
void Dispatcher::conclude(Work &work)
{
    for (const auto id : work.turn.tally.campaigns())
        work.changed.insert(id);
    work.turn.tally.write(work.turn.db);
    if (m->timekeeping.finish(work.turn, m->campaigns, work.changed)) {
        m->isStale = true;
        work.goesOn = true;
    }
    if (work.turn.now >= m->alive + kSignOfLife) {
        noteAlive(work.turn.db, work.turn.now);
        m->alive = work.turn.now;
    }
    keepEarliest(work.next, m->alive + kSignOfLife);
    keepEarliest(work.next, store::nextDue(work.turn.db, work.turn.now));
    keepEarliest(work.next, inbox::nextDue(work.turn.db));
    keepEarliest(work.next, m->pauseDue);
    keepEarliest(work.next, Timekeeping::next(m->campaigns, work.turn.now));
}

/// The transaction is on the disk: now the lines may hear of it.
void Dispatcher::carryOut(Work &work)
{
    if (m->retry > 0ms) {
        m->retry = 0ms;
        emit resumed();
    }
    for (const auto &[name, token] : work.acknowledgements)
        if (const Station *to = station(name); to && to->line)
            QMetaObject::invokeMethod(to->line,
                                      [line = to->line, token = token] { line->acknowledge(token); });
    for (const auto &[name, submission] : work.submissions)
        if (const Station *to = station(name); to && to->line)
            QMetaObject::invokeMethod(
                to->line, [line = to->line, submission = submission] { line->submit(submission); });
    for (const auto &[name, code] : work.creditQuestions)
        if (const Station *to = station(name); to && to->line)
            QMetaObject::invokeMethod(to->line, [line = to->line, code = code] { line->ussd(code); });
    for (const auto id : work.heard)
        emit heard(id);
    work.changed.erase(base::CampaignId{});
    m->toTell.merge(work.changed);
    if ((!m->toTell.empty() || m->hasLineNews()) && !m->tellTimer->isActive())
        m->tellTimer->start(m_options.tellEvery);
    armTimer(work.next);
    if (work.goesOn)
        schedule();
    scheduleFreezing();
}

/// Nothing of the turn is on the disk, so nothing of it happened. What the lines told is kept and tried
/// again.
void Dispatcher::fail(const store::Error &error)
{
    m->lookahead.clear();
    m->freezer.reset();
    m->batch.reset();
    m->isStale = true;
    const bool isNew = m->retry == 0ms;
    m->retry = std::clamp(m->retry * 2, kShortestRetry, kLongestRetry);
    m->timer->start(m->retry);
    if (isNew)
        emit troubled(error);
}

void Dispatcher::armTimer(std::optional<base::TimePoint> next)
{
    if (!next) {
        m->timer->stop();
        return;
    }
    m->timer->start(std::max(base::Milliseconds{0}, *next - m_clock.now()));
}

void Dispatcher::scheduleFreezing()
{
    const bool isWaiting =
        std::ranges::any_of(m->campaigns, [](const auto &c) { return campaign::isFreezing(c.second); });
    if (!isWaiting || m->isFreezeScheduled || m->retry > 0ms)
        return;
    m->isFreezeScheduled = true;
    QMetaObject::invokeMethod(this, &Dispatcher::freezeSlice, Qt::QueuedConnection);
}

/// A slice of the oldest campaign whose messages are not all in the ledger; in between, sending goes on.
void Dispatcher::freezeSlice()
{
    m->isFreezeScheduled = false;
    const auto found =
        std::ranges::find_if(m->campaigns, [](const auto &c) { return campaign::isFreezing(c.second); });
    if (found == m->campaigns.end() || m->retry > 0ms)
        return;
    Campaign &campaign = found->second;
    if (!m->batch)
        m->batch = std::make_unique<store::Batch>(m_database);
    auto frozen = m->batch->run([&](store::WriteDb &db) {
        if (!m->freezer || m->freezer->campaign() != campaign.id)
            m->freezer = std::make_unique<campaign::Freezer>(db, campaign, m_clock.now());
        return m->freezer->run(db);
    });
    if (frozen && *frozen) {
        if (const auto committed = m->batch->commit(); !committed)
            frozen = base::unexpected(committed.error());
    }
    if (!frozen)
        return fail(frozen.error());
    if (!*frozen)
        return scheduleFreezing();
    m->freezer.reset();
    m->batch.reset();
    campaign.frozen = true;
    refresh();
}

bool Dispatcher::Private::hasLineNews() const
{
    return std::ranges::any_of(stations, [this](const auto &known) {
        const auto told = toldLines.find(known.first);
        return told == toldLines.end() || told->second != known.second.report();
    });
}

void Dispatcher::tell()
{
    for (const auto id : std::exchange(m->toTell, {}))
        emit campaignChanged(id);
    std::map<QString, LineReport> now;
    for (const auto &[name, station] : m->stations)
        now.emplace(name, station.report());
    const auto before = std::exchange(m->toldLines, now);
    for (const auto &[name, report] : now)
        if (const auto told = before.find(name); told == before.end() || told->second != report)
            emit lineChanged(report);
}

} // namespace send
