#include "tests/bench/bareloop.h"

#include "core/pdu/submit.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QSerialPort>
#include <QThread>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace bench {

BareLoop::BareLoop(QIODevice &device, int texts)
    : m_device(device)
    , m_left(texts)
{
    const QString text = u"The quick brown fox jumps over the lazy dog and runs on."_s;
    const auto submit = pdu::makeSubmit(u"+4915112345678", pdu::segmentText(text)->segments.front());
    const auto frame = pdu::encode(*submit);
    m_command = "AT+CMGS=" + QByteArray::number(frame->tpduLength) + '\r';
    m_data = frame->hex() + '\x1a';
}

void BareLoop::start()
{
    connect(&m_device, &QIODevice::readyRead, this, &BareLoop::hear);
    m_device.write("ATE0+CMGF=0\r");
}

void BareLoop::hear()
{
    m_heard += m_device.readAll();
    if (m_heard.endsWith("> ")) {
        m_heard.clear();
        m_device.write(m_data);
    } else if (m_heard.endsWith("OK\r\n")) {
        m_heard.clear();
        next();
    }
}

void BareLoop::next()
{
    if (m_left-- > 0)
        m_device.write(m_command);
    else
        emit finished();
}

double bareLoopRate(const QStringList &ports, int textsEach)
{
    std::vector<std::unique_ptr<QThread>> threads;
    QElapsedTimer timer;
    timer.start();
    for (const QString &name : ports) {
        threads.emplace_back(QThread::create([name, textsEach] {
            QSerialPort port(name);
            if (!port.open(QIODevice::ReadWrite))
                qFatal("cannot open %s", qPrintable(name));
            BareLoop loop(port, textsEach);
            QEventLoop events;
            QObject::connect(&loop, &BareLoop::finished, &events, &QEventLoop::quit);
            loop.start();
            events.exec();
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return static_cast<double>(ports.size()) * textsEach * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace bench
