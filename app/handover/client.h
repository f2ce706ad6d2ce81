#pragma once

#include "app/cli/command.h"
#include "app/handover/request.h"

#include <QLocalSocket>

namespace app {

/// Hands one command to the program that owns the profile and says here what it says there. Lives in the main
/// thread. A raised StopSignal is passed on once; the answer is awaited all the same.
class HandoverClient : public QObject
{
    Q_OBJECT

public:
    /// How it went; without an exit nobody took the command, and nothing of it was done.
    struct Outcome
    {
        std::optional<Exit> exit;
    };

    HandoverClient(Console &console, StopSignal &stop);

    void start(const QString &profile, const HandoverRequest &request);

signals:
    /// The last thing it does.
    void ended(const app::HandoverClient::Outcome &outcome);

private:
    void hear();
    void finish(std::optional<Exit> exit);

    Console &m_console;
    StopSignal &m_stop;
    QLocalSocket m_socket;
    bool m_heardSomething = false;
    bool m_ended = false;
};

} // namespace app
