#pragma once

#include "app/widgets/statusstrip.h"
#include "core/send/station.h"

#include <QFuture>
#include <QTimer>

#include <map>

namespace app {

class Application;
class NavRail;

/// Keeps the status strip and the badge of Modems true: hears the engine, asks the reader for the queue, at
/// most four times a second. Lives in the GUI thread.
class StatusFeed : public QObject
{
    Q_OBJECT

public:
    StatusFeed(Application &application, StatusStrip &strip, NavRail &rail, QObject *parent = nullptr);

    /// Texts of the campaigns that are sending, queued or on their way.
    qint64 waiting() const { return m_waiting; }

private:
    void take(const send::LineReport &line);
    void askForQueue();

    Application &m_application;
    StatusStrip &m_strip;
    NavRail &m_rail;
    std::map<QString, send::LineReport> m_lines; ///< by name
    QTimer m_soon;
    qint64 m_waiting = 0;
};

/// What the strip shows of a line, and whether a person has to do something about it.
StatusStrip::LineItem lineItem(const send::LineReport &line);
bool needsPerson(const send::LineReport &line);

} // namespace app
