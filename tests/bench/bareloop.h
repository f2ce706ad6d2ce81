#pragma once

#include <QObject>
#include <QStringList>

class QIODevice;

namespace bench {

/// What the engine is held against: a loop that knows one command and keeps no books. Sends the same text
/// over and over, as fast as prompt and answer come. Lives in the thread of its device.
class BareLoop : public QObject
{
    Q_OBJECT

public:
    BareLoop(QIODevice &device, int texts);

    void start();

signals:
    void finished();

private:
    void hear();
    void next();

    QIODevice &m_device;
    QByteArray m_command;
    QByteArray m_data;
    QByteArray m_heard;
    int m_left;
};

/// Parts a second of bare loops over these serial ports, each in its own thread.
double bareLoopRate(const QStringList &ports, int textsEach);

} // namespace bench
