#pragma once

#include "app/stopsignal.h"
#include "core/base/clock.h"

#include <QCoroTask>
#include <QObject>

#include <memory>

namespace app {

/// What a waiting command sleeps on: it wakes when something it was connected to happens, when the command is
/// to stop, or when the time is over, whatever comes first. What happens while nobody waits is not missed.
class Wakeup : public QObject
{
    Q_OBJECT

public:
    Wakeup(const base::Clock &clock, StopSignal &stop);

    QCoro::Task<void> next(base::Milliseconds atMost);

public slots:
    void wake();

signals:
    void woken();

private:
    std::unique_ptr<base::Timer> m_timer;
    bool m_isDue = false;
    bool m_isAwaited = false;
};

} // namespace app
