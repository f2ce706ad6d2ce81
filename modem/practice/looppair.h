#pragma once

#include <QIODevice>

#include <memory>
#include <optional>

namespace practice {

/// One end of a LoopPair: what is written here is read at the other end, from the event loop, as a serial
/// port does it. Both ends live in one thread.
class LoopEnd : public QIODevice
{
    Q_OBJECT

public:
    /// The names QSerialPort uses. A vanished port is told as ReadError, as seen on pseudo-terminals.
    enum class Error { ReadError, WriteError, ResourceError };
    Q_ENUM(Error)

    explicit LoopEnd(QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return m_arrived.size() + QIODevice::bytesAvailable(); }
    void close() override;

    /// From now on one readyRead() of the other end brings one byte.
    void setOneByteAtATime(bool on) { m_oneByteAtATime = on; }

    /// Lets `bytes` more pass; the write that would exceed them takes what is left and fails with WriteError.
    void failWritesAfter(qint64 bytes) { m_writesLeft = bytes; }

signals:
    /// The port is gone or broken. Repeated until the end is closed, as QSerialPort does.
    void errorOccurred(practice::LoopEnd::Error error);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    friend class LoopPair;

    void take(QByteArrayView octets, bool oneByOne);
    void announce();
    void announceLater();
    void breakWith(Error error, int repetitions);

    LoopEnd *m_peer = nullptr;
    QByteArray m_arrived;
    QByteArray m_held; ///< on its way, a byte a turn of the event loop
    std::optional<qint64> m_writesLeft;
    bool m_oneByteAtATime = false;
    bool m_announced = false;
    bool m_broken = false;
};

/// Two joined devices, open for reading and writing: the wire between a line and a practice modem.
class LoopPair
{
public:
    LoopPair();
    ~LoopPair();

    LoopEnd &near() { return *m_near; } ///< the program's side
    LoopEnd &far() { return *m_far; }   ///< the modem's side

    /// Pulls the plug: from the event loop the near end reports `error`, and neither end carries a byte any
    /// more.
    void unplug(LoopEnd::Error error = LoopEnd::Error::ReadError);

private:
    std::unique_ptr<LoopEnd> m_near;
    std::unique_ptr<LoopEnd> m_far;
};

} // namespace practice
