#include "modem/practice/practicetransport.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace practice {

PracticeTransport::PracticeTransport(const base::Clock &clock, std::shared_ptr<PracticeNetwork> network,
                                     ModemOptions options)
    : m_clock(clock)
    , m_network(std::move(network))
    , m_options(std::move(options))
{
}

PracticeTransport::~PracticeTransport()
{
    close();
}

void PracticeTransport::switchOn()
{
    m_modem = std::make_unique<PracticeModem>(m_clock, m_network, m_options);
    connect(m_modem.get(), &PracticeModem::wentAway, this, &PracticeTransport::unplug);
}

void PracticeTransport::open()
{
    close();
    if (!m_modem)
        switchOn();
    if (!m_modem->isPluggedIn()) {
        emit failed({line::Problem::Code::PortMissing, placeName()});
        return;
    }
    m_pair = std::make_shared<LoopPair>();
    m_modem->attach(&m_pair->far());
    connect(&m_pair->near(), &LoopEnd::errorOccurred, this, &PracticeTransport::tellLost);
    emit opened(&m_pair->near());
}

/// The pair is deleted from the event loop: close() may be called from within a signal of its near end.
void PracticeTransport::close()
{
    if (!m_pair)
        return;
    m_modem->detach();
    m_pair->near().disconnect(this);
    m_pair->near().close();
    QMetaObject::invokeMethod(
        this, [pair = std::exchange(m_pair, {})] {}, Qt::QueuedConnection);
}

void PracticeTransport::unplug()
{
    if (m_pair)
        m_pair->unplug();
}

void PracticeTransport::tellLost()
{
    m_pair->near().disconnect(this);
    emit lost();
}

QString PracticeTransport::placeName() const
{
    return u"practice modem %1"_s.arg(m_options.index + 1);
}

} // namespace practice
