#include "app/engine.h"

#include "app/shop.h"
#include "app/text/errortext.h"
#include "app/text/say.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {

namespace {

/// The one answer to an opt-out, in the language of the shop: no advertising, no question, and the way back.
QString confirmation()
{
    //: A text of its own, of one part: at most 160 letters. START stays as it is.
    return say("You will get no more texts from us. Text START to return.");
}

/// Practice lines go as fast as they can, unless they are asked to behave like the real thing.
bool keepsPace(const line::LineSpec &spec)
{
    return spec.scheme != "practice"_L1 || spec.option(u"paced") == u"1"_s;
}

/// Where senders without a country code are at home.
QString regionOf(store::Database &database)
{
    const auto region = database.read([](store::ReadDb &db) { return usualRegion(db).toString(); });
    return region.value_or(QString());
}

/// How far it has come; 0: it is not there.
int progressOf(line::Phase phase)
{
    using enum line::Phase;
    switch (phase) {
    case Absent:
    case Opening:
    case Lost: return 0;
    case Probing: return 1;
    case NeedsPin:
    case NoSim:
    case Searching: return 2;
    case Ready:
    case Sending:
    case Stopped: return 3;
    }
    return 0;
}

/// Cheap boards come with one IMEI for all of them, but no two SIMs are alike.
bool isSameModem(const send::LineReport &one, const send::LineReport &other)
{
    return !one.practice && !other.practice && !one.state.imei.isEmpty() && !one.state.iccid.isEmpty() &&
           one.state.imei == other.state.imei && one.state.iccid == other.state.iccid;
}

bool isPracticeSpec(const line::LineSpec &spec)
{
    return spec.scheme == "practice"_L1;
}

} // namespace

