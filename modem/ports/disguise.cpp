#include "modem/ports/disguise.h"

#include "modem/quirks.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace modem {

namespace {

const UsbDisguise *rowOf(const UsbDevice &device)
{
    for (const Quirk &quirk : quirks())
        for (const UsbDisguise &row : quirk.disguises)
            if (row.vendor == device.vendor && std::ranges::count(row.products, device.product) > 0)
                return &row;
    return nullptr;
}

bool hasPorts(const UsbDevice &device)
{
    return std::ranges::any_of(device.interfaces, [](const auto &part) { return !part.ports.isEmpty(); });
}

QString nameOf(const UsbDevice &device)
{
    const QString name =
        device.name.startsWith(device.maker) ? device.name : device.maker + u' ' + device.name;
    return name.trimmed().isEmpty() ? u"USB "_s + usbId(device.vendor, device.product) : name.simplified();
}

} // namespace

std::optional<line::Problem> disguiseOf(const UsbDevice &device, const QString &root)
{
    using enum line::PortTrouble::Switching;
    const UsbDisguise *row = rowOf(device);
    if (!row || hasPorts(device))
        return {};
    line::Problem problem{line::Problem::Code::RouterOnly, nameOf(device)};
    problem.port.vendor = device.vendor;
    problem.port.product = device.product;
    if (row->isRouter)
        return problem;
    problem.code = line::Problem::Code::NotSwitched;
    problem.port.option = row->option;
    problem.port.switching = QFileInfo::exists(root + u"/usr/sbin/usb_modeswitch"_s) ? ByHand : NotInstalled;
    return problem;
}

} // namespace modem
