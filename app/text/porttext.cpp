#include "app/text/porttext.h"

#include "app/text/say.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace app {

QString className(const modem::UsbInterface &interface)
{
    if (interface.kind < 0)
        return {};
    QStringList parts;
    for (int part : {interface.kind, interface.subclass, interface.protocol})
        parts << u"%1"_s.arg(part, 2, 16, '0'_L1);
    return parts.join(u'/');
}

QString portFacts(const modem::SerialPort &port)
{
    QStringList facts{port.name.section(u'/', -1)};
    if (port.vendor != 0)
        facts << u"USB "_s + modem::usbId(port.vendor, port.product);
    if (port.interface.number >= 0)
        facts << say("interface %1").arg(port.interface.number);
    return facts.join(u", "_s);
}

} // namespace app