Engine::Engine(store::Worker &ledger, const modem::LineEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_environment(environment)
{
    connect(this, &Engine::lineChanged, this, [this](const send::LineReport &line) {
        m_lines[line.name] = line;
        refuseTwin(line);
    });
}

Engine::~Engine() = default;

QCoro::Task<store::Result<>> Engine::start()
{
    if (m_dispatcher)
        co_return store::Result<>();
    const base::Clock &clock = m_environment.clock;
    const auto starting = m_ledger.with([this, &clock, answer = confirmation()](
                                            store::Database &database) -> store::Result<send::Dispatcher *> {
        send::DispatcherOptions options;
        options.hearing.confirmation = answer;
        options.hearing.region = regionOf(database);
        auto dispatcher = std::make_unique<send::Dispatcher>(database, clock, options);
        connect(dispatcher.get(), &send::Dispatcher::campaignChanged, this, &Engine::campaignChanged);
        connect(dispatcher.get(), &send::Dispatcher::lineChanged, this, &Engine::lineChanged);
        connect(dispatcher.get(), &send::Dispatcher::heard, this, &Engine::heard);
        connect(dispatcher.get(), &send::Dispatcher::troubled, this, &Engine::troubled);
        connect(dispatcher.get(), &send::Dispatcher::resumed, this, &Engine::resumed);
        return dispatcher->start().map([&] { return dispatcher.release(); });
    });
    const auto started = co_await starting;
    if (!started)
        co_return base::unexpected(started.error());
    m_dispatcher = *started;
    co_return store::Result<>();
}

base::Result<Engine::Hosts, Explanation> Engine::makeHosts(const std::vector<line::LineSpec> &specs) const
{
    Hosts hosts;
    for (const line::LineSpec &spec : specs) {
        const QString name = spec.toString();
        if (lineNames().contains(name))
            continue;
        auto line = modem::createLine(spec, m_environment);
        if (!line)
            return base::unexpected(explain(line.error(), name));
        hosts.push_back(std::make_unique<LineHost>(name, std::move(*line)));
    }
    return hosts;
}

QCoro::Task<base::Result<void, Explanation>> Engine::addLines(std::vector<line::LineSpec> specs)
{
    auto hosts = makeHosts(specs);
    if (!hosts)
        co_return base::unexpected(hosts.error());
    for (auto &host : *hosts) {
        const QString name = host->name();
        const auto spec =
            std::find_if(specs.begin(), specs.end(), [&](const auto &s) { return s.toString() == name; });
        const bool practice = isPracticeSpec(*spec);
        const bool paced = keepsPace(*spec);
        LineHost *added = m_hosts.emplace_back(std::move(host)).get();
        connectLine(added->line(), name);
        // Started only when the dispatcher listens: it must not miss that the line became ready. Hosts live
        // until all that was told to the dispatcher is done.
        withDispatcher([=](send::Dispatcher &dispatcher) {
            dispatcher.addLine(added->line(), name, practice, paced);
            QMetaObject::invokeMethod(added, &LineHost::start, Qt::QueuedConnection);
        });
    }
    co_return base::Result<void, Explanation>();
}

void Engine::connectLine(line::Line *line, const QString &name)
{
    using line::Line;
    connect(line, &Line::ussdAnswered, this,
            [this, name](const line::UssdAnswer &answer) { emit ussdAnswered(name, answer); });
    connect(line, &Line::phonebookProgressed, this,
            [this, name](int done, int total) { emit phonebookProgressed(name, done, total); });
    connect(line, &Line::phonebookRead, this,
            [this, name](const line::PhonebookAnswer &answer) { emit phonebookRead(name, answer); });
    connect(line, &Line::spoke, this,
            [this, name](const line::Dialogue &dialogue) { emit spoke(name, dialogue); });
    connect(line, &Line::conversed, this,
            [this, name](const line::ConsoleAnswer &answer) { emit conversed(name, answer); });
}

LineHost *Engine::host(const QString &name) const
{
    const auto found = std::ranges::find(m_hosts, name, [](const auto &host) { return host->name(); });
    return found == m_hosts.end() ? nullptr : found->get();
}

/// Of two lines to one modem: the one that has come less far, else the one that was added later.
QString Engine::lesserOf(const send::LineReport &one, const send::LineReport &other) const
{
    const int far = progressOf(one.state.phase);
    const int further = progressOf(other.state.phase);
    if (far != further)
        return far < further ? one.name : other.name;
    const auto isOneOfThem = [&](const auto &host) {
        return host->name() == one.name || host->name() == other.name;
    };
    const auto first = std::ranges::find_if(m_hosts, isOneOfThem);
    return first != m_hosts.end() && (*first)->name() == one.name ? other.name : one.name;
}

void Engine::refuseTwin(const send::LineReport &line)
{
    for (const auto &[name, other] : m_lines) {
        const bool areThere = progressOf(line.state.phase) > 0 && progressOf(other.state.phase) > 0;
        if (name == line.name || !areThere || !isSameModem(line, other))
            continue;
        const QString refused = lesserOf(line, other);
        const QString kept = refused == name ? line.name : name;
        if (!host(refused) || m_refused.contains(refused) || m_refused.contains(kept))
            continue;
        m_refused.insert(refused);
        emit twinRefused(refused, kept);
        removeLine(refused);
        return;
    }
}

QCoro::Task<void> Engine::removeLine(QString name)
{
    LineHost *leaving = host(name);
    if (!leaving || m_stopping)
        co_return;
    const auto resting = withDispatcher([name](send::Dispatcher &dispatcher) { dispatcher.rest(name); });
    co_await resting;
    if (m_stopping || host(name) != leaving)
        co_return; // all is being stopped
    leaving->stop();
    const auto ending = leaving->whenStopped();
    co_await ending;
    if (m_stopping || host(name) != leaving)
        co_return; // all is being stopped
    const auto removing =
        withDispatcher([name](send::Dispatcher &dispatcher) { dispatcher.removeLine(name); });
    co_await removing;
    std::erase_if(m_hosts, [&](const auto &host) { return host.get() == leaving; });
    m_lines.erase(name);
    m_refused.remove(name);
    emit lineRemoved(name);
}

void Engine::askUssd(const QString &name, const QString &code)
{
    tellLine(name, [code](line::Line &line) { line.ussd(code); });
}

void Engine::readPhonebook(const QString &name)
{
    tellLine(name, [](line::Line &line) { line.readPhonebook(); });
}

void Engine::cancelPhonebook(const QString &name)
{
    tellLine(name, [](line::Line &line) { line.cancelPhonebook(); });
}

void Engine::listen(const QString &name, bool isWanted)
{
    tellLine(name, [isWanted](line::Line &line) { line.listen(isWanted); });
}

void Engine::converse(const QString &name, const QString &command)
{
    tellLine(name, [command](line::Line &line) { line.converse(command); });
}

line::FlightRecord Engine::record(const QString &name, qsizetype most) const
{
    LineHost *asked = host(name);
    return asked ? asked->line()->record(most) : line::FlightRecord();
}

line::RecordNews Engine::recordSince(const QString &name, qint64 count) const
{
    LineHost *asked = host(name);
    return asked ? asked->line()->recordSince(count) : line::RecordNews{{}, count};
}

void Engine::tellLine(const QString &name, std::function<void(line::Line &)> what)
{
    if (LineHost *asked = host(name))
        QMetaObject::invokeMethod(
            asked->line(), [target = asked->line(), what = std::move(what)] { what(*target); },
            Qt::QueuedConnection);
}

QStringList Engine::lineNames() const
{
    QStringList names;
    for (const auto &host : m_hosts)
        names << host->name();
    return names;
}

std::vector<send::LineReport> Engine::lines() const
{
    std::vector<send::LineReport> all;
    for (const auto &[name, report] : m_lines)
        all.push_back(report);
    return all;
}

bool Engine::isPractice() const
{
    return std::any_of(m_hosts.begin(), m_hosts.end(),
                       [](const auto &host) { return host->name().startsWith(u"practice:"_s); });
}

bool Engine::linesHaveSettled() const
{
    return std::none_of(m_hosts.begin(), m_hosts.end(), [](const auto &host) {
        const line::Phase phase = host->state().phase;
        return phase == line::Phase::Absent || phase == line::Phase::Opening ||
               phase == line::Phase::Probing || phase == line::Phase::Searching;
    });
}

QFuture<store::Result<>> Engine::withDispatcher(std::function<void(send::Dispatcher &)> what)
{
    send::Dispatcher *dispatcher = m_dispatcher;
    return m_ledger.with([dispatcher, what = std::move(what)](store::Database &) -> store::Result<> {
        what(*dispatcher);
        return {};
    });
}

void Engine::refresh()
{
    if (m_dispatcher)
        withDispatcher([](send::Dispatcher &dispatcher) { dispatcher.refresh(); });
}

void Engine::restartSim(base::SimId sim)
{
    if (m_dispatcher)
        withDispatcher(
            [sim](send::Dispatcher &dispatcher) { dispatcher.setStopped(sim, send::StopReason::None); });
}

QCoro::Task<void> Engine::stop()
{
    if (!m_dispatcher || m_stopping)
        co_return;
    m_stopping = true;
    const auto resting = withDispatcher([](send::Dispatcher &dispatcher) { dispatcher.rest(); });
    co_await resting;
    for (const auto &host : m_hosts)
        host->stop();
    for (const auto &host : m_hosts) {
        const auto ended = host->whenStopped();
        co_await ended;
    }
    // What the lines told last is in the ledger thread's queue before this.
    send::Dispatcher *dispatcher = std::exchange(m_dispatcher, nullptr);
    const auto ending = m_ledger.with([dispatcher](store::Database &) -> store::Result<> {
        dispatcher->finish();
        delete dispatcher;
        return {};
    });
    co_await ending;
    m_hosts.clear();
    m_stopping = false;
}

} // namespace app
