#include "app/deviceprobe.h"

#include "app/text/linetext.h"
#include "modem/ports/disguise.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using Code = line::Problem::Code;

line::LineSpec specOf(const modem::SerialPort &port)
{
    return {u"serial"_s, port.name, {}};
}

/// What a person must do before this port can be asked.
std::optional<line::Problem> problemOf(const line::LineState &state)
{
    constexpr std::array kNeedHelp{Code::PortDenied, Code::PortBusy, Code::PortLocked, Code::PortShared};
    for (const line::Problem &problem : state.problems) {
        const bool isOurs = problem.port.pid == QCoreApplication::applicationPid(); // of a line that is open
        if (!isOurs && std::ranges::find(kNeedHelp, problem.code) != kNeedHelp.end())
            return problem;
    }
    return {};
}

/// The better, the higher; 0: nobody is there.
int worth(const line::LineState &state)
{
    const bool isSomebody = !state.imei.isEmpty() || !state.manufacturer.isEmpty();
    if (!isSomebody)
        return problemOf(state) ? 1 : 0;
    return 2 + (state.imei.isEmpty() ? 0 : 1) + (state.knowsTexts.value_or(false) ? 2 : 0);
}

} // namespace

bool isSameModem(const line::LineState &one, const line::LineState &other)
{
    return !one.imei.isEmpty() && one.imei == other.imei;
}

QString FoundModem::name() const
{
    const QString model = modelName(state);
    const QString device = port.description.isEmpty() ? spec.address : port.description;
    return model.isEmpty() ? device : model;
}

std::vector<FoundModem> disguisedAmong(const std::vector<modem::UsbDevice> &devices)
{
    std::vector<FoundModem> disguised;
    for (const modem::UsbDevice &device : devices) {
        FoundModem found{{u"usb"_s, device.path, {}}, {}, {}, {}, modem::disguiseOf(device)};
        found.port.vendor = device.vendor;
        found.port.product = device.product;
        found.port.description = found.problem ? found.problem->detail : QString();
        if (found.problem)
            disguised.push_back(std::move(found));
    }
    return disguised;
}

DeviceProbe::DeviceProbe(const modem::LineEnvironment &environment, const modem::PortGroup &group,
                         QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_group(group)
    , m_rounds(group.rounds())
{
    m_environment.emptiesInbox = false;
    m_environment.onlyGreets = true;
    std::ranges::reverse(m_rounds); // the next one is the last
}

DeviceProbe::~DeviceProbe() = default;

void DeviceProbe::start()
{
    askNextRound();
    look();
}

void DeviceProbe::stop()
{
    m_isStopped = true;
    m_rounds.clear();
    for (const Asked &asked : m_asked)
        asked.probe->stop();
}

void DeviceProbe::askNextRound()
{
    if (m_rounds.empty())
        return;
    const auto round = m_rounds.back();
    m_rounds.pop_back();
    for (const modem::SerialPort &port : round)
        ask(port);
}

void DeviceProbe::ask(const modem::SerialPort &port)
{
    const line::LineSpec spec = specOf(port);
    auto made = modem::createLine(spec, m_environment);
    if (!made)
        return;
    auto probe = std::make_unique<LineProbe>(m_environment.clock, spec.toString(), std::move(*made),
                                             LineProbe::Depth::Identity);
    connect(probe.get(), &LineProbe::finished, this, &DeviceProbe::look, Qt::QueuedConnection);
    m_asked.push_back({port, std::move(probe)});
    m_asked.back().probe->start();
}

bool DeviceProbe::isRoundOver() const
{
    return std::ranges::all_of(m_asked, [](const Asked &asked) { return asked.probe->isFinished(); });
}

void DeviceProbe::look()
{
    while (!m_isFinished && isRoundOver()) {
        const Asked *here = best();
        const bool isEnough = here && worth(here->probe->state()) > 2;
        if (isEnough || m_rounds.empty()) {
            m_isFinished = true;
            QMetaObject::invokeMethod(this, &DeviceProbe::finished, Qt::QueuedConnection);
            return;
        }
        askNextRound();
    }
}

/// Of equals the first asked, which is that of the lowest interface.
const DeviceProbe::Asked *DeviceProbe::best() const
{
    const auto best =
        std::ranges::max_element(m_asked, {}, [](const Asked &asked) { return worth(asked.probe->state()); });
    return best == m_asked.end() || worth(best->probe->state()) == 0 ? nullptr : &*best;
}

std::optional<FoundModem> DeviceProbe::found() const
{
    const Asked *asked = best();
    if (!asked || m_isStopped)
        return {};
    const line::LineState &state = asked->probe->state();
    FoundModem found{specOf(asked->port), state, asked->port, {}, {}};
    if (worth(state) == 1)
        found.problem = problemOf(state);
    for (const Asked &other : m_asked)
        if (&other != asked && isSameModem(state, other.probe->state()))
            found.others << specOf(other.port).toString();
    return found;
}

} // namespace app
