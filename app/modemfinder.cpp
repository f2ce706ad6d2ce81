#include "app/modemfinder.h"

#include "app/aside.h"
#include "app/whendone.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace app {

namespace {

constexpr base::Milliseconds kEvery = 2s;

line::LineSpec specOf(const modem::SerialPort &port)
{
    return {u"serial"_s, port.name, {}};
}

/// What a person must do before this port can be asked.
std::optional<line::Problem> problemOf(const line::LineState &state)
{
    using Code = line::Problem::Code;
    for (const line::Problem &problem : state.problems)
        if (problem.code == Code::PortDenied || problem.code == Code::PortBusy)
            return problem;
    return {};
}

} // namespace

ModemFinder::ModemFinder(const modem::LineEnvironment &environment, modem::PortList ports, Ours ours,
                         QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_ports(std::move(ports))
    , m_ours(std::move(ours))
    , m_timer(environment.clock.makeTimer([this] { listPorts(); }))
{
    m_environment.emptiesInbox = false;
}

ModemFinder::~ModemFinder() = default;

void ModemFinder::start()
{
    m_isStopped = false;
    listPorts();
}

void ModemFinder::stop()
{
    m_isStopped = true;
    m_timer->stop();
    for (const auto &[name, probe] : m_probes)
        probe->stop();
    if (m_probes.empty())
        QMetaObject::invokeMethod(this, &ModemFinder::finished, Qt::QueuedConnection);
}

void ModemFinder::lookAgain()
{
    m_asksAll = true;
    m_seen.clear();
    listPorts();
}

void ModemFinder::take(const line::LineSpec &spec)
{
    drop(spec.address);
    emit changed();
}

void ModemFinder::listPorts()
{
    m_timer->start(kEvery);
    whenDone(aside(m_ports), this, [this](const Ports &ports) {
        if (!m_isStopped)
            compare(ports);
    });
}

void ModemFinder::compare(const Ports &ports)
{
    const size_t before = m_found.size();
    const auto isThere = [&](const modem::SerialPort &port) {
        return std::ranges::find(ports, port) != ports.end();
    };
    std::vector<QString> gone;
    for (const auto &[name, port] : m_seen)
        if (!isThere(port))
            gone.push_back(name);
    for (const QString &name : gone) {
        m_seen.erase(name);
        drop(name);
    }
    for (const modem::SerialPort &port : ports) {
        const bool isWorthAsking = port.vendor != 0 || m_asksAll;
        if (isWorthAsking && !m_seen.contains(port.name) && m_ours.mayAsk(port.name)) {
            m_seen[port.name] = port;
            ask(port);
        }
    }
    m_asksAll = false;
    if (m_found.size() != before) // here some only go
        emit changed();
}

void ModemFinder::ask(const modem::SerialPort &port)
{
    const line::LineSpec spec = specOf(port);
    auto made = modem::createLine(spec, m_environment);
    if (!made || m_probes.contains(port.name))
        return;
    drop(port.name);
    auto probe = std::make_unique<LineProbe>(m_environment.clock, spec.toString(), std::move(*made),
                                             LineProbe::Depth::Identity);
    connect(probe.get(), &LineProbe::finished, this, [this, port] {
        const auto ended = m_probes.find(port.name);
        const line::LineState state = ended->second->state();
        ended->second.release()->deleteLater();
        m_probes.erase(ended);
        note(port, state);
    });
    probe->start();
    m_probes[port.name] = std::move(probe);
}

void ModemFinder::note(const modem::SerialPort &port, const line::LineState &state)
{
    const auto problem = problemOf(state);
    const bool isSomebody = problem || !state.imei.isEmpty() || !state.manufacturer.isEmpty();
    const bool isKnown = !state.imei.isEmpty() &&
                         (m_ours.isInUse(state.imei) || std::ranges::any_of(m_found, [&](const auto &other) {
                              return other.state.imei == state.imei;
                          }));
    if (isSomebody && !isKnown && !m_isStopped && m_seen.contains(port.name)) {
        m_found.push_back({specOf(port), state, port.description, problem});
        emit changed();
    }
    if (m_probes.empty())
        emit finished();
}

void ModemFinder::drop(const QString &port)
{
    std::erase_if(m_found, [&](const FoundModem &modem) { return modem.spec.address == port; });
}

} // namespace app
