#pragma once

#include "core/line/dialogue.h"
#include "modem/bringup.h"

#include <deque>

namespace modem {

/// What people read of a line's dialogue, and what they say in it themselves. Listens only while somebody
/// wants to read: then it keeps what was said for a tenth of a second and tells it in one go, the last 200
/// lines at the most, so that a line at full speed floods nobody.
class Console
{
public:
    static constexpr size_t kMostLines = 200;

    struct Listener
    {
        std::function<void(const line::Dialogue &)> spoke;
        std::function<void(const line::ConsoleAnswer &)> answered; ///< once for each command
    };

    Console(Session &session, Listener listener);

    void listen(bool isWanted);

    /// Waits for its turn; what must not be asked is answered at once.
    void ask(const QString &typed);
    /// The line is lost, or is not up: answers whatever waits.
    void lose();

    bool hasWork() const { return !m_waiting.empty(); }

    /// Asks the next one. Broken: the modem was silent.
    QCoro::Task<Step> askNext();

    /// A line of the dialogue, masked; nothing is done with it while nobody listens.
    void hear(bool isByModem, const QByteArray &text);

private:
    void tell();

    Session &m_session;
    Listener m_listener;
    std::deque<QByteArray> m_waiting;
    line::Dialogue m_untold;
    std::unique_ptr<base::Timer> m_soon; ///< while somebody listens
};

} // namespace modem
