#include "app/linehost.h"

namespace app {

LineHost::LineHost(QString name, std::unique_ptr<line::Line> line, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_line(line.release())
{
    m_stopping.start();
    m_thread.setObjectName(m_name);
    m_line->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    connect(m_line, &line::Line::stateChanged, this, &LineHost::take);
}

LineHost::~LineHost()
{
    if (m_phase == Phase::Fresh)
        m_thread.start(); // its end is what deletes the line
    m_thread.quit();
    m_thread.wait();
}

void LineHost::start()
{
    if (m_phase != Phase::Fresh)
        return;
    m_phase = Phase::Running;
    m_thread.start();
    QMetaObject::invokeMethod(m_line, &line::Line::start, Qt::QueuedConnection);
}

void LineHost::stop()
{
    if (m_phase == Phase::Fresh) {
        m_phase = Phase::Stopped;
        m_stopping.finish();
        m_thread.start();
        QMetaObject::invokeMethod(this, &LineHost::stopped, Qt::QueuedConnection);
    } else if (m_phase == Phase::Running) {
        m_phase = Phase::Stopping;
        QMetaObject::invokeMethod(m_line, &line::Line::stop, Qt::QueuedConnection);
    }
}

void LineHost::take(const line::LineState &state)
{
    m_state = state;
    emit changed();
    // Absent is the last thing a stopped line says.
    if (m_phase == Phase::Stopping && state.phase == line::Phase::Absent) {
        m_phase = Phase::Stopped;
        m_stopping.finish();
        emit stopped();
    }
}

} // namespace app
