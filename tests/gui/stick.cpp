#include "tests/gui/stick.h"

#include "core/line/linespec.h"

using namespace Qt::StringLiterals;

namespace tests {

Stick::Stick(bool pin)
    : m_network(*practice::makeNetwork(m_clock, options(pin)))
    , m_modem(practice::PtyModem::create(m_clock, m_network, options(pin).modem(0), m_folder.path()).value())
{
}

practice::Options Stick::options(bool pin)
{
    practice::Options options;
    options.pin = pin;
    return options;
}

modem::SerialPort Stick::port() const
{
    modem::SerialPort port;
    port.name = line::parseLineSpec(line())->address;
    port.usbPath = u"1-1:1.0"_s;
    port.vendor = 0x12d1;
    port.product = 0x1001;
    port.description = u"HUAWEI Mobile"_s;
    return port;
}

} // namespace tests
