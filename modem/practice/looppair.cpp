#include "modem/practice/looppair.h"

#include <algorithm>
#include <cstring>

namespace practice {

namespace {

/// QSerialPort repeats the error until it is closed; a few times are enough to show who forgets to close.
constexpr int kRepetitions = 3;

} // namespace

LoopEnd::LoopEnd(QObject *parent)
    : QIODevice(parent)
{
    open(QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void LoopEnd::close()
{
    m_arrived.clear();
    m_held.clear();
    QIODevice::close();
}

qint64 LoopEnd::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_arrived.size());
    std::memcpy(data, m_arrived.constData(), size_t(size));
    m_arrived.remove(0, size);
    return size;
}

qint64 LoopEnd::writeData(const char *data, qint64 size)
{
    if (m_broken)
        return -1;
    const bool fails = m_writesLeft && size > *m_writesLeft;
    const qint64 passed = fails ? *m_writesLeft : size;
    if (m_writesLeft)
        m_writesLeft = *m_writesLeft - passed;
    if (m_peer && m_peer->isOpen())
        m_peer->take(QByteArrayView(data, passed), m_oneByteAtATime);
    if (!fails)
        return size;
    breakWith(Error::WriteError, kRepetitions);
    return -1;
}

void LoopEnd::take(QByteArrayView octets, bool oneByOne)
{
    if (oneByOne || !m_held.isEmpty())
        m_held.append(octets);
    else
        m_arrived.append(octets);
    announceLater();
}

void LoopEnd::announceLater()
{
    if (m_announced)
        return;
    m_announced = true;
    QMetaObject::invokeMethod(
        this, [this] { announce(); }, Qt::QueuedConnection);
}

void LoopEnd::announce()
{
    m_announced = false;
    if (!isOpen())
        return;
    if (!m_held.isEmpty()) {
        m_arrived.append(m_held.front());
        m_held.remove(0, 1);
    }
    if (!m_held.isEmpty())
        announceLater();
    if (!m_arrived.isEmpty())
        emit readyRead();
}

void LoopEnd::breakWith(Error error, int repetitions)
{
    m_broken = true;
    if (repetitions == 0)
        return;
    const auto tell = [this, error, repetitions] {
        if (!isOpen())
            return;
        breakWith(error, repetitions - 1);
        emit errorOccurred(error);
    };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

LoopPair::LoopPair()
    : m_near(std::make_unique<LoopEnd>())
    , m_far(std::make_unique<LoopEnd>())
{
    m_near->m_peer = m_far.get();
    m_far->m_peer = m_near.get();
}

LoopPair::~LoopPair()
{
    m_near->m_peer = nullptr;
    m_far->m_peer = nullptr;
}

void LoopPair::unplug(LoopEnd::Error error)
{
    m_far->m_broken = true;
    m_near->breakWith(error, kRepetitions);
}

} // namespace practice
