#pragma once

#include <QIODevice>

#include <cstring>

namespace tests {

/// The near end of a wire whose far end is the test: what is written is kept, what the test says is read at
/// once.
class WiredModem : public QIODevice
{
public:
    WiredModem() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_said.size() + QIODevice::bytesAvailable(); }

    /// The modem says this, now.
    void say(const QByteArray &octets)
    {
        m_said += octets;
        emit readyRead();
    }

    /// What was written since the last call.
    QByteArray takeWritten() { return std::exchange(m_written, {}); }

    bool failsToWrite = false;

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min<qint64>(most, m_said.size());
        std::memcpy(data, m_said.constData(), size_t(size));
        m_said.remove(0, size);
        return size;
    }

    qint64 writeData(const char *data, qint64 size) override
    {
        if (failsToWrite)
            return -1;
        m_written.append(data, size);
        return size;
    }

private:
    QByteArray m_said;
    QByteArray m_written;
};

} // namespace tests
