#include "app/cli/portjson.h"

#include "app/text/porttext.h"

using namespace Qt::StringLiterals;

namespace app {

QJsonObject usbJson(const modem::SerialPort &port)
{
    if (port.vendor == 0)
        return {};
    QJsonObject object{{u"id"_s, modem::usbId(port.vendor, port.product)}};
    const auto add = [&](const QString &name, const QString &text) {
        if (!text.isEmpty())
            object[name] = text;
    };
    add(u"maker"_s, port.maker);
    add(u"name"_s, port.description);
    add(u"serial"_s, port.serialNumber);
    add(u"path"_s, port.usbPath);
    add(u"class"_s, className(port.interface));
    add(u"interface_name"_s, port.interface.name);
    add(u"driver"_s, port.interface.driver);
    add(u"by_id"_s, port.lasting);
    if (port.interface.number >= 0)
        object[u"interface"_s] = port.interface.number;
    return object;
}

} // namespace app
