#include "tests/support/rigtransport.h"

#include <QCoreApplication>

#include <utility>

namespace tests {

RigTransport::RigTransport(practice::PracticeModem &modem)
    : m_modem(modem)
{
    connect(&modem, &practice::PracticeModem::wentAway, this, [this] {
        if (m_pair)
            m_pair->unplug();
    });
}

void RigTransport::open()
{
    close();
    if (!m_modem.isPluggedIn()) {
        emit failed({line::Problem::Code::PortMissing, placeName()});
        return;
    }
    ++opened;
    m_pair = std::make_shared<practice::LoopPair>();
    m_behind = std::make_shared<practice::LoopPair>();
    m_modem.attach(&m_behind->far());
    connect(&m_pair->far(), &QIODevice::readyRead, this, &RigTransport::carry);
    connect(&m_behind->near(), &QIODevice::readyRead, this, [this] {
        ++transfers;
        m_pair->far().write(m_behind->near().readAll());
    });
    connect(&m_pair->near(), &practice::LoopEnd::errorOccurred, this, [this] {
        m_pair->near().disconnect(this);
        emit lost();
    });
    emit Transport::opened(&m_pair->near());
}

void RigTransport::carry()
{
    const QByteArray octets = m_pair->far().readAll();
    m_written += octets;
    ++transfers;
    m_behind->near().write(octets);
}

void RigTransport::close()
{
    if (!m_pair)
        return;
    m_modem.detach();
    m_pair->near().disconnect(this);
    m_pair->far().disconnect(this);
    m_behind->near().disconnect(this);
    m_pair->near().close();
    const auto keep = [a = std::exchange(m_pair, {}), b = std::exchange(m_behind, {})] {};
    QMetaObject::invokeMethod(QCoreApplication::instance(), keep, Qt::QueuedConnection);
}

QByteArray RigTransport::takeWritten()
{
    return std::exchange(m_written, {});
}

} // namespace tests
