#include "modem/ports/portuse.h"

#include "modem/quirks.h"

#include <algorithm>

namespace modem {

namespace {

constexpr int kMakersOwn = 0xff;

bool isAmong(const std::vector<int> &numbers, int number)
{
    return numbers.empty() || std::ranges::find(numbers, number) != numbers.end();
}

bool isTogether(const SerialPort &one, const SerialPort &other)
{
    return !one.usbPath.isEmpty() && one.devicePath() == other.devicePath();
}

int roundOf(PortUse use)
{
    switch (use) {
    case PortUse::Texts: return 0;
    case PortUse::Unknown:
    case PortUse::Second: return 1;
    case PortUse::Data: return 2;
    case PortUse::Never: break;
    }
    return -1;
}

} // namespace

bool UsbPorts::fits(const SerialPort &port) const
{
    const UsbInterface &interface = port.interface;
    const bool isKind = subclass < 0 || (interface.kind == kMakersOwn && interface.subclass == subclass &&
                                         interface.protocol == protocol);
    return vendor == port.vendor && isAmong(products, port.product) &&
           isAmong(interfaces, interface.number) && isKind && interface.name.endsWith(nameEnd);
}

PortUse portUse(const SerialPort &port)
{
    if (port.vendor == 0)
        return PortUse::Unknown;
    for (const Quirk &quirk : quirks())
        for (const UsbPorts &row : quirk.ports)
            if (row.fits(port))
                return row.use;
    return PortUse::Unknown;
}

QString PortGroup::key() const
{
    const QString device = ports.front().devicePath();
    return device.isEmpty() ? ports.front().name : device;
}

std::vector<std::vector<SerialPort>> PortGroup::rounds() const
{
    std::vector<std::vector<SerialPort>> rounds(3);
    for (const SerialPort &port : ports)
        if (const int round = roundOf(portUse(port)); round >= 0)
            rounds[size_t(round)].push_back(port);
    std::erase_if(rounds, [](const auto &round) { return round.empty(); });
    return rounds;
}

std::vector<PortGroup> grouped(const std::vector<SerialPort> &ports)
{
    std::vector<PortGroup> groups;
    for (const SerialPort &port : ports) {
        const auto group = std::ranges::find_if(
            groups, [&](const PortGroup &one) { return isTogether(one.ports.front(), port); });
        if (group == groups.end())
            groups.push_back({{port}});
        else
            group->ports.push_back(port);
    }
    for (PortGroup &group : groups)
        std::ranges::stable_sort(group.ports, {},
                                 [](const SerialPort &port) { return port.interface.number; });
    return groups;
}

} // namespace modem
