#include "app/cli/wakeup.h"

#include <QCoroSignal>

#include <utility>

namespace app {

Wakeup::Wakeup(const base::Clock &clock, StopSignal &stop)
    : m_timer(clock.makeTimer([this] { wake(); }))
{
    connect(&stop, &StopSignal::raised, this, &Wakeup::wake);
}

QCoro::Task<void> Wakeup::next(base::Milliseconds atMost)
{
    if (!m_isDue) {
        m_isAwaited = true;
        m_timer->start(atMost);
        co_await qCoro(this, &Wakeup::woken);
    }
    m_timer->stop();
    m_isDue = false;
}

void Wakeup::wake()
{
    m_isDue = true;
    // A coroutine must be resumed exactly once, however often it is woken before its turn comes.
    if (std::exchange(m_isAwaited, false))
        emit woken();
}

} // namespace app
