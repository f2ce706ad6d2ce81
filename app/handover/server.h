#pragma once

#include "app/cli/command.h"

#include <QLocalServer>

#include <functional>
#include <memory>
#include <vector>

namespace app {

/// Takes the commands that other programs hand over, and runs them here, where the profile is owned. Lives in
/// the main thread. A caller that goes away, or asks for it, raises the StopSignal of its own command only.
class HandoverServer : public QObject
{
    Q_OBJECT

public:
    struct Owner
    {
        QString profile;
        Application *application = nullptr; ///< outlives the server
        const base::Clock &clock;
        const std::vector<Command> &table;
        /// Brings a window forward, with the token a desktop gave for that; false: there is none (any more).
        std::function<bool(const QString &token)> show{};
    };

    explicit HandoverServer(const Owner &owner, QObject *parent = nullptr);
    ~HandoverServer() override;

    /// Starts to listen; a socket left behind by a killed program is removed: the caller holds the lock.
    /// False if the system refuses: then nobody can hand anything over.
    bool listen();

    /// Takes no more commands; those under way go on, and who has not named one yet is cut off.
    void close();
    /// As a signal would: every command under way ends soon with Exit::Stopped.
    void stopAll();

    bool isIdle() const { return m_calls.empty(); }

signals:
    /// The last command under way has ended.
    void idle();

private:
    struct Call;

    void accept();
    void hear(Call &call);
    void begin(Call &call, const QJsonObject &message);
    void end(Call &call, Exit exit);
    void forget(Call *call);

    Owner m_owner;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Call>> m_calls;
};

} // namespace app
