#pragma once

#include <QObject>

namespace app {

/// "Please end now, and keep the queue": raised once by SIGINT or SIGTERM, or when the program that handed a
/// command over has gone. Lives in the main thread.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool isRaised() const { return m_isRaised; }

    void raise()
    {
        if (m_isRaised)
            return;
        m_isRaised = true;
        emit raised();
    }

signals:
    void raised();

private:
    bool m_isRaised = false;
};

} // namespace app
