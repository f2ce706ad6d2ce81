#include "app/cli/wakeup.h"

#include <QCoroSignal>

namespace app {

Wakeup::Wakeup(const base::Clock &clock, StopSignal &stop)
    : m_timer(clock.makeTimer([this] { wake(); }))
{
    connect(&stop, &StopSignal::raised, this, &Wakeup::wake);
}

QCoro::Task<void> Wakeup::next(base::Milliseconds atMost)
{
    if (!m_isDue) {
        m_timer->start(atMost);
        co_await qCoro(this, &Wakeup::woken);
    }
    m_timer->stop();
    m_isDue = false;
}

void Wakeup::wake()
{
    m_isDue = true;
    emit woken();
}

} // namespace app
