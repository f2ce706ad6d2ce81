#include "app/modemfinder.h"

#include "app/aside.h"
#include "app/whendone.h"

#include <algorithm>
#include <iterator>

using namespace std::chrono_literals;

namespace app {

namespace {

constexpr base::Milliseconds kEvery = 2s;

constexpr base::Milliseconds kSwitching = 10s;

/// Of the group that a modem was found in; of a stick without a port its LINE.
QString keyOf(const FoundModem &modem)
{
    return modem.port.name.isEmpty() ? modem.spec.toString() : modem::PortGroup{{modem.port}}.key();
}

} // namespace

ModemFinder::ModemFinder(const modem::LineEnvironment &environment, Places places, Ours ours, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_places(std::move(places))
    , m_ours(std::move(ours))
    , m_timer(environment.clock.makeTimer([this] { listPorts(); }))
{
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
    for (const auto &[key, probe] : m_probes)
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
    std::erase_if(m_found, [&](const FoundModem &modem) { return modem.spec == spec; });
    emit changed();
}

void ModemFinder::listPorts()
{
    m_timer->start(kEvery);
    m_isListing = true;
    whenDone(aside([places = m_places] { return look(places); }), this, [this](const Plugged &plugged) {
        m_isListing = false;
        if (!m_isStopped)
            compare(plugged);
    });
}

ModemFinder::Plugged ModemFinder::look(const Places &places)
{
    return {places.ports(), disguisedAmong(places.devices())};
}

/// A stick's ports appear one after the other: one that has got another port is a new one.
void ModemFinder::forgetGone(const std::vector<modem::PortGroup> &groups)
{
    std::vector<QString> gone;
    for (const auto &[key, group] : m_seen)
        if (std::ranges::find(groups, group) == groups.end())
            gone.push_back(key);
    for (const QString &key : gone) {
        m_seen.erase(key);
        drop(key);
        if (const auto probe = m_probes.find(key); probe != m_probes.end())
            probe->second->stop();
    }
}

/// The system switches most of them over by itself, which takes some seconds.
void ModemFinder::noteDisguised(std::vector<FoundModem> disguised)
{
    const base::Milliseconds now = m_environment.clock.uptime();
    std::erase_if(m_disguised, [&](const auto &known) {
        return std::ranges::none_of(disguised, [&](const auto &one) { return keyOf(one) == known.first; });
    });
    std::erase_if(disguised, [&](const FoundModem &one) {
        return now - m_disguised.try_emplace(keyOf(one), now).first->second < kSwitching;
    });
    const auto isDisguised = [](const FoundModem &modem) { return modem.port.name.isEmpty(); };
    std::vector<FoundModem> shown;
    std::ranges::copy_if(m_found, std::back_inserter(shown), isDisguised);
    if (shown == disguised)
        return;
    std::erase_if(m_found, isDisguised);
    m_found.insert(m_found.end(), disguised.begin(), disguised.end());
    emit changed();
}

void ModemFinder::compare(const Plugged &plugged)
{
    const size_t before = m_found.size();
    const auto groups = modem::grouped(plugged.ports);
    forgetGone(groups);
    for (const modem::PortGroup &group : groups) {
        const bool isWorthAsking = group.ports.front().vendor != 0 || m_asksAll;
        const bool isFree = !m_seen.contains(group.key()) && !m_probes.contains(group.key());
        if (isWorthAsking && isFree && std::ranges::all_of(group.ports, m_ours.mayAsk))
            ask(group);
    }
    m_asksAll = false;
    if (m_found.size() != before) // here some only go
        emit changed();
    noteDisguised(plugged.disguised);
    if (m_probes.empty())
        emit finished();
}

void ModemFinder::ask(const modem::PortGroup &group)
{
    const QString key = group.key();
    drop(key);
    m_seen[key] = group;
    auto probe = std::make_unique<DeviceProbe>(m_environment, group);
    connect(probe.get(), &DeviceProbe::finished, this, [this, key] { note(key); });
    probe->start();
    m_probes[key] = std::move(probe);
}

bool ModemFinder::isKnown(const FoundModem &modem) const
{
    const auto isIt = [&](const FoundModem &other) { return isSameModem(other.state, modem.state); };
    return (!modem.state.imei.isEmpty() && m_ours.isInUse(modem.state.imei)) ||
           std::ranges::any_of(m_found, isIt);
}

void ModemFinder::note(const QString &key)
{
    const auto ended = m_probes.find(key);
    const auto found = ended->second->found();
    ended->second.release()->deleteLater();
    m_probes.erase(ended);
    if (found && !m_isStopped && m_seen.contains(key) && !isKnown(*found)) {
        m_found.push_back(*found);
        emit changed();
    }
    if (m_probes.empty())
        emit finished();
}

void ModemFinder::drop(const QString &key)
{
    std::erase_if(m_found, [&](const FoundModem &modem) { return keyOf(modem) == key; });
}

} // namespace app
