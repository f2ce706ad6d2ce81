#include "tests/support/stick.h"

#include "core/line/linespec.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tests {

Stick::Stick(bool pin, int number)
    : m_network(*practice::makeNetwork(m_clock, options(pin)))
    , m_modem(
          practice::PtyModem::create(m_clock, m_network, options(pin).modem(number), m_folder.path()).value())
{
}

Stick::~Stick()
{
    m_modem.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

practice::Options Stick::options(bool pin)
{
    practice::Options options;
    options.pin = pin;
    return options;
}

modem::SerialPort Stick::port(const QString &usbPath) const
{
    modem::SerialPort port;
    port.name = line::parseLineSpec(line())->address;
    port.usbPath = usbPath + u":1.2"_s;
    port.vendor = 0x12d1;
    port.product = 0x1506;
    port.description = u"HUAWEI Mobile"_s;
    port.interface = {.number = 2, .kind = 0xff, .subclass = 1, .protocol = 2};
    return port;
}

std::vector<modem::SerialPort> Stick::ports(const QString &usbPath) const
{
    modem::SerialPort data = port(usbPath);
    data.name = u"/dev/no-such-data-port"_s;
    data.usbPath = usbPath + u":1.0"_s;
    data.interface = {.number = 0, .kind = 0xff, .subclass = 1, .protocol = 1};
    modem::SerialPort traces = data;
    traces.name = u"/dev/no-such-trace-port"_s;
    traces.usbPath = usbPath + u":1.1"_s;
    traces.interface = {.number = 1, .kind = 0xff, .subclass = 1, .protocol = 3};
    return {data, traces, port(usbPath)};
}

void Stick::takeSimOf(const Stick &other)
{
    practice::SimCard &mine = m_modem->modem().machine().sim;
    const practice::SimCard &theirs = other.m_modem->modem().machine().sim;
    mine.iccid = theirs.iccid;
    mine.imsi = theirs.imsi;
    mine.ownNumber = theirs.ownNumber;
}

} // namespace tests
