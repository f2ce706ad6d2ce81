#include "modem/practice/practicemodem.h"

#include "modem/practice/machine.h"
#include "modem/practice/practicenetwork.h"

#include <QIODevice>

namespace practice {

PracticeModem::PracticeModem(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network,
                             ModemOptions options, QObject *parent)
    : QObject(parent)
    , m_network(std::move(network))
{
    const int index = options.index;
    m_machine = std::make_unique<Machine>(clock, *m_network, std::move(options));
    m_machine->unplugged = [this](base::Milliseconds gone, bool renamed) { unplug(gone, renamed); };
    m_network->join(index, this);
    m_machine->powerUp();
}

PracticeModem::~PracticeModem()
{
    m_network->leave(this);
}

void PracticeModem::attach(QIODevice *device)
{
    detach();
    m_device = device;
    m_machine->port.setDevice(device);
    m_machine->opened();
    connect(device, &QIODevice::readyRead, this, &PracticeModem::read);
    read();
}

void PracticeModem::portOpened()
{
    m_machine->opened();
}

void PracticeModem::detach()
{
    if (m_device)
        m_device->disconnect(this);
    m_device = nullptr;
    m_machine->port.setDevice(nullptr);
}

void PracticeModem::read()
{
    const QByteArray octets = m_device->readAll();
    m_machine->dialogue.feed(octets);
    m_machine->port.flush();
}

void PracticeModem::receive(const Arrival &arrival)
{
    m_machine->arrivals.receive(arrival);
    m_machine->port.flush();
}

void PracticeModem::unplug(base::Milliseconds gone, bool renamed)
{
    m_machine->port.flush();
    m_machine->powerDown();
    m_pluggedIn = false;
    emit wentAway(renamed);
    detach();
    m_machine->air.after(gone, [this] {
        m_pluggedIn = true;
        m_machine->powerUp();
        emit cameBack();
    });
}

} // namespace practice
