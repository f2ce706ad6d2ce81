#include "modem/portwatcher.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

QString interfaceOf(const QString &usbPath)
{
    return usbPath.section(u':', 1);
}

/// The port behind a link such as /dev/serial/by-id/...; the name itself where it is none.
QString target(const QString &name)
{
    const QString canonical = QFileInfo(name).canonicalFilePath();
    return canonical.isEmpty() ? name : canonical;
}

} // namespace

PortWatcher::PortWatcher(QString name, PortList ports)
    : m_name(std::move(name))
    , m_ports(std::move(ports))
{
}

const SerialPort *PortWatcher::named(const std::vector<SerialPort> &ports, const QString &name) const
{
    const auto found =
        std::find_if(ports.begin(), ports.end(), [&](const auto &port) { return port.name == name; });
    return found == ports.end() ? nullptr : &*found;
}

bool PortWatcher::isStranger(const QString &name) const
{
    return std::find(m_strangers.begin(), m_strangers.end(), name) != m_strangers.end();
}

QString PortWatcher::find()
{
    const QString given = target(m_name);
    if (m_known.vendor == 0 || given != m_name)
        return given;
    const std::vector<SerialPort> ports = m_ports();
    const auto firstWhere = [&](auto isIt) {
        return std::find_if(ports.begin(), ports.end(),
                            [&](const SerialPort &port) { return !isStranger(port.name) && isIt(port); });
    };
    const auto same = firstWhere([&](const SerialPort &port) { return port.isSamePort(m_known); });
    if (same != ports.end())
        return same->name;
    const SerialPort *there = named(ports, given);
    if (there && !isStranger(given) && (there->vendor == 0 || there->isSameKind(m_known)))
        return given;
    const auto alike = firstWhere([&](const SerialPort &port) {
        return port.isSameKind(m_known) && interfaceOf(port.usbPath) == interfaceOf(m_known.usbPath);
    });
    return alike == ports.end() ? given : alike->name;
}

void PortWatcher::noteOpened(const QString &name)
{
    if (m_known.vendor != 0)
        return;
    const std::vector<SerialPort> ports = m_ports();
    if (const SerialPort *port = named(ports, name))
        m_known = *port;
}

bool PortWatcher::noteStranger(const QString &name)
{
    if (!isStranger(name))
        m_strangers.push_back(name);
    const QString next = find();
    if (!isStranger(next))
        return true;
    m_strangers.clear();
    return false;
}

} // namespace modem
